use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::assets::Assets;
use case_di_quartiere::preferences::Setting;
use case_di_quartiere::route::{Address, QUERY_KEYS, Route};
use case_di_quartiere::ui::modules::Module;
use case_di_quartiere::ui::{Head, WAITING_ID};
use wording::{ALIASES, Language, Localizer, ids};

/// The reader's language, for the scripts that run before anything is fetched.
const LANGUAGE: &str = include_str!("language.js");

/// The script that runs before anything is fetched.
const BASE: &str = include_str!("base.js");

/// The same on the page of addresses that don't exist.
const MISSING: &str = include_str!("missing.js");

/// The script that runs before the first paint.
const BOOT: &str = include_str!("boot.js");

/// The frame of every page: the application's `index.html`, and the parts that are the same on all pages.
pub struct Frame {
    template: String,
    /// The files of the program's modules.
    assets: Assets,
    /// The script that makes the base absolute, with its table.
    base: String,
    /// The same for the page of addresses that don't exist.
    missing: String,
    /// The start-up script, with its tables.
    boot: String,
    /// The languages in which every page stands.
    languages: Vec<&'static Language>,
    /// The portal's public address, with a slash at its end, where it is known.
    site: Option<String>,
}

/// The parts of a page that differ from page to page.
pub struct Page<'a> {
    /// The address; `None` for the page of addresses that don't exist.
    pub address: Option<&'a Address>,
    /// The language.
    pub wording: &'a Localizer,
    /// Title and description.
    pub head: &'a Head,
    /// Files that the program fetches for it, relative to the base.
    pub preloads: &'a [String],
    /// The rendered body.
    pub body: &'a str,
}

impl Frame {
    /// `wordings` holds one wording a language.
    pub fn new(assets: Assets, wordings: &[&Localizer], site: Option<String>) -> Self {
        let languages: Vec<_> = wordings.iter().map(|it| it.language).collect();
        let others = wordings.iter().filter(|it| !it.language.is_source());
        let sentences =
            |it: &Localizer| json!([it.language.dir(), it.get(ids::BOOT_WAITING), it.get(ids::BOOT_FAILED)]);
        let others: Map<_, _> = others.map(|it| (it.language.tag.to_owned(), sentences(it))).collect();
        let tags = languages.iter().map(|it| (it.tag, it.tag)).chain(ALIASES);
        let tags: Map<_, _> = tags.map(|it| (it.0.to_ascii_lowercase(), it.1.into())).collect();
        let settings = Setting::ALL.map(|it| json!([it.key(), it.values(), it.is_in_address()]));
        let boot = filled(&lean(BOOT), "settings", &settings.to_vec().into());
        let language = filled(&lean(LANGUAGE), "tags", &tags.into());
        let base = format!("(function () {{\n{language}{}}})();", lean(BASE));
        let missing = format!("(function () {{\n{language}{}}})();", lean(MISSING));
        let missing = filled(&missing, "words", &Route::FIRST_WORDS.to_vec().into());
        let missing = filled(&missing, "sentences", &others.into());
        let template = without_remarks(&assets.template);
        Self { template, assets, base, missing, boot, languages, site }
    }

    /// A whole page.
    pub fn fill(&self, page: &Page<'_>) -> String {
        let Language { tag, .. } = page.wording.language;
        let start = format!("<p id=\"{WAITING_ID}\"></p>\n<script>{}</script>", self.boot(page));
        let html = self
            .template
            .replace("<html lang=\"it\" dir=\"ltr\">", &{
                let dir = page.wording.language.dir();
                format!("<html lang=\"{tag}\" dir=\"{dir}\" data-lingua=\"{tag}\">")
            })
            .replace("<div id=\"frame-start\"></div>", &start)
            .replace("<div id=\"portal\"></div>", &format!("<div id=\"portal\">{}</div>", page.body));
        let base = format!("<script>{}</script>", self.base(page));
        let head = self.head(page, &base, &policy(&format!("{base}{html}")));
        html.replace("<meta id=\"frame-head\">", &head)
    }

    fn base(&self, page: &Page<'_>) -> String {
        let Some(address) = page.address else { return self.missing.clone() };
        let language = page.wording.language;
        let below = if language.is_source() { "" } else { language.tag };
        filled(&filled(&self.base, "path", &address.path().into()), "below", &below.into())
    }

    fn boot(&self, page: &Page<'_>) -> String {
        let is_catalogue = page.address.is_some_and(|it| matches!(it.route, Route::Activities(..)));
        let questions = if is_catalogue { QUERY_KEYS.to_vec() } else { Vec::new() };
        let boot = filled(&self.boot, "questions", &questions.into());
        let boot = filled(&boot, "filtering", &page.wording.get(ids::BOOT_FILTERING).into());
        filled(&boot, "failed", &page.wording.get(ids::BOOT_FAILED).into())
    }

