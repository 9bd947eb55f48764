// Runs first of all in every static page. Links are relative to the base, and the address changes while the document
// stays: so the base becomes absolute, before anything is fetched. `prerender` fills the marked places.
(function () {
  var path = /*{path}*/null;
  var words = /*{words}*/[];
  var here = location.pathname.replace(/\/{2,}/g, "/").replace(/\/index\.html$/, "/").replace(/\/+$/, "");
  var base = "/";
  if (path === null) {
    // A page for addresses that don't exist: the base is what stands before a word of the portal.
    var known = here.match(new RegExp("^(.*?)/(" + words.join("|") + ")(/|$)"));
    base = known ? known[1] + "/" : searched();
  } else if (path === "") {
    base = here + "/";
  } else {
    base = here.slice(0, here.length - path.length);
  }
  document.querySelector("base").href = base;

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
})();
