// <cdq-portale> shows the portal in a frame. Where the portal can't come, the element's content stays.
(function () {
  "use strict";
  const NAME = "cdq-portale";
  if (!window.customElements || !window.ResizeObserver || customElements.get(NAME)) return;
  const script = document.currentScript;
  // Milliseconds until a silent frame counts as held back.
  const PATIENCE = 15000;
  const WORDS = {
    it: "Il portale non si apre qui. <a>Aprilo in un'altra finestra.",
    en: "The portal does not open here. <a>Open it in another window.",
    es: "El portal no se abre aquí. <a>Ábrelo en otra ventana.",
    ar: "البوابة لا تُفتح هنا. <a>افتحها في نافذة أخرى."
  };
  const NAMES = ("lang testo tema-colore versione q municipio tema casa giorno gratis senza-barriere " +
    "vista voce apri filtri titolo sincronizza-indirizzo controlla style class").split(" ");
  const WAYS = NAMES.slice(0, 4);
  const QUESTIONS = NAMES.slice(4, 11);
  const FORMS = {
    vista: /^(attivita|case|servizi|eta-attiva|guide|in-pericolo|inizio)$/,
    q: /^.{1,200}$/,
    municipio: /^[1-9]([, ]+[1-9])*$/,
    testo: /^(1[05]0|125|200)$/,
    "tema-colore": /^(chiaro|scuro|contrasto)$/,
    apri: /^(qui|pagina)$/
  };
  const panel = document.createElement("script");
  const warned = {};

  function warn(text) {
    if (!warned[text]) console.warn(NAME + ": " + text);
    warned[text] = true;
  }

  function linked(hash) {
    return hash.startsWith("#cdq=") && decodeURI(hash.slice(5));
  }

  customElements.define(NAME, class extends HTMLElement {
    static get observedAttributes() {
      return NAMES;
    }

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.innerHTML = "<style>:host,iframe{display:block}p{all:initial;font:16px/1.5 sans-serif;background:#fff}" +
        "[hidden],:host([hidden]){display:none}</style><slot></slot><iframe width=100% height=480 frameborder=0 " +
        "allow='geolocation; clipboard-write; web-share; fullscreen' referrerpolicy=strict-origin></iframe>" +
        "<p dir=auto hidden></p>";
      [, this._slot, this._iframe, this._sentence] = root.children;
      this._iframe.onload = () => this._post({ cdq: "saluto" });
    }

    connectedCallback() {
      const portal = this.getAttribute("portale");
      if (!portal && !script) return warn("manca l'attributo portale.");
      this._base = new URL(portal || "./", portal ? location : script.src).href;
      this._origin = this._target = new URL(this._base).origin;
      addEventListener("message", this);
      addEventListener("popstate", this);
      const isNew = !this._href;
      this._update();
      if (isNew) this._go(this._asked());
      this._near = new IntersectionObserver((entries) => entries.some((it) => it.isIntersecting) && this._start(),
        { rootMargin: "600px" });
      this._near.observe(this);
    }

    disconnectedCallback() {
      removeEventListener("message", this);
      removeEventListener("popstate", this);
      clearTimeout(this._timer);
      if (this._near) this._near.disconnect();
      this._started = false;
      this._iframe.removeAttribute("src");
      this._show(false, false);
    }

    // What changes in one task is one step.
    attributeChangedCallback() {
      if (!this._due) this._due = Promise.resolve().then(() => this._base && this._update());
    }

    _value(name) {
      const text = this.getAttribute(name);
      if (text === null || (FORMS[name] || /^[\w, -]{0,80}$/).test(text)) return text;
      warn(`${name}="${text}" non vale.`);
      return null;
    }

    _way(key) {
      return this._value(key) || (key === "lang" ? "it" : "");
    }

    // The place that the attributes ask for.
    _own() {
      const view = this._value("vista") || "attivita";
      const record = this._value("voce");
      if (record) return view + "/" + record;
      if (view !== "attivita") return view === "inizio" ? "" : view;
      const query = new URLSearchParams();
      QUESTIONS.forEach((key) => {
        const value = this._value(key);
        if (key === "q" && value) query.set(key, value);
        else if (value !== null) value.split(/[, ]+/).forEach((it) => query.append(key, it || 1));
      });
      return this._short(view + "?" + query);
    }

    // A place's URL, with the ways of reading of the attributes where it names none.
    _url(place) {
      const url = new URL(place, this._base);
      const query = url.searchParams;
      if (/^(\w{2,3}|it-simple|zh-Hans)(\/|$)/.test(place)) query.append("lang", RegExp.$1);
      WAYS.forEach((key) => this._way(key) && !query.has(key) && query.set(key, this._way(key)));
      return url;
    }

    // A place without what the attributes add.
    _short(place) {
      const url = this._url(place);
      WAYS.forEach((key) => url.searchParams.get(key) === this._way(key) && url.searchParams.delete(key));
      return url.href.slice(this._base.length);
    }

    // The place that the host's address asks for.
    _asked() {
      const query = this._key && new URLSearchParams(location.search).get(this._key);
      return query || (this === document.querySelector(NAME) && linked(location.hash)) || this._wish;
    }

    _update() {
      const key = this._value("sincronizza-indirizzo");
      const wish = this._own();
      this._due = null;
      this._key = key === "" ? "cdq" : key;
      this._go(wish === this._wish ? this._place : wish);
      this._wish = wish;
      this._iframe.title = this.getAttribute("titolo") || this._title || "Case di Quartiere Milano";
      const look = { cdq: "aspetto", apri: this._value("apri"), filtri: this._value("filtri"), colori: {} };
      for (const it of ["colore", "sfondo", "testo", "velo"]) {
        look.colori[it] = getComputedStyle(this).getPropertyValue("--cdq-" + it).trim();
      }
      this._post(look);
      if (panel.src || !(this.hasAttribute("controlla") || /\bcdq-controlla/.test(location.search))) return;
      panel.src = this._base + "cdq-controlla.js";
      document.head.append(panel);
    }

    _go(place) {
      const { href } = this._url(place);
      if (href === this._href) return;
      if (!href.startsWith(this._base)) return warn(place + " non è un indirizzo del portale.");
      this._place = place;
      this._href = href;
      if (this._greeted) this._post({ cdq: "vai", indirizzo: href.slice(this._base.length) });
      else if (this._started) this._start();
    }

    _start() {
      this._near.disconnect();
      this._started = true;
      const url = this._url(this._place);
      url.searchParams.set("incorpora", 1);
      this._iframe.src = url;
      clearTimeout(this._timer);
      this._timer = setTimeout(() => this._fail(), PATIENCE);
    }

    _show(frame, sentence) {
      this._greeted = this._slot.hidden = frame;
      this._iframe.hidden = sentence;
      this._sentence.hidden = !sentence;
    }

    _fail() {
      this._sentence.innerHTML = WORDS[this._way("lang").slice(0, 2)] || WORDS.it;
      Object.assign(this._sentence.lastChild, { href: this._href, target: "_blank", rel: "noopener" });
      this._show(false, true);
      this._emit("errore", { motivo: "non-risponde", testo: this._sentence.textContent });
    }

    _post(message) {
      if (this._started) this._iframe.contentWindow.postMessage(message, this._target);
    }

    _emit(kind, detail) {
      this.dispatchEvent(new CustomEvent("cdq:" + kind, { bubbles: true, composed: true, detail }));
    }

    handleEvent({ type, source, origin, data }) {
      // The frame's own step back comes before the host's.
      if (type === "popstate") setTimeout(() => this._key && this._go(this._asked()), 300);
      else if (source === this._iframe.contentWindow && [this._origin, "null"].includes(origin) && data) {
        this._target = origin === "null" ? "*" : origin;
        if (Object.values(data).every((it) => Math.abs(it) <= 200000 || /string|bool/.test(typeof it))) this._read(data);
      }
    }

    _read(message) {
      const { cdq, px, coppia, rapporto, serve } = message;
      if (cdq === "saluto") {
        clearTimeout(this._timer);
        if (!this._greeted) this._emit("pronto");
        this._show(true, false);
        this._update();
      } else if (cdq === "altezza" && px >= 1) this._resize(Math.max(120, px));
      else if (cdq === "vista-su") this._reveal(message);
      else if (cdq === "rifiutato") warn(`colori non usati: ${coppia} ha contrasto ${rapporto}, serve ${serve}.`);
      else if (cdq === "navigato") this._arrive(message);
      else if (/^(selezionato|errore)$/.test(cdq)) this._emit(cdq, message);
    }

    // Two heights that alternate would never end: the larger one stays.
    _resize(px) {
      if (px !== this._before || Date.now() - this._since > 1000) {
        this._turns = 0;
        this._since = Date.now();
      }
      if (++this._turns > 4 && px < this._iframe.height) return;
      this._before = +this._iframe.height;
      this._iframe.height = px;
    }

    _arrive(message) {
      this._place = this._short(message.indirizzo);
      this._href = this._url(this._place).href;
      this._title = message.titolo;
      this._update();
      this._emit("navigato", message);
      if (message.nuova && this.getBoundingClientRect().top < 0) this.scrollIntoView();
      if (!this._key) return;
      const url = new URL(location);
      url.searchParams.set(this._key, this._place);
      if (this._place === this._wish) url.searchParams.delete(this._key);
      history.replaceState(history.state, "", url.href.replace(/%2F/g, "/"));
    }

    // Scrolls the host's page no more than needed.
    _reveal({ y, altezza }) {
      const margin = parseFloat(getComputedStyle(this).scrollMarginTop);
      const above = this._iframe.getBoundingClientRect().top + y - margin;
      const below = above + altezza + margin - innerHeight;
      if (above * below > 0) scrollBy(0, above < 0 ? Math.max(above, below) : Math.min(above, below));
    }
  });

  addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#cdq=']");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    const id = link.dataset.cdqPer;
    const element = id ? document.getElementById(id) : document.querySelector(NAME);
    if (!element || !element._base) return;
    event.preventDefault();
    element._go(linked(link.hash));
    if (!element._started) element._start();
    element._iframe.focus({ preventScroll: true });
    element.scrollIntoView();
  });
})();
