// The element <cdq-portale>: the portal in a frame, in the page of another site. docs/embed.md has its attributes, its
// events and the messages between the two. Where the portal can't come, what stands in the element stays.
(function () {
  "use strict";
  const NAME = "cdq-portale";
  if (!window.customElements || !window.ResizeObserver || customElements.get(NAME)) return;
  const script = document.currentScript;
  const panel = document.createElement("script");
  // A frame that is silent for so long is held back.
  const PATIENCE_MS = 15000;
  const INVALID = ": valore non valido, ignorato.";
  const WORDS = {
    it: "Il portale non si apre qui. Aprilo in un'altra finestra.",
    en: "The portal does not open here. Open it in another window.",
    es: "El portal no se abre aquí. Ábrelo en otra ventana.",
    ar: "البوابة لا تفتح هنا. افتحها في نافذة أخرى."
  };
  const STYLE = ":host(:not([hidden])){display:block;flex:auto;min-width:0}" +
    "p{font:16px sans-serif;color:#000;background:#fff}@media print{slot{display:contents!important}}";

  // What each attribute may say: the inside of a regular expression.
  const ID = "[a-z\\d-]{1,80}";
  const several = (one) => `(${one})([\\s,]+(${one}))*`;
  const TAGS = "it(-simple|-x-facile)?|en|ar|es|fr|zh(-Hans)?|fil|tl|uk|ro|mo|ru|bn|si|sq";
  const WAYS = { lang: TAGS, testo: "1[05]0|125|200", "tema-colore": "chiaro|scuro|contrasto", versione: "essenziale" };
  const QUESTIONS = {
    q: ".{1,200}", municipio: several("[1-9]"), tema: several(ID), casa: ID,
    giorno: "oggi|domani|(fine-)?settimana|lun|mar|mer|gio|ven|sab|dom", gratis: "1?", "senza-barriere": "1?"
  };
  const VALUES = {
    ...WAYS, ...QUESTIONS, vista: "attivita|case|servizi|eta-attiva|guide|in-pericolo|inizio", voce: ID,
    apri: "qui|pagina", filtri: "tutti|nessuno|" + several("quando|dove|per-chi|costo|altri"),
    "sincronizza-indirizzo": "[\\w-]*", titolo: ".*", controlla: ".*", style: ".*", class: ".*"
  };
  // A place may begin with its language, as the portal's own addresses do.
  const PREFIX = RegExp(`^(${TAGS})(/|$)`);
  const elements = new Set();
  const near = new IntersectionObserver((seen) => seen.forEach((one) => one.isIntersecting && start(one.target)),
    { rootMargin: "600px" });
  const warned = {};

  function warn(text) {
    if (!warned[text]) console.warn(NAME + ": " + text);
    warned[text] = true;
  }

  // Nothing where there is no such address.
  function at(address, base) {
    try { return new URL(address, base); } catch (bad) { return null; }
  }

  function valueOf(it, name) {
    const text = it.getAttribute(name);
    return text === null || RegExp(`^(${VALUES[name]})$`).test(text) ? text : ignore(it, name);
  }

  function ignore(it, name) {
    warn(name + "=" + it.getAttribute(name) + INVALID);
    return null;
  }

  // A place's URL, with the ways of reading of the attributes where it names none.
  function urlOf(it, place) {
    const url = at(place, it._base);
    for (const key in url && it._ways) {
      const isNamed = url.searchParams.has(key) || (key === "lang" && PREFIX.test(place));
      if (it._ways[key] && !isNamed) url.searchParams.set(key, it._ways[key]);
    }
    return url;
  }

  // A place without what the attributes add.
  function shorten(it, place) {
    const url = urlOf(it, place);
    const query = url.searchParams;
    for (const key in it._ways) if (query.get(key) === it._ways[key]) query.delete(key);
    return url.href.slice(it._base.length);
  }

  function post(it, message) {
    if (it._greeted) it._frame.contentWindow.postMessage(message, it._target);
  }

  function emit(it, kind, detail) {
    it.dispatchEvent(new CustomEvent("cdq:" + kind, { bubbles: true, composed: true, detail }));
  }

  // The frame in place of what stands in the element, or that with the sentence below.
  function show(it, frame, sentence) {
    it._slot.hidden = frame;
    it._frame.hidden = sentence;
    it._note.hidden = !sentence;
  }

  function go(it, place) {
    const url = urlOf(it, place);
    if (!url?.href.startsWith(it._base)) return warn(place + INVALID);
    if (url.href === it._href) return;
    it._place = shorten(it, place);
    it._href = url.href;
    post(it, { cdq: "vai", indirizzo: url.href.slice(it._base.length) });
    if (it._waits) start(it);
  }

  // The place that the attributes ask for.
  function ownPlace(it) {
    const view = valueOf(it, "vista");
    const record = valueOf(it, "voce");
    if (record) {
      if (view === it.getAttribute("vista") && !/^in/.test(view)) return (view || "attivita") + "/" + record;
      ignore(it, "voce");
    }
    if (view && view !== "attivita") return view === "inizio" ? "" : view;
    const query = new URLSearchParams();
    for (const key in QUESTIONS) {
      const value = valueOf(it, key);
      if (value !== null) value.split(key === "q" ? "\n" : /[\s,]+/).forEach((one) => query.append(key, one || 1));
    }
    return shorten(it, "attivita?" + query);
  }

  // Goes where the host's address asks, if it asks for something new.
  function comeBack(it) {
    const asked = it._key && new URLSearchParams(location.search).get(it._key);
    if (asked == it._asked) return;
    it._asked = asked;
    go(it, asked ?? it._wish);
  }

  function update(it) {
    it._ways = {};
    for (const key in WAYS) it._ways[key] = valueOf(it, key);
    it._ways.lang ||= "it";
    const key = valueOf(it, "sincronizza-indirizzo");
    const wish = ownPlace(it);
    const look = { cdq: "aspetto", apri: valueOf(it, "apri"), filtri: valueOf(it, "filtri"), colori: {} };
    it._due = false;
    it._key = key === "" ? "cdq" : key;
    go(it, wish === it._wish ? it._place : wish);
    it._wish = wish;
    it._frame.title = valueOf(it, "titolo") || it._title || "Case di Quartiere";
    for (const name of ["colore", "sfondo", "testo", "velo"]) {
      look.colori[name] = getComputedStyle(it).getPropertyValue("--cdq-" + name);
    }
    post(it, look);
    if (panel.src || (!it.hasAttribute("controlla") && !/cdq-controlla/.test(location))) return;
    panel.src = it._base + "cdq-controlla.js";
    document.head.append(panel);
  }

  function start(it) {
    near.unobserve(it);
    it._waits = true;
    it._frame.src = it._href;
    setTimeout(() => it._waits && despair(it), PATIENCE_MS);
  }

  function despair(it) {
    const tag = WORDS[it._ways.lang] ? it._ways.lang : "it";
    it._note.lang = tag;
    it._note.innerHTML = WORDS[tag].replace(". ", ". <a target=_blank rel=noopener>");
    it._note.lastChild.href = it._href;
    show(it, false, true);
    emit(it, "errore", { motivo: "non-risponde", testo: it._note.textContent });
  }

  function welcome(it) {
    if (!it._greeted) emit(it, "pronto");
    it._greeted = true;
    it._waits = false;
    show(it, true, false);
    update(it);
  }

  // Writes a place into the host's address, or takes it away: the rest stays byte for byte.
  function mirror(it, place) {
    const own = RegExp(`&${it._key}(=[^&]*)?(?=&|$)|$`);
    const entry = `&${it._key}=` + encodeURIComponent(place).replace(/%2F/g, "/");
    const query = location.search.replace("?", "&").replace(own, place == null ? "" : entry).replace("&", "?");
    it._asked = place;
    history.replaceState(history.state, "", location.origin + location.pathname + query + location.hash);
  }

  // The frame is at another place, or its page has another title.
  function follow(it, { indirizzo, titolo, lingua, nuova, pubblico }) {
    const isNew = indirizzo !== it._told;
    it._told = indirizzo;
    it._place = shorten(it, indirizzo);
    it._href = urlOf(it, it._place).href;
    it._title = titolo;
    update(it);
    if (!isNew) return;
    emit(it, "navigato", { indirizzo, titolo, lingua });
    if (nuova && it.getBoundingClientRect().top < 0) it.scrollIntoView();
    if (it._key) mirror(it, it._place === it._wish ? null : pubblico && shorten(it, pubblico));
  }

  function hear(it, { source, origin, data }) {
    const isPortal = origin === "null" || it._base.startsWith(origin + "/");
    if (source !== it._frame.contentWindow || !isPortal || !data) return;
    const { cdq, ...detail } = data;
    const y = it.getBoundingClientRect().top + detail.y;
    it._target = origin === "null" ? "*" : origin;
    if (cdq === "saluto") welcome(it);
    if (cdq === "altezza" && detail.px > 0 && detail.px <= 200000) it._frame.height = Math.max(120, detail.px);
    if (cdq === "vista-su" && (y < 50 || y > innerHeight - 99)) scrollBy(0, y - innerHeight / 3);
    if (cdq === "rifiutato") warn(detail.testo);
    if (cdq === "selezionato" || cdq === "errore") emit(it, cdq, detail);
    if (cdq === "navigato" && typeof detail.indirizzo === "string") follow(it, detail);
  }

  customElements.define(NAME, class extends HTMLElement {
    static get observedAttributes() { return Object.keys(VALUES); }

    // The panel reads them, too.
    static get values() { return [VALUES, QUESTIONS]; }

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.innerHTML = "<slot></slot><iframe width=100% height=480 referrerpolicy=strict-origin frameborder=0 " +
        "align=top allow=geolocation;clipboard-write;web-share;fullscreen></iframe><p dir=auto hidden>";
      // A policy of the host's page may forbid a style in HTML.
      try {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(STYLE);
        root.adoptedStyleSheets = [sheet];
      } catch (old) {
        root.innerHTML += `<style>${STYLE}</style>`;
      }
      [this._slot, this._frame, this._note] = root.children;
      // `_wish` is the place that the attributes ask for.
      // `_place` is the place where the frame is, without what the attributes add to each address.
      // `_href` is the whole address of `_place`.
    }

    connectedCallback() {
      const isFirst = !this._href && this === document.querySelector(NAME);
      const given = this.getAttribute("portale") ?? script?.src;
      this._base = /\//.test(given) && at("./", at(given, document.baseURI))?.href;
      if (!this._base) {
        warn("manca l'attributo portale (l'indirizzo del portale).");
        show(this, false, true);
        emit(this, "errore", { motivo: "indirizzo" });
        return;
      }
      elements.add(this);
      update(this);
      if (isFirst && /^#cdq=/.test(location.hash)) go(this, location.hash.slice(5));
      comeBack(this);
      near.observe(this);
    }

    disconnectedCallback() {
      elements.delete(this);
      near.unobserve(this);
      this._frame.removeAttribute("src");
      this._told = this._waits = this._greeted = false;
      show(this, false, false);
    }

    // Changes made in one task are applied together.
    attributeChangedCallback() {
      this._due = this._base;
      queueMicrotask(() => this._due && update(this));
    }

  });

  addEventListener("message", (event) => elements.forEach((it) => hear(it, event)));
  // The frame's own step comes first.
  addEventListener("popstate", () => setTimeout(() => elements.forEach((it) => comeBack(it)), 300));
  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.shiftKey || event.metaKey) return;
    const link = event.target.closest("a[href^='#cdq=']");
    const element = link && (document.getElementById(link.dataset.cdqPer) || document.querySelector(NAME));
    if (!element?._base) return;
    event.preventDefault();
    go(element, link.hash.slice(5));
    element._frame.focus({ preventScroll: true });
    element.scrollIntoView();
  });
})();
