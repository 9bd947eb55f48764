// Runs before the first paint, in every static page: language, and the sentence that is shown until the program has
// taken over. `prerender` puts the table in place of LANGUAGES: [tag, dir, waiting, filtering, failed].
(function () {
  var languages = LANGUAGES;
  var path = PATH;
  var root = document.documentElement;
  root.classList.add("js");

  function byTag(tag) {
    tag = String(tag || "").toLowerCase();
    for (var i = 0; i < languages.length; i++) {
      if (tag === languages[i][0] || tag.split("-")[0] === languages[i][0]) return languages[i];
    }
    return null;
  }
  function stored() {
    try { return localStorage.getItem("lingua"); } catch (forbidden) { return null; }
  }
  var query = new URLSearchParams(location.search);
  var wishes = [query.get("lang"), stored()].concat(navigator.languages || []);
  var language = languages[0];
  for (var i = 0; i < wishes.length; i++) {
    var found = byTag(wishes[i]);
    if (found) { language = found; break; }
  }
  root.lang = language[0];
  root.dir = language[1];
  root.dataset.lingua = language[0];

  var filtering = path === "attivita" && ["q", "municipio", "casa", "tema", "per", "giorno", "fascia", "gratis", "pagina", "vista"]
    .some(function (it) { return query.get(it); });
  var foreign = language !== languages[0];
  var waiting = document.getElementById("attesa");
  if (foreign) {
    root.classList.add("waiting");
    waiting.textContent = language[2];
  } else if (filtering) {
    root.classList.add("filtering");
    waiting.textContent = language[3];
  }

  // Where the program can't come, the Italian page is still there to be read, without what would do nothing.
  function fail(event) {
    var broken = event && event.target;
    if (broken && broken.tagName && broken.tagName !== "SCRIPT") return;
    if (!document.getElementById("attesa") || root.classList.contains("failed")) return;
    root.classList.remove("waiting", "filtering", "js");
    root.classList.add("failed");
    root.lang = languages[0][0];
    root.dir = languages[0][1];
    waiting.lang = language[0];
    waiting.dir = language[1];
    waiting.textContent = language[4];
  }
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  setTimeout(fail, 30000);

  addEventListener("DOMContentLoaded", function () {
    if (innerWidth < 46 * parseFloat(getComputedStyle(root).fontSize)) return;
    document.querySelectorAll("details[data-wide-open]").forEach(function (it) { it.open = true; });
  });
})();
