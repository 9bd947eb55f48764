//! What the reader has begun on a page, for a page that is drawn anew: it would show only what its address asks for.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlDetailsElement, HtmlInputElement, HtmlSelectElement};

use super::{document, focus, window};

/// What the reader has begun, and where they are.
pub struct Begun {
    fields: Vec<(Element, Field)>,
    focused: Option<Element>,
    scroll: f64,
}

/// A field as the reader has left it.
enum Field {
    /// Its text, and whether it is checked.
    Input(String, bool),
    /// The value that is chosen.
    Select(String),
    /// Whether it is open.
    Details(bool),
}

impl Begun {
    /// What the page has now.
    pub fn of_page() -> Self {
        let all =
            document().get_element_by_id("portal").map(|it| all(&it, "main :is(input, select, details)"));
        let fields = all.unwrap_or_default().into_iter().filter_map(|it| Some((it.clone(), field(&it)?)));
        let scroll = window().scroll_y().unwrap_or_default();
        Self { fields: fields.collect(), focused: document().active_element(), scroll }
    }

    /// Puts it back. What is gone meanwhile doesn't matter.
    pub fn put_back(&self) {
        let Some(page) = document().get_element_by_id("portal") else { return };
        let now = |it: &Element| match it.is_connected() {
            true => Some(it.clone()),
            false => counterpart(it, &page),
        };
        for (element, field) in &self.fields {
            if let Some(element) = now(element) {
                field.put_into(element);
            }
        }
        let lost = self.focused.as_ref().filter(|it| !it.is_connected());
        if let Some(focused) = lost.and_then(now) {
            focus::focus(&focused, true);
        }
        window().scroll_to_with_x_and_y(0.0, self.scroll);
    }
}

impl Field {
    fn put_into(&self, element: Element) {
        match self {
            Self::Input(text, checked) => {
                let input = element.unchecked_into::<HtmlInputElement>();
                input.set_checked(*checked);
                // The caret would go to the end.
                if input.value() != *text {
                    input.set_value(text);
                }
            }
            Self::Select(value) => element.unchecked_into::<HtmlSelectElement>().set_value(value),
            Self::Details(open) => element.unchecked_into::<HtmlDetailsElement>().set_open(*open),
        }
    }
}

fn field(element: &Element) -> Option<Field> {
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        return Some(Field::Input(input.value(), input.checked()));
    }
    if let Some(details) = element.dyn_ref::<HtmlDetailsElement>() {
        return Some(Field::Details(details.open()));
    }
    Some(Field::Select(element.dyn_ref::<HtmlSelectElement>()?.value()))
}

/// The element of the new page that stands for one of the old: by id, by address, or by being the only one of its kind.
pub fn counterpart(old: &Element, fresh: &Element) -> Option<Element> {
    let same = |attribute: &str| {
        let value = old.get_attribute(attribute).filter(|it| !it.is_empty())?;
        all(fresh, &old.tag_name())
            .into_iter()
            .find(|it| it.get_attribute(attribute).as_deref() == Some(&value))
    };
    same("id").or_else(|| same("href")).or_else(|| same("class")).or_else(|| {
        let parent = old.parent_element().filter(|_| old.tag_name() == "SUMMARY")?;
        counterpart(&parent, fresh)?.first_element_child()
    })
}

/// What fits a selector, below an element.
pub fn all(root: &Element, selector: &str) -> Vec<Element> {
    let found = root.query_selector_all(selector).ok();
    let found =
        found.map(|list| (0..list.length()).filter_map(|it| list.item(it)?.dyn_into().ok()).collect());
    found.unwrap_or_default()
}
