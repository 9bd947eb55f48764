// The health panel: says an editor, in the host's page, whether the portal is embedded well and what to mend.
(function () {
  const NAME = "Controllo del portale incorporato";
  const MARK = "data-cdq-controlla";
  if (document.querySelector(`[${MARK}]`)) return;

  const WORDS = { bene: "✓ A posto", male: "✗ Da sistemare", boh: "? Non si sa" };
  const OWN = { colore: "#00575f", sfondo: "#fff", testo: "#1d1d1b", velo: "#fff6e3" };
  const PAIRS = [["testo", "sfondo", 7], ["testo", "velo", 7], ["colore", "sfondo", 4.5], ["colore", "velo", 4.5]];
  const own = document.currentScript;
  const MENDER = "Chiedi a chi sviluppa il sito.";
  const bene = (text) => ["bene", text];
  const male = (text) => ["male", text];
  const boh = (text) => ["boh", text];

  // What an attribute may say, as the loader has it; one that is old doesn't tell.
  const [VALUES, ASKED] = customElements.get("cdq-portale").values || [];
  const QUESTIONS = Object.keys(ASKED || {});
  // What makes a view.
  const VIEW = ["vista", "voce", "lang", ...QUESTIONS];
  const COMMON = /^(id|class|style|slot|hidden|dir|role|(aria|data|on).*)$/;

  // By element: what was seen, and its part of the panel. By what the page's policy held back: the rule.
  const known = new Map();
  const parts = new Map();
  const blocked = new Map();

  function memory(element) {
    if (!known.has(element)) known.set(element, { since: Date.now(), messages: [] });
    return known.get(element);
  }

  const elements = () => Array.from(document.querySelectorAll("cdq-portale"));
  const frameOf = (element) => (element.shadowRoot || element).querySelector("iframe") || { dataset: {} };
  const base = (tag) => String(tag || "").toLowerCase().split("-")[0];

  function portal(element) {
    try {
      return new URL(element.getAttribute("portale") || own.src, document.baseURI);
    } catch (nonsense) {
      return new URL(own.src);
    }
  }

  function note(seen, way, data) {
    const text = ` ${way} ` + JSON.stringify(data).slice(0, 200);
    // What is said again stands once.
    const others = seen.messages.filter((it) => !it.endsWith(text));
    seen.messages = others.concat(new Date().toLocaleTimeString("it-IT") + text).slice(-10);
  }

  function onMessage(event) {
    const data = event.data;
    const element = event.source && elements().find((it) => frameOf(it).contentWindow === event.source);
    if (!element || !data || typeof data.cdq !== "string") return;
    if (event.origin !== portal(element).origin && event.origin !== "null") return;
    const seen = memory(element);
    note(seen, "portale", data);
    seen.greeted = true;
    if (data.cdq === "stato") seen.state = data;
    if (data.cdq === "rifiutato") seen.refused = Object.assign({ given: JSON.stringify(given(element)) }, data);
    if (typeof data.lingua === "string") seen.language = data.lingua;
  }

  function onError(event) {
    if (!elements().includes(event.target)) return;
    const detail = event.detail || {};
    memory(event.target).failed = detail.motivo;
    note(memory(event.target), "cdq:errore", detail);
  }

  function onBlocked(event) {
    blocked.set((event.blockedURI || "codice nella pagina").slice(0, 100), event.effectiveDirective);
  }

  // The question holds nothing, so any origin may read it: a sandboxed frame has none.
  function ask(element) {
    const frame = frameOf(element);
    const seen = memory(element);
    if (!frame.src || (seen.state && Date.now() - seen.asked < 9000)) return;
    seen.asked = Date.now();
    frame.contentWindow.postMessage({ cdq: "stato" }, "*");
  }

  function headings() {
    const count = Array.from(document.querySelectorAll("h1")).filter((it) => it.getClientRects().length).length;
    const inside = " Il riquadro ne ha uno suo, ed è giusto: è un altro documento.";
    if (count === 1) return bene("La pagina ha un solo titolo principale (h1)." + inside);
    return male(`La pagina ha ${count} titoli principali (h1): deve averne uno solo.${inside}`);
  }

  function looksItalian() {
    const words = document.body.innerText.slice(0, 9000).toLowerCase().match(/[a-zà-ú]+/g) || [];
    return new Set(words.filter((it) => /^(di|che|il|gli|nell[ae]|dell[ae]|sono|è|più|e|si)$/.test(it))).size > 2;
  }

  function language() {
    const said = document.documentElement.lang;
    const words = `La pagina dice lang="${said}"`;
    if (said && (base(said) === "it" || !looksItalian())) return bene(words + ". Il portale dice da sé la sua lingua.");
    return male(words + (said ? " ma il testo sembra italiano" : "") + ": lang in <html> va corretto, " +
      "o chi ascolta la pagina la sente con la pronuncia sbagliata. Il portale dice da sé la sua lingua. " + MENDER);
  }

  function loaders() {
    const count = document.querySelectorAll("script[src*='cdq-portale.js']").length;
    if (count < 2) return bene("cdq-portale.js è caricato una volta.");
    return male(`cdq-portale.js è caricato ${count} volte: basta una riga. ${MENDER}`);
  }

  function doubles(all) {
    const usual = { vista: "attivita", lang: "it" };
    const views = all.map((it) => String(VIEW.map((name) => it.getAttribute(name) || usual[name])));
    const twice = views.findIndex((it, at) => views.indexOf(it) < at);
    if (twice < 0) return bene("Nessuna vista è ripetuta.");
    return male(`L'elemento ${twice + 1} mostra la stessa vista di un altro: toglilo.`);
  }

  // Whether a source of a content security policy lets `address` in.
  function admits(source, address) {
    const name = source.replace(/^https?:\/\/|\/.*$/g, "").replace("'self'", location.host);
    if (name[0] === "*") return address.host.endsWith(name.slice(1));
    return source === address.protocol || name === address.host;
  }

  function closedBy(content, address) {
    const rules = content.split(";").map((it) => it.trim().split(/\s+/));
    const names = ["frame-src", "child-src", "default-src"];
    const rule = names.map((name) => rules.find((it) => it[0] === name)).find(Boolean);
    return rule && !rule.slice(1).some((it) => admits(it, address)) && rule[0];
  }

  function policy(all) {
    const address = portal(all[0] || own);
    const metas = Array.from(document.querySelectorAll("meta[http-equiv='content-security-policy' i]"));
    const closed = metas.map((it) => closedBy(it.content, address)).find(Boolean);
    const POLICY = "regole di sicurezza della pagina (CSP)";
    const add = (rule) => `: va aggiunto ${address.origin} a ${rule}. ${MENDER}`;
    const first = closed ? male(`Le ${POLICY} non lasciano entrare il portale (${closed})` + add("frame-src")) :
      all.some((it) => memory(it).greeted) ? bene(`Le ${POLICY} lasciano entrare il portale.`) :
        boh(`Le ${POLICY} del server da qui non si leggono: frame-src deve avere ${address.origin}. ${MENDER}`);
    return [first].concat(Array.from(blocked).slice(0, 5).map(([what, rule]) => {
      const words = `Le ${POLICY} hanno bloccato ${what} (${rule})`;
      return what.startsWith(address.origin) ? male(words + add(rule)) : boh(words + ": forse non è del portale.");
    }));
  }

  function greeting(element, seen) {
    const frame = frameOf(element);
    if (seen.failed === "programma") return male("Il programma del portale non parte: avvisa chi lo cura.");
    if (seen.failed === "pagina") return male("Il portale non ha questa pagina: correggi vista e voce.");
    if (seen.greeted) return bene("Il portale si è aperto.");
    if (!element.shadowRoot) return male("L'elemento non funziona: nel sito manca lo script cdq-portale.js. " + MENDER);
    if (frame.dataset.src) {
      return male("Il gestore dei consensi ferma il riquadro: il portale va registrato come necessario. " + MENDER);
    }
    if (seen.failed === "indirizzo") {
      return male("L'indirizzo del portale manca o è sbagliato: correggi portale, o toglilo. " + MENDER);
    }
    if (!frame.src) return boh("Il riquadro parte quando ci si avvicina: scorri fin lì.");
    if (Date.now() - seen.since < 15000) return boh("Il portale parte: aspetta.");
    return male("Il portale non risponde: guarda che si apra da solo. Le regole di sicurezza (CSP), i consensi o " +
      "la sua intestazione frame-ancestors possono fermarlo. " + MENDER);
  }

  function title(element) {
    const { title: words, src } = frameOf(element);
    if (!words) return male(`Il riquadro non ha titolo: scrivi titolo="…" nell'elemento.`);
    const same = src && elements().some((it) => it !== element && frameOf(it).src && frameOf(it).title === words);
    if (!same) return bene(`Il titolo del riquadro è «${words}».`);
    return male(`Due riquadri hanno il titolo «${words}»: scrivi in ciascuno un titolo="…" suo.`);
  }

  function speech(element, seen) {
    const wanted = element.getAttribute("lang") || "it";
    if (!seen.language) return boh("Il portale non ha detto la sua lingua: aspetta.");
    if (base(seen.language) === base(wanted)) return bene(`Il portale è nella lingua chiesta (${seen.language}).`);
    return boh(`Il portale è in "${seen.language}", l'elemento chiede "${wanted}": l'ha cambiata chi legge, ` +
      "o correggi lang.");
  }

  function given(element) {
    const style = getComputedStyle(element);
    const found = {};
    Object.keys(OWN).forEach((it) => { found[it] = style.getPropertyValue("--cdq-" + it).trim() || undefined; });
    return found;
  }

  // How light an opaque colour is, read as the frame does; nothing where it is none.
  function light(value) {
    const pen = document.createElement("canvas").getContext("2d");
    pen.fillStyle = "#0000";
    pen.fillStyle = value;
    if (pen.fillStyle[0] !== "#") return null;
    const [r, g, b] = [1, 3, 5].map((at) => parseInt(pen.fillStyle.slice(at, at + 2), 16)).map((it) =>
      (it > 10 ? Math.pow((it / 255 + 0.055) / 1.055, 2.4) : it / 3294.6));
    return r * 0.2126 + g * 0.7152 + b * 0.0722;
  }

  function colours(element, seen) {
    const colour = given(element);
    const wrong = Object.keys(OWN).find((it) => colour[it] && light(colour[it]) === null);
    if (JSON.stringify(colour) === "{}") return bene("La pagina non dà colori: il portale usa i suoi.");
    if (wrong) return male(`--cdq-${wrong} non è un colore pieno: scrivilo come #00575f.`);
    const ratios = PAIRS.map(([over, under, least]) => {
      const [low, high] = [over, under].map((it) => light(colour[it] || OWN[it])).sort((a, b) => a - b);
      return { coppia: over + " su " + under, rapporto: (high + 0.05) / (low + 0.05), serve: least };
    });
    const refused = seen.refused || {};
    const poor = refused.given === JSON.stringify(colour) ? refused : ratios.find((it) => it.rapporto < it.serve);
    if (!poor) return bene("I colori della pagina hanno contrasto sufficiente.");
    const number = (it) => (Math.floor(it * 10) / 10).toLocaleString("it-IT") + ":1";
    return male(`I colori della pagina sono rifiutati: ${poor.coppia} ha contrasto ` + number(poor.rapporto) +
      `, serve ${number(poor.serve)}: cambiali.`);
  }

  function width(element, seen) {
    const wide = Math.round(element.getBoundingClientRect().width);
    const words = `L'elemento è largo ${wide} pixel`;
    if (!wide) return boh("L'elemento non si vede: mostralo.");
    if (wide < 280) return male(words + ": dagliene almeno 280.");
    if (seen.state && seen.state.scorre) return male(words + " e scorre di lato: dagli più spazio.");
    return seen.state ? bene(words + " e non scorre di lato.") : boh(words + ": aspetta.");
  }

  function age(element, seen) {
    const date = new Date((seen.state && seen.state.generato) || NaN);
    const days = Math.max(0, Math.floor((Date.now() - date) / 86400000));
    if (isNaN(days)) return boh("Il portale non ha detto la data dei dati: aspetta.");
    const words = "I dati sono del " + date.toLocaleDateString("it-IT") + ` (giorni fa: ${days})`;
    // Times older than this are old in the portal, too.
    return days > 180 ? male(words + ": chiedi a chi cura il portale di aggiornarli.") : bene(words + ".");
  }

  function fallback(element) {
    if (element.querySelector("a[href]")) return bene("C'è un collegamento per chi non può aprire il riquadro.");
    return male("Manca un collegamento per chi non può aprire il riquadro: scrivilo nell'elemento.");
  }

  function attributes(element) {
    const has = (name) => element.hasAttribute(name);
    if (!VALUES) return [boh("Lo script cdq-portale.js è vecchio: gli attributi non si controllano. " + MENDER)];
    const found = Array.from(element.attributes).filter((it) => !COMMON.test(it.name)).map(({ name, value }) => {
      if (name === "portale") return null;
      if (!VALUES.hasOwnProperty(name)) return male(`L'attributo ${name} non si conosce: correggi il nome, o toglilo.`);
      const fits = new RegExp(`^(${VALUES[name]})$`).test(value);
      return !fits && male(`${name}="${value.slice(0, 60)}": valore non valido, correggilo.`);
    }).filter(Boolean);
    const view = element.getAttribute("vista") || "attivita";
    const asked = view !== "attivita" || has("voce") ? QUESTIONS.filter(has) : [];
    if (has("voce") && /^in/.test(view)) asked.push("voce");
    if (asked.length) found.push(male("Questi attributi qui non servono: " + asked.join(", ") + ". Toglili."));
    return found.length ? found : [bene("Gli attributi vanno bene.")];
  }

  const STYLE = `:host { all: initial !important; position: fixed !important; inset: auto 0 0 !important;
    z-index: 2147483647 !important; display: block !important; }
    section { box-sizing: border-box; max-height: 60vh; overflow: auto; padding: 12px 16px; font: 16px/1.5 sans-serif;
      color: #1d1d1b; background: #fff; border: 4px solid; overflow-wrap: anywhere; }
    :focus-visible { outline: 4px solid; outline-offset: -4px; }
    h2, h3 { margin: 8px 0; font-size: 20px; }
    p, ul { margin: 0; padding: 0; }
    li { display: block; padding: 6px 0; border-top: 1px solid #5e7071; }
    b { padding: 0 8px; border: 2px solid; }
    .male { color: #fff; background: #8c0a20; }
    button, summary { min-height: 44px; padding: 8px; font: inherit; }`;

  const make = (tag, text, of) => Object.assign(document.createElement(tag), { textContent: text }, of);
  const panel = make("div");
  const root = panel.attachShadow({ mode: "open" });
  const region = make("section", "", { lang: "it", dir: "ltr", tabIndex: 0 });
  const summary = make("p");
  const list = make("div");

  // A page whose policy forbids styles in its HTML forbids them here, too; a constructed one may come in.
  function dress() {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
    } catch (old) {
      root.append(make("style", STYLE));
    }
  }

  function build() {
    panel.setAttribute(MARK, "");
    region.setAttribute("aria-label", NAME);
    const close = make("button", "Chiudi il controllo", { type: "button", onclick: end });
    region.append(make("h2", NAME), summary, close, list);
    dress();
    root.append(region);
    document.body.append(panel);
  }

  // Fills a list anew only where it says something else, so that nobody loses the place where they read.
  function fill(list, rows) {
    if (list.said === String(rows)) return;
    list.said = String(rows);
    list.textContent = "";
    rows.forEach(([state, text]) => {
      const row = make("li");
      if (WORDS[state]) row.append(make("b", WORDS[state], { className: state }));
      row.append(" ", text);
      list.append(row);
    });
  }

  function draw(key, heading, findings, messages) {
    if (!parts.has(key)) {
      const part = { box: make("div"), heading: make("h3"), list: make("ul"), log: make("ul") };
      const more = make("details");
      more.append(make("summary", "Ultimi messaggi del portale"), part.log);
      part.box.append(part.heading, part.list, messages ? more : "");
      parts.set(key, part);
    }
    const part = parts.get(key);
    part.heading.textContent = heading;
    fill(part.list, findings);
    const unseen = "Quelli della pagina non si vedono da qui.";
    if (messages) fill(part.log, messages.concat(unseen).map((it) => ["", it]));
    return part.box;
  }

  function check() {
    const all = elements();
    const page = [headings(), language(), loaders(), doubles(all)].concat(policy(all));
    const boxes = [draw(document, "La pagina", page)];
    let found = page;
    all.forEach((it, at) => {
      const seen = memory(it);
      const single = [greeting, title, speech, colours, width, age, fallback];
      const mine = single.map((find) => find(it, seen)).concat(attributes(it));
      found = found.concat(mine);
      const heading = "Elemento " + (at + 1) + ": " + (it.getAttribute("vista") || "attivita");
      boxes.push(draw(it, heading, mine, seen.messages));
      ask(it);
    });
    if (list.children.length !== boxes.length || boxes.some((it, at) => it !== list.children[at])) {
      list.textContent = "";
      list.append(...boxes);
    }
    const count = (state) => found.filter((it) => it[0] === state).length;
    summary.textContent = `Da sistemare: ${count("male")}. Non si sa: ${count("boh")}. A posto: ${count("bene")}.`;
  }

  function onKey(event) {
    if (event.key === "Escape" && !event.defaultPrevented) end();
  }

  const heard = [[window, "message", onMessage], [document, "securitypolicyviolation", onBlocked],
    [document, "cdq:errore", onError], [document, "keydown", onKey]];

  function end() {
    clearInterval(timer);
    heard.forEach(([where, what, how]) => where.removeEventListener(what, how));
    panel.remove();
  }

  heard.forEach(([where, what, how]) => where.addEventListener(what, how));
  build();
  check();
  const timer = setInterval(check, 1000);
})();
