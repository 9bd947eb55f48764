// Runs before the first paint, in every static page: ways of reading, and the sentence that is shown until the program
// has taken over. `prerender` fills the marked places and leaves the comments out.
(function () {
  // The sentences of the page's language.
  var filtering = /*{filtering}*/"";
  var failed = /*{failed}*/"";
  // [word, values, whether in addresses] of each setting.
  var settings = /*{settings}*/[];
  // The keys of an address that ask something of this page: of the catalogue alone.
  var questions = /*{questions}*/[];
  var root = document.documentElement;
  var waiting = document.getElementById("attesa");
  var query = new URLSearchParams(location.search);
  // Only `missing.js` has sentences of other languages.
  var other = window.sentences && sentences[root.dataset.lingua];
  root.classList.add("js");

  // In the page of another site the portal has no head and foot, and talks with the page around it.
  if (self !== top || query.get("incorpora") === "1") {
    root.dataset.incorpora = "1";
    add("incorpora.js");
  } else if (query.has("chiosco") || stored("chiosco")) {
    // A tablet that many people use. What makes it one goes along: the program tidies the address.
    add("chiosco.js" + (query.has("chiosco") ? location.search : ""));
  }

  function add(name) {
    document.head.append(Object.assign(document.createElement("script"), { src: name }));
  }

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

  if (other) {
    root.lang = root.dataset.lingua;
    root.dir = other[0];
    root.classList.add("waiting");
    waiting.textContent = other[1];
  } else if (questions.some(function (it) { return query.get(it); })) {
    root.classList.add("filtering");
    waiting.textContent = filtering;
  }

  function stored(key) {
    try { return localStorage.getItem(key); } catch (forbidden) { return null; }
  }

  // The way out of a page about danger: nothing of it is left on the screen, and another site has its place in the history.
  addEventListener("click", function (event) {
    var exit = event.target.closest && event.target.closest("[data-esci]");
    if (!exit) return;
    event.preventDefault();
    document.title = "";
    document.body.remove();
    location.replace(exit.href);
  });

  // Where the program can't come, the page is still there to be read, without what would do nothing.
  function fail(event) {
    var broken = event && event.target;
    if (broken && broken.tagName && broken.tagName !== "SCRIPT") return;
    if (!document.getElementById("attesa") || root.classList.contains("failed")) return;
    root.classList.remove("waiting", "filtering", "js");
    root.classList.add("failed");
    waiting.setAttribute("role", "status");
    waiting.textContent = failed;
    if (!other) return;
    root.lang = "it";
    root.dir = "ltr";
    waiting.lang = root.dataset.lingua;
    waiting.dir = other[0];
    waiting.textContent = other[2];
  }
  addEventListener("error", fail, true);
  addEventListener("unhandledrejection", fail);
  setTimeout(fail, 30000);

  addEventListener("DOMContentLoaded", function () {
    if (root.dataset.versione || innerWidth < 46 * parseFloat(getComputedStyle(root).fontSize)) return;
    document.querySelectorAll("details[data-wide-open]").forEach(function (it) { it.open = true; });
  });
})();
