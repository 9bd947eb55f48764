// Runs before the first paint, in every static page: language, ways of reading, and the sentence that is shown until the
// program has taken over. `prerender` fills the marked places and leaves the comments out.
(function () {
  // [tag, dir, waiting, filtering, failed] of each language.
  var languages = /*{languages}*/[];
  // {asked: tag}
  var aliases = /*{aliases}*/{};
  // [word, values, whether in addresses] of each setting.
  var settings = /*{settings}*/[];
  // The keys of an address that ask something of the catalogue.
  var questions = /*{questions}*/[];
  var path = /*{path}*/null;
  var root = document.documentElement;
  root.classList.add("js");

  // As `Language::negotiated` does in the program.
  function byTag(tag) {
    tag = String(tag || "").toLowerCase();
    var wanted = [tag, tag.split("-")[0]];
    for (var i = 0; i < wanted.length; i++) {
      var name = (aliases[wanted[i]] || wanted[i]).toLowerCase();
      for (var j = 0; j < languages.length; j++) {
        if (languages[j][0].toLowerCase() === name) return languages[j];
      }
    }
    return null;
  }
  function stored(key) {
    try { return localStorage.getItem(key); } catch (forbidden) { return null; }
  }
  var query = new URLSearchParams(location.search);
  var wishes = [query.get("lang"), stored("lingua")].concat(navigator.languages || []);
  var language = languages[0];
  for (var i = 0; i < wishes.length; i++) {
    var found = byTag(wishes[i]);
    if (found) { language = found; break; }
  }
  root.lang = language[0];
  root.dir = language[1];
  root.dataset.lingua = language[0];

  // As `Preferences::value` does in the program: the address, then what is kept; the first value needs no attribute.
  var kept = new URLSearchParams(stored("lettura") || "");
  settings.forEach(function (setting) {
    var wishes = [setting[2] ? query.get(setting[0]) : null, kept.get(setting[0])];
    for (var i = 0; i < wishes.length; i++) {
      var at = setting[1].indexOf(wishes[i]);
      if (at > 0) root.setAttribute("data-" + setting[0], wishes[i]);
      if (at >= 0) break;
    }
  });

  var filtering = path === "attivita" && questions.some(function (it) { return query.get(it); });
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
    waiting.setAttribute("role", "status");
    waiting.lang = language[0];
    waiting.dir = language[1];
    waiting.textContent = language[4];
  }
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  setTimeout(fail, 30000);

  addEventListener("DOMContentLoaded", function () {
    if (root.dataset.versione || innerWidth < 46 * parseFloat(getComputedStyle(root).fontSize)) return;
    document.querySelectorAll("details[data-wide-open]").forEach(function (it) { it.open = true; });
  });
})();
