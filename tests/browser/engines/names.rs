//! Assistive technologies are told the same of each page: the roles and names of controls, headings and landmarks are
//! equal in the three engines.

use thirtyfour::error::WebDriverResult;

use crate::support::{Page, portal::in_language, site};

/// The main pages of the demonstration.
const PAGES: [&str; 10] = [
    "/",
    "/attivita",
    "/attivita/ginnastica-dolce-sammartini",
    "/case",
    "/case/feltre",
    "/impostazioni",
    "/lingue",
    "/accessibilita",
    "/informazioni",
    "/attivita/non-c-e",
];

/// At other sizes parts of a page fold.
const SCREEN: (u32, u32) = (1024, 768);

/// Controls, headings, landmarks.
const COMPARED: &str = "a[href], button, summary, input, select, textarea, h1, h2, h3, h4, h5, h6, \
    header, nav, main, aside, footer, section, search, form, [role]";

/// Roles that an engine calls otherwise though it means the same: the element, the role that is told, the role meant.
const VOCABULARY: &[(&str, &str, &str)] = &[
    // ARIA has no role for it: browsers map it to what each system has. Chromium names its own.
    ("summary", "DisclosureTriangle", ""),
    // To WebKit a native select is a button that opens a menu.
    ("select", "button", "combobox"),
    // Without a name it is no landmark. WebKit tells no role, as ARIA 1.1 let it; `generic` is of ARIA 1.2.
    ("section", "generic", ""),
    // Nor is a form: Chromium calls it `generic` from version 148 on, the others and older ones `form`.
    ("form", "form", ""),
    ("form", "generic", ""),
];

const TAGS: &str = "return [...arguments].map(it => it.localName)";

/// The data that assistive technologies are told of one element.
#[derive(PartialEq)]
struct Told {
    tag: String,
    role: String,
    name: String,
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_and_names_are_equal_in_italian() {
    assert_equal("it").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_and_names_are_equal_in_arabic() {
    assert_equal("ar").await;
}

async fn assert_equal(language: &str) {
    let server = site::demonstration();
    let pages = Page::in_all_engines(&server).await;
    for page in &pages {
        page.at_size(SCREEN.0, SCREEN.1).await;
    }
    let mut differences = Vec::new();
    for path in PAGES {
        differences.extend(differences_on(&pages, &in_language(path, language)).await);
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

async fn differences_on(pages: &[Page; 3], path: &str) -> Vec<String> {
    let [chromium, firefox, webkit] = pages;
    let told = tokio::try_join!(all(chromium, path), all(firefox, path), all(webkit, path));
    let (chromium, firefox, webkit) = told.unwrap_or_else(|error| panic!("{path}: {error}"));
    assert!(chromium.len() > 15, "{path} has hardly anything on it");
    let nameless = chromium.iter().find(|it| it.role == "search" && it.name.is_empty());
    assert!(nameless.is_none(), "{path}: a search without a name is one landmark among others");
    let mut found = difference(&chromium, &firefox, "Firefox");
    found.extend(difference(&chromium, &webkit, "WebKit"));
    found.into_iter().map(|it| format!("{path}: {it}")).collect()
}

fn difference(chromium: &[Told], other: &[Told], engine: &str) -> Vec<String> {
    if chromium.len() != other.len() {
        return vec![format!("Chromium tells of {} elements, {engine} of {}", chromium.len(), other.len())];
    }
    let differing = chromium.iter().zip(other).filter(|(one, other)| one != other);
    let line = |(one, other): (&Told, &Told)| {
        let Told { tag, role, name } = one;
        format!(
            "Chromium: {role} “{name}” ({tag}), {engine}: {} “{}” ({})",
            other.role, other.name, other.tag
        )
    };
    differing.map(line).collect()
}

/// Everything compared, in the order of the document.
async fn all(page: &Page, path: &str) -> WebDriverResult<Vec<Told>> {
    page.visit(path).await;
    let elements = page.told(COMPARED).await?;
    // All at once: a question to the driver takes longer than its answer.
    let given = elements.iter().map(|it| it.to_json()).collect::<WebDriverResult<Vec<_>>>()?;
    let tags = page.driver().execute(TAGS, given).await?;
    let tags: Vec<String> = serde_json::from_value(tags.json().clone()).unwrap();
    let mut found = Vec::new();
    for (element, tag) in elements.iter().zip(tags) {
        let role = page.role_of(element).await?;
        let meant = VOCABULARY.iter().find(|it| it.0 == tag && it.1 == role).map(|it| it.2.to_owned());
        found.push(Told { name: page.name_of(element).await?, role: meant.unwrap_or(role), tag });
    }
    Ok(found)
}