    fn head(&self, page: &Page<'_>, base: &str, policy: &str) -> String {
        let title = escape(&page.head.title);
        let description = escape(&page.head.description);
        let way =
            page.address.map_or_else(|| self.site.clone().unwrap_or_else(|| "/".to_owned()), way_to_base);
        let links = page
            .address
            .map_or_else(|| "<meta name=\"robots\" content=\"noindex\">".to_owned(), |it| self.links(it));
        // Those who show previews of links want a whole address.
        let picture = self.site.as_ref().map_or_else(String::new, |site| {
            format!("<meta property=\"og:image\" content=\"{site}preview.png\">\n")
        });
        let preload = |it: &String| {
            format!("\n<link rel=\"preload\" href=\"{it}\" as=\"fetch\" crossorigin=\"anonymous\">")
        };
        let module = page.address.and_then(|it| Module::of(&it.route)).map(Module::name);
        let module = module.into_iter().flat_map(|it| self.assets.of_module(it));
        let preloads: String = module.chain(page.preloads).map(preload).collect();
        format!(
            "<base href=\"{way}\">\n{base}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n\
             <meta property=\"og:description\" content=\"{description}\">\n{picture}{links}{preloads}",
        )
    }

    /// The page's own address, and the same page in every language. A reader whose language isn't among them gets Italian.
    fn links(&self, address: &Address) -> String {
        let href = |language: &Language| {
            let lang = (!language.is_source()).then(|| language.tag.to_owned());
            let path = Address { lang, ..address.clone() }.path();
            self.site.as_ref().map_or_else(
                || if path.is_empty() { "./".to_owned() } else { path.clone() },
                |site| format!("{site}{path}"),
            )
        };
        let own = address.lang.as_deref().and_then(Language::of_path).unwrap_or(Language::SOURCE);
        let alternate = |tag: &str, language: &Language| {
            format!("\n<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{}\">", href(language))
        };
        let others: String = self.languages.iter().map(|it| alternate(it.tag, it)).collect();
        let default = alternate("x-default", Language::SOURCE);
        format!("<link rel=\"canonical\" href=\"{}\">{others}{default}", href(own))
    }
}

/// The relative way from a page to the base.
fn way_to_base(address: &Address) -> String {
    let way = "../".repeat(address.path().split('/').filter(|it| !it.is_empty()).count());
    if way.is_empty() { "./".to_owned() } else { way }
}

/// The script with a value in a marked place: `/*{name}*/` and the literal behind it, which stands there for editors.
fn filled(script: &str, name: &str, value: &Value) -> String {
    let mark = format!("/*{{{name}}}*/");
    let Some((before, after)) = script.split_once(&mark) else { return script.to_owned() };
    let rest = after.find([';', '\n']).and_then(|it| after.get(it..)).unwrap_or_default();
    format!("{before}{value}{rest}")
}

/// The script without comments, empty lines and indentation: every page carries it.
fn lean(script: &str) -> String {
    let lines = script.lines().map(str::trim_start).filter(|it| !it.is_empty() && !it.starts_with("//"));
    lines.map(|it| format!("{it}\n")).collect()
}

/// The template without comments and empty lines.
fn without_remarks(template: &str) -> String {
    let mut pieces = template.split("<!--");
    let first = pieces.next().unwrap_or_default().to_owned();
    let text = pieces.fold(first, |text, it| text + it.split_once("-->").map_or("", |it| it.1));
    text.lines().filter(|it| !it.trim().is_empty()).map(|it| format!("{it}\n")).collect()
}

/// Nothing from another origin, no script but the page's own.
fn policy(html: &str) -> String {
    let scripts = inline_scripts(html).map(|it| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(it))));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'self'; form-action 'self'",
        scripts.collect::<String>()
    )
}

/// The texts of the scripts that stand in the page itself.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|it| {
        let (attributes, rest) = it.split_once('>')?;
        (!attributes.contains("src=")).then(|| rest.split_once("</script>").map(|it| it.0))?
    })
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plural;

    #[test]
    fn a_page_allows_its_own_scripts_only() {
        let template = "<head><meta id=\"frame-head\"></head><body><div id=\"frame-start\"></div>\
                        <div id=\"portal\"></div><script type=\"module\">go()</script><script src=\"x\"></script>";
        let wording = Localizer::italian(plural);
        let folder = tempfile::tempdir().unwrap();
        let frame = Frame::new(Assets::name(folder.path(), template).unwrap(), &[&wording], None);
        let head = Head { title: "\"A\" <b> & C".to_owned(), description: String::new() };
        let address = Address::new(Route::Place("zante".to_owned()));
        let html = frame.fill(&Page {
            address: Some(&address),
            wording: &wording,
            head: &head,
            preloads: &["feed/manifest.json".to_owned()],
            body: "ciao",
        });
        assert_eq!(html.matches("'sha256-").count(), 3);
        assert!(html.contains("<title>&quot;A&quot; &lt;b> &amp; C</title>"));
        assert!(html.contains("<link rel=\"canonical\" href=\"case/zante\">"));
        assert!(html.contains("<div id=\"portal\">ciao</div>"));
        assert!(!html.contains("/*{"), "a place isn't filled");
        assert!(html.contains("var path = \"case/zante\";"));
    }
}
