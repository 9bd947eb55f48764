// Runs in a portal's page that stands in a frame: tells the page around it how high it is, and where the reader is.
(function () {
  "use strict";
  const root = document.documentElement;
  const host = window.parent;
  if (host === window) return;
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const absolute = (address) => new URL(address, document.baseURI);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  // The host's origin, known from its first message: before it only the greeting leaves the frame.
  let target;
  let look = {};
  let height, told, late, due, quiet, pressed, courier, failed;
  root.dataset.incorpora = "1";

  function say(cdq, fields) {
    if (target) host.postMessage(Object.assign({ cdq }, fields), target);
  }

  // The page's address below the base, with its language in the query.
  function here() {
    const url = new URL(location.href);
    const path = url.pathname.slice(absolute("./").pathname.length).replace(/\/$/, "");
    const [start, tag] = /^([a-z]{2,3}|it-simple|zh-Hans)(?:\/|$)/.exec(path) || ["", url.searchParams.get("lang") || "it"];
    url.searchParams.set("lang", tag);
    url.searchParams.delete("incorpora");
    return path.slice(start.length) + url.search + url.hash;
  }

  function tell() {
    const indirizzo = here();
    if (!target || indirizzo === told) return;
    const path = /^[^?]*/.exec(indirizzo)[0];
    const nuova = !!told && !quiet && !told.startsWith(path + "?");
    clearTimeout(late);
    late = quiet = false;
    told = indirizzo;
    say("navigato", { indirizzo, titolo: document.title, lingua: root.lang, nuova });
    const [, vista, voce] = /^([a-z-]+)\/([a-z0-9-]+)/.exec(path) || [];
    if (voce) say("selezionato", { vista, voce });
    if (all("meta[content=noindex]").length) fail("pagina");
  }

  function fail(motivo) {
    if (motivo !== failed) say("errore", { motivo, testo: document.title });
    failed = motivo;
  }

  function measure() {
    due = 0;
    let bottom = document.body.getBoundingClientRect().bottom;
    // Sheets may hang below the page's end.
    ["dialog[open]", "[open] > .panel", ":popover-open"].forEach((it) => {
      try {
        all(it).forEach((sheet) => { bottom = Math.max(bottom, sheet.getBoundingClientRect().top + sheet.scrollHeight); });
      } catch (unknown) { }
    });
    const px = Math.ceil(bottom + scrollY);
    if (px !== height && px > 0) say("altezza", { px });
    height = px;
  }

  function changed() {
    if (!target) return;
    all("header.bar").forEach((it) => it.setAttribute("role", "none"));
    due = due || setTimeout(measure, 20);
    // The title comes after the address, where it changes at all.
    if (here() !== told) late = late || setTimeout(tell, 800);
    if (root.classList.contains("failed")) fail("programma");
  }

  function reveal(element) {
    const { top, height } = element.getBoundingClientRect();
    say("vista-su", { y: top, altezza: height });
  }

  // The luminance of an opaque color; NaN for all else.
  function light(color) {
    const pen = document.createElement("canvas").getContext("2d");
    pen.fillStyle = "#0000";
    pen.fillStyle = color;
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = pen.fillStyle[0] === "#" ? parseInt(pen.fillStyle.slice(at, at + 2), 16) / 255 : NaN;
      return part <= 0.04 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  }

  function ratio(one, other) {
    const parts = [light(one), light(other)];
    return Math.max(...parts) / Math.min(...parts);
  }

  // The host's colors, where all can be read and the reader has chosen no others.
  function dress() {
    const { colore, sfondo, testo, velo } = look.colori || {};
    const names = ["brand", "on-brand", "paper", "ink", "hero-wash", "wash", "soft", "line"];
    names.forEach((it) => root.style.removeProperty("--" + it));
    const theme = root.dataset.temaColore || (dark.matches ? "scuro" : "chiaro");
    const isGiven = colore || sfondo || testo || velo;
    if (!isGiven || theme !== "chiaro" || matchMedia("(forced-colors: active)").matches) return;
    const own = names.map((it) => getComputedStyle(root).getPropertyValue("--" + it).trim());
    const [brand, , paper, ink, warm, cool] = [colore, 0, sfondo, testo, velo, velo].map((it, at) => it || own[at]);
    const letters = ratio("#fff", brand) > ratio("#000", brand) ? "#fff" : "#000";
    const pairs = [["testo su sfondo", ink, paper, 7], ["testo su velo", ink, warm, 7], ["testo su velo", ink, cool, 7],
      ["colore su sfondo", brand, paper, 4.5], ["colore su velo", brand, warm, 4.5], ["colore su velo", brand, cool, 4.5],
      ["lettere su colore", letters, brand, 4.5]];
    const bad = pairs.filter(([coppia, one, other, serve]) => {
      const is = ratio(one, other);
      if (is >= serve) return false;
      say("rifiutato", { coppia, rapporto: Math.floor(is * 100) / 100 || 0, serve });
      return true;
    });
    const quieter = sfondo || testo || velo ? [ink, ink] : own.slice(6);
    const values = [brand, letters, paper, ink, warm, cool].concat(quieter);
    if (!bad.length) values.forEach((it, at) => root.style.setProperty("--" + names[at], it));
  }

  // The program follows a click without loading; without it the browser loads.
  function go(address) {
    const url = absolute(address);
    if (!url.href.startsWith(document.baseURI) || url.href === absolute(here()).href) return;
    url.searchParams.set("incorpora", 1);
    quiet = true;
    courier = document.createElement("a");
    courier.href = url;
    document.body.append(courier);
    courier.click();
    courier.remove();
  }

  async function state() {
    let generato = "";
    try { generato = (await (await fetch(absolute("feed/manifest.json"))).json()).dateModified; } catch (offline) { }
    say("stato", {
      titolo: document.title,
      lingua: root.lang,
      h1: all("h1").length,
      larghezza: innerWidth,
      scorre: root.scrollWidth > innerWidth,
      generato
    });
  }

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== host || !data || !/^(saluto|vai|aspetto|stato)$/.test(data.cdq)) return;
    target = origin === "null" ? "*" : origin;
    // A frame without the loader scrolls by itself.
    root.style.overflow = "hidden";
    if (data.cdq === "saluto") height = say("saluto", { versione: 1 });
    if (data.cdq === "vai") go(String(data.indirizzo));
    if (data.cdq === "stato") state();
    if (data.cdq === "aspetto") {
      look = data;
      if (/\w/.test(look.filtri || "tutti") && look.filtri !== "tutti" && look.filtri) root.dataset.filtri = look.filtri;
      else delete root.dataset.filtri;
      dress();
    }
    tell();
    changed();
  });

  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link === courier) return;
    const url = absolute(link.getAttribute("href"));
    const isHere = url.pathname === location.pathname;
    const part = isHere && url.hash && document.getElementById(url.hash.slice(1));
    if (part) setTimeout(reveal, 50, part);
    if (!/^http/.test(url.protocol) || link.hasAttribute("download")) return;
    if (link.matches("[data-esci]")) return leave(event, url);
    const isPage = url.href.startsWith(document.baseURI) && !/\.\w+$/.test(url.pathname);
    if (!isPage || link.matches("header .name")) {
      link.setAttribute("target", "_blank");
      link.setAttribute("rel", "noopener");
    } else if (look.apri === "pagina" && !isHere && !link.hreflang) {
      link.setAttribute("target", "_top");
      setTimeout(() => link.removeAttribute("target"));
    }
  }, true);

  // The way out of a page about danger takes the host's page along.
  function leave(event, url) {
    try {
      window.top.location.replace(url);
      event.stopImmediatePropagation();
      event.preventDefault();
      document.body.remove();
    } catch (sandboxed) { }
  }

  addEventListener("mousedown", () => { pressed = true; }, true);
  addEventListener("mouseup", () => { pressed = false; }, true);
  addEventListener("focusin", (event) => pressed || reveal(event.target));

  // While the reader is in the host's page, nothing here takes the focus.
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (document.hasFocus()) focus.call(this, options);
  };

  addEventListener("popstate", () => { quiet = true; });
  ["hashchange", "load", "resize", "toggle"].forEach((it) => addEventListener(it, changed, true));
  dark.addListener(dress);
  new MutationObserver(tell).observe(document.head, { childList: true, subtree: true });
  new MutationObserver(dress).observe(root, { attributeFilter: ["data-tema-colore"] });
  new MutationObserver(changed).observe(root, { childList: true, subtree: true, attributeFilter: ["class", "open", "hidden"] });
  new ResizeObserver(changed).observe(document.body);
  host.postMessage({ cdq: "saluto", versione: 1 }, "*");
})();
