// Watches over a tablet that many people use, one after the other: nothing of one person is left for the next.
// docs/tablet.md says how a tablet is made one. It works also where the program doesn't come.
(function () {
  "use strict";
  // The device's own setting, the only thing that a wipe leaves: the minutes until somebody is asked for.
  const KEY = "chiosco";
  // In the tab: somebody has begun.
  const BEGUN = "chiosco-iniziato";
  const ASK_MS = 30000;
  const UNDO_MS = 5000;
  const LOOK_MS = 500;
  const RETRY_MS = 2000;
  // A touch and the click that follows it.
  const TOUCH_MS = 700;
  const root = document.documentElement;
  // The address as it was asked for stands behind the script's own: the program may have tidied the page's by now.
  const asked = new URL(document.currentScript.src).searchParams;
  const kept = (action) => { try { return action(); } catch (forbidden) { return null; } };

  if (asked.get("chiosco") === "0" || !(asked.has("chiosco") || kept(() => localStorage.getItem(KEY)))) {
    kept(() => localStorage.removeItem(KEY));
    return;
  }
  const minutes = Math.min(15, Math.max(2, parseInt(asked.get("minuti") || kept(() => localStorage.getItem(KEY)), 10) || 3));
  if (asked.has("chiosco")) kept(() => localStorage.setItem(KEY, minutes));
  root.dataset.chiosco = "1";

  const home = () => new URL("./?chiosco=1&lang=it&minuti=" + minutes + "&pulito=1", document.baseURI).href;
  const words = {};
  // Addresses to go back to: the browser's history holds one entry, so that nobody goes back to another person's page.
  const trail = [];
  let touched = Date.now();
  let goesBack = false;
  let undo;
  let counting;
  let hasWoken = false;

  const isOpen = () => sheet.hasAttribute("open");

  function element(tag, attributes, ...children) {
    const made = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    made.append(...children);
    return made;
  }

  function button(name, action) {
    const made = element("button", { type: "button", "data-parole": name });
    made.addEventListener("click", action);
    return made;
  }

  const back = button("back", goBack);
  const large = button("large", () => {});
  const languages = button("languages", start);
  const finish = button("finish", finishing);
  const strip = element("div", { id: "chiosco", role: "region" }, back, large, languages, finish);
  const sheet = element("dialog", { id: "chiosco-foglio", "aria-labelledby": "chiosco-titolo" });

  // Wipes. It is a real navigation in place of the page: what the page had in its memory goes with it.
  function wipe() {
    kept(() => speechSynthesis.cancel());
    root.classList.add("chiosco-coperto");
    document.querySelectorAll("[type=search], [type=text], textarea").forEach((it) => { it.value = ""; });
    kept(() => sessionStorage.clear());
    kept(() => localStorage.clear());
    kept(() => localStorage.setItem(KEY, minutes));
    document.title = "";
    location.replace(home());
  }

  function show(title, ...children) {
    const heading = element("h2", { id: "chiosco-titolo", tabindex: "-1", "data-parole": title });
    sheet.replaceChildren(heading, ...children);
    speak();
    // Older tablets know no dialogs: there the sheet lies over the page all the same.
    if (!isOpen() && sheet.showModal) sheet.showModal();
    sheet.setAttribute("open", "");
    const first = sheet.querySelector("button, a") || heading;
    first.focus();
  }

  const text = (name) => element("p", { "data-parole": name });

  function close() {
    clearTimeout(undo);
    counting = undefined;
    root.classList.remove("chiosco-coperto");
    if (isOpen() && sheet.close) sheet.close();
    sheet.removeAttribute("open");
  }

  // The first screen: the languages by their own names.
  function start() {
    const links = Array.from(document.querySelectorAll("#portal .languages .panel ul a"));
    const list = element("ul", {}, ...links.map((it) => {
      const link = it.cloneNode(true);
      link.addEventListener("click", begin);
      return element("li", {}, link);
    }));
    const done = asked.has("pulito") && !kept(() => sessionStorage.getItem(BEGUN)) ? [text("done")] : [];
    show("start", ...done, button("begin", begin), text("startHow"), list);
  }

  function begin() {
    kept(() => sessionStorage.setItem(BEGUN, "1"));
    close();
  }

  // Palms press buttons: what was on the screen is hidden at once, and for five seconds it can be taken back.
  function finishing() {
    root.classList.add("chiosco-coperto");
    show("finishing", button("undo", close), text("finishingHow"));
    undo = setTimeout(wipe, UNDO_MS);
  }

  function ask() {
    counting = Date.now() + ASK_MS;
    const seconds = element("p", { class: "chiosco-secondi", "aria-hidden": "true" });
    show("ask", button("stay", close), text("askHow"), seconds);
  }

  // The clock counts, not a timer: a device that slept has had its time.
  function look() {
    const now = Date.now();
    if (root.classList.contains("chiosco-coperto") || (isOpen() && counting === undefined && !inUse())) return;
    if (counting !== undefined) {
      const left = Math.ceil((counting - now) / 1000);
      sheet.querySelector(".chiosco-secondi").textContent = Math.max(0, left);
      if (left <= 0) wipe();
    } else if (inUse() && now - touched > minutes * 60000) {
      // Who left long ago is not asked, nor anybody without words.
      if (now - touched > minutes * 60000 + ASK_MS || !words.ask) wipe();
      else ask();
    }
  }

  const inUse = () => !!kept(() => sessionStorage.getItem(BEGUN)) || !isOpen();

  function onTouch() {
    touched = Date.now();
    if (counting === undefined) return;
    close();
    // The first touch only wakes: its click would fall on what lies below.
    hasWoken = true;
    setTimeout(() => { hasWoken = false; }, TOUCH_MS);
  }

  // Nothing leads out of the portal: the address is shown, for the person's own telephone.
  function onClick(event) {
    if (hasWoken) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    const link = event.target.closest && event.target.closest("a[href]");
    if (!link) return;
    const url = new URL(link.getAttribute("href"), document.baseURI);
    if (url.href.startsWith(document.baseURI) && !link.hasAttribute("download")) {
      link.removeAttribute("target");
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (link.matches("[data-esci]")) return wipe();
    const isNumber = url.protocol === "tel:";
    const shown = isNumber ? link.textContent : url.href.replace(/^(https?:\/\/|mailto:)/, "");
    const address = element("p", { class: "chiosco-indirizzo", dir: "ltr", translate: "no" }, shown);
    const code = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    code.setAttribute("aria-hidden", "true");
    code.setAttribute("data-codice", url.href);
    show("outside", button("close", close), text(isNumber ? "outsideNumber" : "outsideHow"), code, address);
    // The program draws it, where it is there.
    code.dispatchEvent(new Event("codice", { bubbles: true }));
  }

  function goBack() {
    const address = trail.pop();
    if (!address) return;
    goesBack = true;
    const link = element("a", { href: address, hidden: "" });
    document.body.append(link);
    link.click();
    link.remove();
    goesBack = false;
    back.disabled = !trail.length;
  }

  // The words in the page's language, on everything that is shown.
  function speak() {
    [strip, ...strip.children, ...sheet.querySelectorAll("[data-parole]")].forEach((it) => {
      const word = words[it.dataset.parole];
      if (word) it.textContent = word.replace("{minutes}", minutes);
    });
    if (words.label) strip.setAttribute("aria-label", words.label);
  }

  // Words that can't be had are asked for again: a button without a name is worse than none.
  async function learn() {
    const tag = root.lang;
    try {
      const answer = await fetch(new URL("locales/" + tag + ".tablet.json", document.baseURI));
      const theirs = await answer.json();
      if (tag !== root.lang) return;
      Object.assign(words, theirs);
    } catch (missing) {
      setTimeout(learn, RETRY_MS);
      return;
    }
    const isLarge = root.dataset.testo === "200";
    large.dataset.parole = isLarge ? "normal" : "large";
    large.dataset.scegli = "testo=" + (isLarge ? "100" : "200");
    speak();
    if (!strip.isConnected) appear();
  }

  function appear() {
    document.body.prepend(strip);
    if (!kept(() => sessionStorage.getItem(BEGUN))) start();
  }

  function watch() {
    const push = history.replaceState.bind(history);
    history.pushState = function (state, title, url) {
      if (!goesBack) trail.push(location.href);
      back.disabled = !trail.length;
      push(state, title, url);
    };
    const signs = ["pointerdown", "keydown", "input", "compositionupdate", "wheel", "touchmove"];
    signs.forEach((it) => addEventListener(it, onTouch, { capture: true, passive: true }));
    addEventListener("click", onClick, true);
    sheet.addEventListener("cancel", (event) => {
      event.preventDefault();
      if (kept(() => sessionStorage.getItem(BEGUN))) close();
    });
    // A page that comes back from the browser's memory is another person's.
    addEventListener("pageshow", (event) => event.persisted && wipe());
    document.addEventListener("visibilitychange", look);
    setInterval(look, LOOK_MS);
    const quiet = () => document.querySelectorAll("form, input").forEach((it) => { it.autocomplete = "off"; });
    quiet();
    new MutationObserver(quiet).observe(document.body, { childList: true, subtree: true });
    new MutationObserver(learn).observe(root, { attributeFilter: ["lang", "data-testo"] });
  }

  function begins() {
    const [entry] = performance.getEntriesByType("navigation");
    if (entry && entry.type === "back_forward") return wipe();
    kept(() => speechSynthesis.cancel());
    back.disabled = true;
    document.body.append(sheet);
    watch();
    learn();
  }

  document.head.append(element("link", { rel: "stylesheet", href: "chiosco.css" }));
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begins);
  else begins();
})();
