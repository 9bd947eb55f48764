use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};

use case_di_quartiere::preferences::Setting;
use case_di_quartiere::route::{QUERY_KEYS, Route};
use case_di_quartiere::ui::{Head, WAITING_ID};
use wording::{ALIASES, Localizer, ids};

/// The script that runs before anything is fetched.
const BASE: &str = include_str!("base.js");

/// The script that runs before the first paint.
const BOOT: &str = include_str!("boot.js");

/// The frame of every page: the application's `index.html`, and the parts that are the same on all pages.
pub struct Frame {
    template: String,
    /// The script that makes the base absolute, with its table.
    base: String,
    /// The start-up script, with its tables.
    boot: String,
    /// The portal's public address, with a slash at its end, where it is known.
    site: Option<String>,
    /// Files of the feed that the first page fetches.
    feed: Vec<String>,
}

/// The parts of a page that differ from page to page.
pub struct Page<'a> {
    /// Path below the base, without slashes around it; `None` for the page of addresses that don't exist.
    pub path: Option<&'a str>,
    /// The relative way from the page to the base.
    pub base: &'a str,
    /// Title and description.
    pub head: &'a Head,
    /// The rendered body.
    pub body: &'a str,
}

impl Frame {
    /// `template` is the built `index.html`; `wordings` holds one wording a language.
    pub fn new(template: String, wordings: &[Localizer], site: Option<String>, feed: Vec<String>) -> Self {
        let rows: Vec<_> = wordings
            .iter()
            .map(|wording| {
                let language = wording.language;
                let messages =
                    [ids::BOOT_WAITING, ids::BOOT_FILTERING, ids::BOOT_FAILED].map(|it| wording.get(it));
                serde_json::json!([language.tag, language.dir(), messages[0], messages[1], messages[2]])
            })
            .collect();
        let aliases: serde_json::Map<_, _> =
            ALIASES.map(|it| (it.0.to_owned(), it.1.into())).into_iter().collect();
        let settings = Setting::ALL.map(|it| serde_json::json!([it.key(), it.values(), it.is_in_address()]));
        let boot = filled(&without_comments(BOOT), "languages", &rows.into());
        let boot = filled(&boot, "aliases", &aliases.into());
        let boot = filled(&boot, "settings", &settings.to_vec().into());
        let boot = filled(&boot, "questions", &QUERY_KEYS.to_vec().into());
        let base = filled(&without_comments(BASE), "words", &Route::FIRST_WORDS.to_vec().into());
        Self { template, base, boot, site, feed }
    }

    /// A whole page.
    pub fn fill(&self, page: &Page<'_>) -> String {
        let path = page.path.map_or(Value::Null, Value::from);
        let boot = filled(&self.boot, "path", &path);
        let start = format!("<p id=\"{WAITING_ID}\"></p>\n<script>{boot}</script>");
        let html = self
            .template
            .replace("<div id=\"frame-start\"></div>", &start)
            .replace("<div id=\"portal\"></div>", &format!("<div id=\"portal\">{}</div>", page.body));
        let base = format!("<script>{}</script>", filled(&self.base, "path", &path));
        let head = self.head(page, &base, &policy(&format!("{base}{html}")));
        html.replace("<meta id=\"frame-head\">", &head)
    }

    fn head(&self, page: &Page<'_>, base: &str, policy: &str) -> String {
        let title = escape(&page.head.title);
        let description = escape(&page.head.description);
        let canonical = page.path.map(|path| match &self.site {
            Some(site) => format!("{site}{path}"),
            None if path.is_empty() => "./".to_owned(),
            None => path.to_owned(),
        });
        let canonical = canonical.map_or_else(
            || "<meta name=\"robots\" content=\"noindex\">".to_owned(),
            |it| format!("<link rel=\"canonical\" href=\"{it}\">"),
        );
        let preloads: String = self
            .feed
            .iter()
            .map(|it| {
                format!("\n<link rel=\"preload\" href=\"feed/{it}\" as=\"fetch\" crossorigin=\"anonymous\">")
            })
            .collect();
        format!(
            "<base href=\"{}\">\n{base}\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <title>{title}</title>\n<meta name=\"description\" content=\"{description}\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n\
             <meta property=\"og:description\" content=\"{description}\">\n\
             <meta property=\"og:locale\" content=\"it_IT\">\n{canonical}{preloads}",
            page.base
        )
    }
}

/// The script with a value in a marked place: `/*{name}*/` and the literal behind it, which stands there for editors.
fn filled(script: &str, name: &str, value: &Value) -> String {
    let mark = format!("/*{{{name}}}*/");
    let Some((before, after)) = script.split_once(&mark) else { return script.to_owned() };
    let rest = after.find([';', '\n']).and_then(|it| after.get(it..)).unwrap_or_default();
    format!("{before}{value}{rest}")
}

/// The script without lines that are comments: every page carries it.
fn without_comments(script: &str) -> String {
    script.lines().filter(|it| !it.trim_start().starts_with("//")).map(|it| format!("{it}\n")).collect()
}

/// Nothing from another origin, no script but the page's own.
fn policy(html: &str) -> String {
    let scripts = inline_scripts(html).map(|it| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(it))));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; base-uri 'self'; form-action 'self'",
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
        let wordings = [Localizer::italian(plural)];
        let frame = Frame::new(template.to_owned(), &wordings, None, vec!["manifest.json".to_owned()]);
        let head = Head { title: "\"A\" <b> & C".to_owned(), description: String::new() };
        let html = frame.fill(&Page { path: Some("case/zante"), base: "../../", head: &head, body: "ciao" });
        assert_eq!(html.matches("'sha256-").count(), 3);
        assert!(html.contains("<title>&quot;A&quot; &lt;b> &amp; C</title>"));
        assert!(html.contains("<link rel=\"canonical\" href=\"case/zante\">"));
        assert!(html.contains("<div id=\"portal\">ciao</div>"));
        assert!(!html.contains("/*{"), "a place isn't filled");
        assert_eq!(html.matches(r#"["it","ltr""#).count(), 1, "the table of languages stands there once");
        assert!(html.contains("var path = \"case/zante\";") && html.contains("\"senza-barriere\""));
    }
}
