// The portal in the page of another site: tells that page how high this one is and where the reader is, and goes where
// it asks. docs/embed.md has the messages.
(function () {
  "use strict";
  const root = document.documentElement;
  const host = window.parent;
  if (host === window) return;
  const all = (selector) => document.querySelectorAll(selector);
  const absolute = (address) => new URL(address, document.baseURI);
  const dark = matchMedia("(prefers-color-scheme: dark), (forced-colors: active)");
  // The origin of the page around it, once that has spoken; before, only the greeting leaves the frame.
  let target;
  // Where links open, which filters are shown, and the colours of the site around.
  let look = {};
  // A page about danger is no higher than this: it scrolls by itself, so that its way out stays in sight.
  const DANGER_PX = 640;
  // How often a page is asked for its title: with its program on the way, or already there.
  const ASKS = { coming: 10, there: 3 };
  let height, before, address, seen, title, late, due, quiet, pressed, courier, failed;
  let turns = 0;
  let asks = 0;

  function say(cdq, fields) {
    if (target) host.postMessage({ cdq, ...fields }, target);
  }

  // The page's address below the base, with its language in the query.
  function here() {
    const url = absolute(location);
    const path = url.pathname.slice(absolute("./").pathname.length).replace(/\/$/, "");
    const query = url.searchParams;
    const [start, tag] = /^(\w{2,3}|it-simple|zh-Hans)(?:\/|$)/.exec(path) || ["", query.get("lang") || "it"];
    query.set("lang", tag);
    query.delete("incorpora");
    return path.slice(start.length) + url.search + url.hash;
  }

  const isInDanger = () => all(".exit").length > 0;

  // What may stand in the address of the page around: no words of a search, and nothing about danger.
  function harmless(place) {
    if (isInDanger() || place.startsWith("in-pericolo")) return null;
    const url = absolute("./" + place);
    url.searchParams.delete("q");
    return url.href.slice(absolute("./").href.length);
  }

  // A page's title comes a little later than its address: it is waited for.
  function tell() {
    late = 0;
    const indirizzo = here();
    const isNew = indirizzo !== address;
    if (!target || (!isNew && document.title === title)) return;
    const isComing = all("#attesa").length && !all(".failed").length;
    asks = indirizzo === seen ? asks + 1 : 0;
    seen = indirizzo;
    if (isNew && (isComing || document.title === title) && asks < (isComing ? ASKS.coming : ASKS.there)) {
      late = setTimeout(tell, 200);
      return;
    }
    const [path, vista, voce] = /^([a-z-]*)\/?([a-z0-9-]*)/.exec(indirizzo);
    const nuova = isNew && !!address && !quiet && !address.startsWith(path + "?");
    quiet = false;
    address = indirizzo;
    title = document.title;
    say("navigato", { indirizzo, titolo: title, lingua: root.lang, nuova, pubblico: harmless(indirizzo) });
    if (isNew && voce) say("selezionato", { vista, voce });
  }

  // Sheets and panels may hang below the page's end.
  function measure() {
    due = 0;
    if (!document.body) return;
    let { bottom } = document.body.getBoundingClientRect();
    all("dialog[open], [open] > .panel, [popover]").forEach((it) => {
      bottom = Math.max(bottom, it.getBoundingClientRect().top + it.scrollHeight);
    });
    const px = Math.ceil(bottom + scrollY);
    if (target) root.style.overflow = overflow();
    resize(isInDanger() ? Math.min(px, DANGER_PX) : px);
  }

  const overflow = () => (isInDanger() ? "auto" : "hidden");

  // Of two heights that alternate the larger stays.
  function resize(px) {
    if (px === height) return;
    if (px === before) {
      turns++;
      setTimeout(() => { turns--; }, 1000);
    }
    if (turns > 4 && px < height) return;
    before = height;
    height = px;
    say("altezza", { px });
  }

  function changed() {
    if (!target) return;
    all("header.bar").forEach(calm);
    due = due || setTimeout(measure, 20);
    late = late || setTimeout(tell, 200);
    const motivo = all(".failed").length ? "programma" : all("meta[content=noindex]").length && "pagina";
    if (motivo && motivo !== failed) say("errore", { motivo, testo: document.title });
    failed = motivo;
  }

  // Within another page this is no banner: it tells where the portal begins, and whom to call.
  function calm(header) {
    header.setAttribute("role", "none");
    [[".bar-in", ".name"], [".strip", ".strip-number"]].forEach(([part, named]) => {
      const name = header.querySelector(named);
      const region = header.querySelector(part);
      region.setAttribute("role", "region");
      region.setAttribute("aria-label", name.getAttribute("aria-label") || name.innerText.replace(/\s+/g, " ").trim());
    });
  }

  // The page around scrolls to what has the focus.
  function reveal(element) {
    if (!target) return;
    measure();
    const { top, height } = element.getBoundingClientRect();
    say("vista-su", { y: top, altezza: height });
  }

  // The luminance of an opaque colour, as WCAG 2 defines it; not a number for all else.
  function light(color) {
    const pen = document.createElement("canvas").getContext("2d");
    pen.fillStyle = "#0000";
    pen.fillStyle = color;
    const [r, g, b] = [1, 3, 5].map((at) => {
      const part = parseInt(pen.fillStyle.slice(at, at + 2), 16) / 255;
      return part <= 0.04 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  }

  const ratio = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));

  // The colours of the site around, where all text could be read in them. The reader's own theme comes first.
  function dress() {
    if (!target) return;
    root.style.cssText = "overflow:" + overflow();
    const { colore, sfondo, testo, velo } = look.colori || {};
    const names = ["brand", "ink", "paper", "wash", "hero-wash", "on-brand", "soft", "line"];
    const theme = root.dataset.temaColore || (dark.matches ? "" : "chiaro");
    if (theme !== "chiaro" || !(colore || sfondo || testo || velo)) return;
    const style = getComputedStyle(root);
    const values = [colore, testo, sfondo, velo, velo].map((it, at) => it || style.getPropertyValue("--" + names[at]));
    const [brand, ink] = values;
    const letters = ratio("#fff", brand) > ratio("#000", brand) ? "#fff" : "#000";
    let isRefused = false;
    const check = (coppia, one, other, serve) => {
      const rapporto = Math.floor(ratio(one, other) * 10) / 10 || 0;
      if (rapporto >= serve) return;
      isRefused = true;
      say("rifiutato", { coppia, rapporto, serve, testo: `colori rifiutati: ${coppia} ${rapporto}, serve ${serve}.` });
    };
    check("lettere su colore", letters, brand, 4.5);
    ["sfondo", "velo", "velo"].forEach((it, at) => {
      check("testo su " + it, ink, values[at + 2], 7);
      check("colore su " + it, brand, values[at + 2], 4.5);
    });
    if (isRefused) return;
    values.push(letters);
    if (sfondo || testo || velo) values.push(ink, ink);
    values.forEach((it, at) => root.style.setProperty("--" + names[at], it));
  }

  // The program follows a click without loading; without it the browser loads.
  function go(place) {
    const url = absolute(place);
    if (!url.href.startsWith(absolute("./").href)) return;
    url.searchParams.set("incorpora", 1);
    quiet = true;
    courier = document.createElement("a");
    courier.href = url;
    document.body.append(courier);
    courier.click();
    courier.remove();
  }

  function state({ dateModified = "" }) {
    say("stato", {
      titolo: document.title,
      lingua: root.lang,
      h1: all("h1").length,
      larghezza: innerWidth,
      scorre: root.scrollWidth > innerWidth,
      generato: dateModified
    });
  }

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== host || !data || !/^(saluto|vai|aspetto|stato)$/.test(data.cdq)) return;
    target = origin === "null" ? "*" : origin;
    if (data.cdq === "saluto") say("saluto", { versione: 1 });
    if (data.cdq === "vai" && typeof data.indirizzo === "string") go(data.indirizzo);
    if (data.cdq === "stato") fetch("feed/manifest.json").then((it) => it.json()).then(state, state);
    if (data.cdq === "aspetto") {
      look = data;
      root.dataset.filtri = String(look.filtri || "tutti").replace(/[\s,]+/g, " ");
      if (root.dataset.filtri === "tutti") delete root.dataset.filtri;
      dress();
    }
    changed();
  });

  addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || link === courier) return;
    const url = absolute(link.getAttribute("href"));
    // The way out of a page about danger takes the page around along, unless that is forbidden.
    if (link.matches("[data-esci]")) {
      try { window.top.location.replace(url); } catch (forbidden) { }
      return;
    }
    const isHere = url.pathname.replace(/\/$/, "") === location.pathname.replace(/\/$/, "");
    const isPage = url.href.startsWith(document.baseURI) && !/\.\w+$/.test(url.pathname);
    if (/^http/.test(url.protocol) && (!isPage || link.matches("header .name"))) {
      link.setAttribute("target", "_blank");
      link.setAttribute("rel", "noopener");
    } else if (look.apri === "pagina" && isPage && !isHere && !link.hreflang) {
      openWhole(link, url);
    }
  }, true);

  // In place of the page around, in the language that was read here.
  function openWhole(link, url) {
    const own = link.getAttribute("href");
    if (!url.searchParams.has("lang")) url.searchParams.set("lang", root.lang);
    link.setAttribute("href", url.href);
    link.setAttribute("target", "_top");
    setTimeout(() => {
      link.setAttribute("href", own);
      link.removeAttribute("target");
    });
  }

  // A focus that the pointer gives is in sight already.
  ["mousedown", "mouseup"].forEach((it) => addEventListener(it, () => { pressed = it === "mousedown"; }, true));
  addEventListener("focusin", (event) => pressed || reveal(event.target));

  // Who reads the page around keeps the focus: only who is in the frame is moved about in it.
  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (options) {
    if (document.hasFocus()) focus.call(this, options);
  };

  addEventListener("popstate", () => {
    quiet = true;
    changed();
  });
  addEventListener("hashchange", () => all(":target").forEach(reveal));
  addEventListener("toggle", changed, true);
  dark.addListener(dress);
  new MutationObserver(dress).observe(root, { attributeFilter: ["data-tema-colore"] });
  new MutationObserver(changed).observe(root, { childList: true, subtree: true, attributeFilter: ["class", "open"] });
  new ResizeObserver(changed).observe(document.body);
  host.postMessage({ cdq: "saluto", versione: 1 }, "*");
})();
