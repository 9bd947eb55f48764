  // Runs first of all in the page of addresses that don't exist, after `language.js`. It is in Italian; other readers see a
  // sentence until the program has come.

  var words = /*{words}*/[];
  // {tag: [dir, waiting, failed]} of the other languages.
  window.sentences = /*{sentences}*/{};
  // The base is what stands before a word of the portal.
  var languages = Object.keys(tags).join("|");
  var known = here.match(new RegExp("^(.*?)(/(" + languages + "))?/(" + words.join("|") + ")(/|$)", "i"));
  var base = known ? known[1] + "/" : searched();
  document.querySelector("base").href = base;
  root.dataset.lingua = wished(exactly(here.slice(base.length).split("/")[0].toLowerCase()));

  // Where no word is known only the server knows where the portal begins: there it has a feed.
  function searched() {
    var parts = here.split("/");
    for (var i = 1; i < parts.length; i++) {
      var base = parts.slice(0, i).join("/") + "/";
      var request = new XMLHttpRequest();
      try {
        request.open("HEAD", base + "feed/manifest.json", false);
        request.send();
      } catch (offline) {
        break;
      }
      if (request.status === 200 && /json/.test(request.getResponseHeader("content-type"))) return base;
    }
    return "/";
  }
