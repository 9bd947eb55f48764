//! Finding things as an assistive technology does: by role and name, as the browser computes them.

use std::sync::Arc;

use serde_json::{Value, json};
use thirtyfour::{
    WebElement,
    common::command::{Command, ExtensionCommand},
    error::WebDriverResult,
};

use super::{heard::tidy, page::Page, patience::Patience, words::Words};

/// Elements that can have a role without saying so. The browser decides whether they do.
const IMPLICIT: &[(&str, &str)] = &[
    ("article", "article"),
    ("banner", "header"),
    (
        "button",
        "button, summary, input[type=button], input[type=submit], input[type=reset], input[type=image]",
    ),
    ("checkbox", "input[type=checkbox]"),
    ("columnheader", "th"),
    ("combobox", "select, input[list]"),
    ("complementary", "aside"),
    ("contentinfo", "footer"),
    ("definition", "dd"),
    ("dialog", "dialog"),
    ("figure", "figure"),
    ("form", "form"),
    ("group", "fieldset, details, optgroup"),
    ("heading", "h1, h2, h3, h4, h5, h6"),
    ("image", "img, svg"),
    ("img", "img, svg"),
    ("link", "a[href], area[href]"),
    ("list", "ul, ol, menu"),
    ("listbox", "select"),
    ("listitem", "li"),
    ("main", "main"),
    ("navigation", "nav"),
    ("option", "option"),
    ("progressbar", "progress"),
    ("radio", "input[type=radio]"),
    ("region", "section"),
    ("row", "tr"),
    ("rowheader", "th"),
    ("search", "search"),
    ("searchbox", "input[type=search]"),
    ("slider", "input[type=range]"),
    ("spinbutton", "input[type=number]"),
    ("status", "output"),
    ("table", "table"),
    ("term", "dt"),
    (
        "textbox",
        "textarea, input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url]",
    ),
];

/// The elements that are told to assistive technologies: rendered ones, and a select's options.
const TOLD: &str = "return [...document.querySelectorAll(arguments[0])].filter(it =>
    !it.closest('[aria-hidden=true], [inert]')
    && (it.localName === 'option' || it.checkVisibility({ visibilityProperty: true })))";

/// Those of them whose own text is the second argument: nearly always the name is the text, and a browser is asked for
/// each name one by one.
const WITH_TEXT: &str = ".filter(it => it.textContent.replace(/[\\u200E\\u200F\\u2066-\\u2069]/g, '')
    .replace(/\\s+/g, ' ').trim() === arguments[1])";

/// Brings what is not wholly in the window to its middle.
const SCROLL_TO: &str = "const { top, bottom } = arguments[0].getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";

/// WebDriver's answers that the library has no method for.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl ExtensionCommand for Computed {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> http::Method {
        http::Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/{}", self.element, self.what).into()
    }
}

impl Page {
    /// A thing with this role and exactly this name; waits for it. One whose text is its name comes first.
    pub async fn by_role(&self, role: &str, name: impl Words) -> WebElement {
        let name = name.words();
        self.waited_for(role, Some(&name), &format!("“{name}”"), |it| it == name).await
    }

    /// The first thing with this role whose name has `part` in it; waits for it.
    pub async fn by_role_containing(&self, role: &str, part: impl Words) -> WebElement {
        let part = part.words();
        self.waited_for(role, None, &format!("“…{part}…”"), |it| it.contains(&part)).await
    }

    /// Everything with this role now, with its name, in the order of the document.
    pub async fn all_by_role(&self, role: &str) -> Vec<(String, WebElement)> {
        // A page that is being redrawn can take elements away between two questions.
        self.try_all_by_role(role).await.unwrap_or_default()
    }

    /// The names of everything with this role now.
    pub async fn names(&self, role: &str) -> Vec<String> {
        self.all_by_role(role).await.into_iter().map(|(name, _)| name).collect()
    }

    /// Whether there is such a thing now, without waiting.
    pub async fn has(&self, role: &str, name: impl Words) -> bool {
        let name = name.words();
        self.with_text(role, &name).await.is_some() || self.names(role).await.contains(&name)
    }

