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
    base = (known ? known[1] : here.slice(0, here.lastIndexOf("/"))) + "/";
  } else if (path === "") {
    base = here + "/";
  } else {
    base = here.slice(0, here.length - path.length);
  }
  document.querySelector("base").href = base;
})();
