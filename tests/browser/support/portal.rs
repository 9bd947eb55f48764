//! The portal's own states: whether its program has taken over, its font, its time.

use super::{page::Page, words::Words};

pub use super::clock::instant;

/// A Tuesday morning in the validity of the demonstration feed, 11:00 in Milan: for tests that name its days.
pub const TUESDAY: &str = demo::INSTANT;

/// Takes each font of the style sheets whenever it comes.
const WITH_FONTS: &str = "const done = arguments[arguments.length - 1];
    const rules = [...document.styleSheets].flatMap(it => [...it.cssRules])
        .filter(it => it instanceof CSSFontFaceRule && it.style.getPropertyValue('src').includes('url('));
    Promise.all(rules.map(({ style }) => {
        const [family, source] = [style.fontFamily.replaceAll('\"', ''), style.getPropertyValue('src')];
        const range = style.getPropertyValue('unicode-range');
        const font = new FontFace(family, source, { weight: style.fontWeight, unicodeRange: range, display: 'block' });
        document.fonts.add(font);
        return font.load();
    })).then(fonts => done(fonts.length), error => done(String(error)));";

const TAKEN_OVER: &str = "const done = arguments[arguments.length - 1];
    const look = () => {
        if (document.readyState !== 'complete' || document.getElementById('attesa')) return;
        observer.disconnect();
        done(true);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
    addEventListener('load', look);
    setTimeout(() => done(false), 10000);
    look();";

/// The address of a page in a language. Italian is named, or the browser's language would come before it.
pub fn in_language(path: &str, tag: &str) -> String {
    let separator = if path.contains('?') { '&' } else { '?' };
    if tag == "it" { format!("{path}{separator}lang=it") } else { format!("/{tag}{path}") }
}

impl Page {
    /// Opens an address and waits until the program has taken over the static page.
    pub async fn visit(&self, path: &str) {
        self.open(path).await;
        self.taken_over().await;
    }

    /// Waits until the program has taken over.
    pub async fn taken_over(&self) {
        // The page tells as soon as it is so. Where it is left meanwhile, it can't, and the next one is asked.
        if self.driver().execute_async(TAKEN_OVER, vec![]).await.is_ok_and(|it| it.json() == true) {
            return;
        }
        let sentence =
            "const [root, waiting] = [document.documentElement, document.getElementById('attesa')];
            return `${root.className} “${waiting ? waiting.textContent : ''}”`";
        let seen = self.script(sentence, vec![]).await;
        // The page itself waits for the program for 30 seconds (boot.js): it asks again for what hangs.
        let _ = self.driver().execute_async(TAKEN_OVER, vec![]).await;
        let state = format!("{:?}: the program has taken over; the page says {seen}", self.engine());
        self.wait_until(&state, || async {
            let script = "return document.readyState === 'complete' && !document.getElementById('attesa')";
            self.script(script, vec![]).await == true
        })
        .await;
    }

    /// The page in its own font, also where that came too late for a reader: measurements don't rest on chance.
    pub async fn in_its_font(&self) {
        let fonts = self.driver().execute_async(WITH_FONTS, vec![]).await.unwrap().json().clone();
        assert!(fonts.as_u64() > Some(0), "{}: the font doesn't come: {fonts}", self.address().await);
    }

    /// Opens the filters that aren't one tap. A disclosure has another role in every engine.
    pub async fn other_filters(&self) {
        self.script("document.querySelector('#altri-filtri').open = true", vec![]).await;
    }

    /// Waits for an address.
    pub async fn arrives_at(&self, address: &str) {
        self.wait_until(&format!("the address is {address}"), || async { self.address().await == address })
            .await;
    }

    /// Waits until something with this role and name has the focus.
    pub async fn has_focus_on(&self, role: &str, name: impl Words) {
        let wanted = (role.to_owned(), name.words());
        self.wait_until(&format!("the focus is on {role} “{}”", wanted.1), || async {
            self.focused().await == wanted
        })
        .await;
    }
}
