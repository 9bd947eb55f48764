  // {asked, in small letters: tag}
  var tags = /*{tags}*/{};
  var root = document.documentElement;
  // The address's path as the portal writes it: servers and people add slashes.
  var here = location.pathname.replace(/\/{2,}/g, "/").replace(/\/index\.html$/, "/").replace(/\/+$/, "");
  var query = new URLSearchParams(location.search);

  // The language of a reader for whom the address names this one: else the chosen one, else the browser's.
  function wished(named) {
    var wishes = [query.get("lang"), named, stored()].concat(navigator.languages || [], "it");
    for (var i = 0; ; i++) {
      var tag = byTag(wishes[i]);
      if (tag) return tag;
    }
  }

  // As `Language::negotiated` does in the program.
  function byTag(tag) {
    tag = String(tag || "").toLowerCase();
    return exactly(tag) || exactly(tag.split("-")[0]);
  }

  function exactly(tag) {
    return tags.hasOwnProperty(tag) ? tags[tag] : null;
  }

  function stored() {
    try { return localStorage.getItem("lingua"); } catch (forbidden) { return null; }
  }

  // Whoever follows a link to another language has chosen it.
  addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a[hreflang]");
    try { if (link) localStorage.setItem("lingua", link.hreflang); } catch (forbidden) { }
  });