    /// Clicks it, once it is there.
    pub async fn click(&self, role: &str, name: impl Words) {
        let name = name.words();
        let element = self.by_role(role, &name).await;
        // WebKit's driver takes what begins half a pixel below the window for seen, and can't click it.
        let argument = element.to_json().unwrap();
        self.script(SCROLL_TO, vec![argument]).await;
        let clicked = element.click().await;
        clicked.unwrap_or_else(|error| panic!("{role} “{name}” can't be clicked: {error}"));
    }

    /// Writes into a field in place of what is there.
    pub async fn type_into(&self, role: &str, name: impl Words, text: &str) {
        let name = name.words();
        let field = self.by_role(role, &name).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap_or_else(|error| panic!("{role} “{name}” takes no text: {error}"));
    }

    /// Role and name of the element that has the focus; empty while a page is being redrawn.
    pub async fn focused(&self) -> (String, String) {
        let Ok(element) = self.driver().active_element().await else { return Default::default() };
        (self.role_of(&element).await.unwrap_or_default(), self.name_of(&element).await.unwrap_or_default())
    }

    /// The elements that fit the selector and are told to an assistive technology now.
    pub async fn told(&self, selector: &str) -> WebDriverResult<Vec<WebElement>> {
        self.driver().execute(TOLD, vec![json!(selector)]).await?.elements()
    }

    /// The role that the browser tells.
    pub async fn role_of(&self, element: &WebElement) -> WebDriverResult<String> {
        self.computed(element, "computedrole").await
    }

    /// The name that the browser tells, without the marks that isolate text of another direction.
    pub async fn name_of(&self, element: &WebElement) -> WebDriverResult<String> {
        self.computed(element, "computedlabel").await.map(|name| tidy(&name))
    }

    async fn waited_for(
        &self,
        role: &str,
        text: Option<&str>,
        wanted: &str,
        fits: impl Fn(&str) -> bool,
    ) -> WebElement {
        let mut patience = Patience::begin();
        loop {
            if let Some(text) = text
                && let Some(element) = self.with_text(role, text).await
            {
                return element;
            }
            let all = self.all_by_role(role).await;
            let names: Vec<String> = all.iter().map(|(name, _)| format!("“{name}”")).collect();
            if let Some((_, element)) = all.into_iter().find(|(name, _)| fits(name)) {
                return element;
            }
            if patience.is_over() {
                let address = self.address().await;
                panic!("no {role} {wanted} on {address}; its names of that role: {}", names.join(", "));
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }

    /// The first thing with this role whose text and name are this.
    async fn with_text(&self, role: &str, text: &str) -> Option<WebElement> {
        let script = format!("{TOLD}{WITH_TEXT}");
        let arguments = vec![json!(selector(role)), json!(text)];
        for element in self.driver().execute(script, arguments).await.ok()?.elements().ok()? {
            let is_it = same_role(&self.role_of(&element).await.ok()?, role)
                && self.name_of(&element).await.ok()? == text;
            if is_it {
                return Some(element);
            }
        }
        None
    }

    async fn try_all_by_role(&self, role: &str) -> WebDriverResult<Vec<(String, WebElement)>> {
        let mut found = Vec::new();
        for element in self.told(&selector(role)).await? {
            if same_role(&self.role_of(&element).await?, role) {
                found.push((self.name_of(&element).await?, element));
            }
        }
        Ok(found)
    }

    async fn computed(&self, element: &WebElement, what: &'static str) -> WebDriverResult<String> {
        let command = Computed { element: element.element_id().to_string(), what };
        self.driver().handle().cmd(Command::ExtensionCommand(Box::new(command))).await?.value()
    }
}

/// The elements that may have a role.
fn selector(role: &str) -> String {
    let implicit = IMPLICIT.iter().filter(|(it, _)| *it == role).map(|(_, selector)| (*selector).to_owned());
    implicit.chain([format!("[role~={}]", json!(role))]).collect::<Vec<_>>().join(", ")
}

/// ARIA 1.3 renamed `img`; browsers say either.
fn same_role(told: &str, wanted: &str) -> bool {
    told == wanted || matches!((told, wanted), ("img", "image") | ("image", "img"))
}
