  // Runs first of all in every static page, after `language.js`. Links are relative to the base, and the address changes
  // while the document stays: so the base becomes absolute, before anything is fetched. Then readers of another language
  // are led to the page in theirs, before anything is painted.

  // Below the base, with the tag of a language other than Italian before it.
  var path = /*{path}*/"";
  // The tag of the language below which the page stands; empty for Italian.
  var below = /*{below}*/"";
  var base = path === "" ? here + "/" : here.slice(0, here.length - path.length);
  document.querySelector("base").href = base;

  var wish = wished(below);
  if (wish !== (below || "it")) {
    // Italian is named, or the browser's language would come before it again.
    query.delete("lang");
    if (wish === "it") query.set("lang", "it");
    var rest = path.slice(below.length).replace(/^\//, "");
    var asked = String(query);
    root.hidden = true;
    location.replace(base + (wish === "it" ? "" : wish + "/") + rest + (rest && "/") + (asked && "?" + asked) + location.hash);
  }
