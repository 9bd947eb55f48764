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
  const FORM = RegExp("^(vista=(attivita|case|servizi|eta-attiva|guide|in-pericolo|inizio)|q=.{1,200}|" +
    "municipio=[1-9]([, ]+[1-9])*|testo=(1[05]0|125|200)|(?!vista|q|munic|testo).*=[\\w, -]{0,80})$");
  const elements = new Set();
  const warned = {};

  function warn(text) {
    if (!warned[text]) console.warn(NAME + ": " + text);
    warned[text] = true;
  }

  customElements.define(NAME, class extends HTMLElement {
    static get observedAttributes() { return NAMES; }

    constructor() {
      super();
      const root = this.attachShadow({ mode: "open" });
      root.innerHTML = "<style>:host(:not([hidden])){display:block}iframe{vertical-align:top}" +
        "p{font:16px sans-serif;color:#000;background:#fff}</style><slot></slot><iframe width=100% height=480 " +
        "allow=geolocation;clipboard-write;web-share;fullscreen referrerpolicy=strict-origin frameborder=0></iframe>" +
        "<p hidden>";
      [, this._slot, this._frame, this._note] = root.children;
      this._frame.onload = () => this._post({ cdq: "saluto" });
      this._turns = 0;
    }

    connectedCallback() {
      const portal = this.getAttribute("portale") || (script && script.src);
      if (!portal) return warn("manca portale.");
      const url = new URL("./", portal);
      const isNew = !this._href;
      this._base = url.href;
      this._target = url.origin;
      elements.add(this);
      this._update();
      if (isNew) this._return();
      this._near = new IntersectionObserver((seen) => seen.some((it) => it.isIntersecting) && this._start(),
        { rootMargin: "600px" });
      this._near.observe(this);
    }

    disconnectedCallback() {
      elements.delete(this);
      clearTimeout(this._timer);
      if (this._near) this._near.disconnect();
      this._frame.removeAttribute("src");
      this._show(this._started = false, false);
    }

    // What changes in one task is one step.
    attributeChangedCallback() {
      this._due = this._due || Promise.resolve().then(() => this._base && this._update());
    }

    _value(name) {
      const text = this.getAttribute(name);
      if (text === null || FORM.test(name + "=" + text)) return text;
      warn(name + "=" + text + " non vale.");
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
        if (value !== null) value.split(key === "q" ? "\n" : /[, ]+/).forEach((it) => query.append(key, it || 1));
      });
      return this._short(view + "?" + query);
    }

    // A place's URL, with the ways of reading of the attributes where it names none.
    _url(place) {
      const url = new URL(place, this._base);
      const query = url.searchParams;
      WAYS.forEach((key) => this._way(key) && !query.has(key) && query.set(key, this._way(key)));
      return url;
    }

    // A place without what the attributes add.
    _short(place) {
      const url = this._url(place);
      const query = url.searchParams;
      WAYS.forEach((key) => query.get(key) === this._way(key) && query.delete(key));
      return url.href.slice(this._base.length);
    }

    // The place of the host's own address comes first.
    _return() {
      this._go(new URLSearchParams(location.search).get(this._key) || this._wish);
    }

    _update() {
      const key = this._value("sincronizza-indirizzo");
      const wish = this._own();
      const look = { cdq: "aspetto", apri: this._value("apri"), filtri: this._value("filtri"), colori: {} };
      this._due = null;
      this._key = key === "" ? "cdq" : key;
      this._go(wish === this._wish ? this._place : wish);
      this._wish = wish;
      this._frame.title = this.getAttribute("titolo") || this._title || "Case di Quartiere Milano";
      for (const it of ["colore", "sfondo", "testo", "velo"]) {
        look.colori[it] = getComputedStyle(this).getPropertyValue("--cdq-" + it).trim();
      }
      this._post(look);
      if (panel.src || !(this.hasAttribute("controlla") || location.search.includes("cdq-controlla"))) return;
      panel.src = this._base + "cdq-controlla.js";
      document.head.append(panel);
    }

    _go(place) {
      const { href } = this._url(place);
      if (href === this._href) return;
      if (!href.startsWith(this._base)) return warn(place + " non è del portale.");
      this._place = place;
      this._href = href;
      if (this._greeted) this._post({ cdq: "vai", indirizzo: href.slice(this._base.length) });
      else if (this._started) this._start();
    }

    _start() {
      const url = this._url(this._place);
      url.searchParams.set("incorpora", 1);
      this._near.disconnect();
      this._started = true;
      this._frame.src = url;
      clearTimeout(this._timer);
      this._timer = setTimeout(() => {
        const words = WORDS[this._way("lang").slice(0, 2)] || WORDS.it;
        this._note.innerHTML = words.replace(">", " target=_blank rel=noopener>");
        this._note.lastChild.href = this._href;
        this._show(false, true);
        this._emit("errore", { motivo: "non-risponde", testo: this._note.textContent });
      }, PATIENCE_MS);
    }

    _show(frame, sentence) {
      this._greeted = this._slot.hidden = frame;
      this._frame.hidden = sentence;
      this._note.hidden = !sentence;
    }

    _post(message) {
      if (this._started) this._frame.contentWindow.postMessage(message, this._target);
    }

    _emit(kind, detail) {
      this.dispatchEvent(new CustomEvent("cdq:" + kind, { bubbles: true, composed: true, detail }));
    }

    _hear({ source, origin, data }) {
      if (source !== this._frame.contentWindow || !(origin === "null" || this._base.startsWith(origin + "/"))) return;
      this._target = origin === "null" ? "*" : origin;
      if (data) this._read(data);
    }

    _read(message) {
      const { cdq, px, indirizzo } = message;
      const { top } = this.getBoundingClientRect();
      const y = top + message.y;
      if (cdq === "saluto") {
        clearTimeout(this._timer);
        if (!this._greeted) this._emit("pronto");
        this._show(true, false);
        this._update();
      }
      if (cdq === "altezza" && px > 0 && px <= 200000 && Number.isInteger(px)) this._resize(Math.max(120, px));
      if (cdq === "vista-su" && (y < 50 || y > innerHeight - 99)) scrollBy(0, y - innerHeight / 3);
      if (cdq === "rifiutato") warn(`colori rifiutati: ${message.coppia} ${message.rapporto}, serve ${message.serve}.`);
      if (cdq === "selezionato" || cdq === "errore") this._emit(cdq, message);
      if (cdq !== "navigato" || typeof indirizzo !== "string") return;
      this._place = this._short(indirizzo);
      this._href = this._url(this._place).href;
      this._title = message.titolo;
      this._update();
      this._emit(cdq, message);
      if (message.nuova && top < 0) this.scrollIntoView();
      if (this._key) this._mirror();
    }

    _mirror() {
      const url = new URL(location);
      url.searchParams.set(this._key, this._place);
      if (this._place === this._wish) url.searchParams.delete(this._key);
      history.replaceState(history.state, "", url.href.replace(/%2F/g, "/"));
    }

    // Of two heights that alternate the larger stays.
    _resize(px) {
      const height = +this._frame.height;
      if (px === this._before) setTimeout(() => this._turns--, 1000, this._turns++);
      if (this._turns > 4 && px < height) return;
      this._before = height;
      this._frame.height = px;
    }
  });

  addEventListener("message", (event) => elements.forEach((it) => it._hear(event)));
  // The frame's own step comes first.
  addEventListener("popstate", () => setTimeout(() => elements.forEach((it) => it._key && it._return()), 300));
  addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#cdq=']");
    const element = link && (document.getElementById(link.dataset.cdqPer) || document.querySelector(NAME));
    if (!element || !element._base) return;
    event.preventDefault();
    element._go(link.hash.slice(5));
    if (!element._started) element._start();
    element._frame.focus({ preventScroll: true });
    element.scrollIntoView();
  });
})();
