//! How views are written: `el("ul").class("chips").add((first, second))`.
//!
//! Leptos' `view!` gives every element a type of its own, and every type its own code to build, change, move and
//! remove it: on a phone that code is most of the program. Here all elements are one type, [`Element`], which
//! Leptos renders like any other view, so that a page costs little more than its words.
//!
//! *Invariants:* an element's attributes are given in a fixed order, so that the same place in a page can be changed
//! instead of drawn anew; what follows signals is a closure.

mod content;
mod fragment;
mod live;
mod render;
mod setting;

pub use content::{Content, Nodes, live, nodes};
pub use fragment::Fragment;
pub use live::Derived;
pub use setting::Value;

use leptos::prelude::AnyView;
use setting::{Reading, Setting};

/// An element of HTML, or of SVG where its tag is written `svg:circle`: a tag, attributes, children. It is a pointer, so that chains of calls stay small.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    settings: Vec<(&'static str, Setting)>,
    children: Vec<AnyView>,
}

/// An element without attributes and children.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, settings: Vec::new(), children: Vec::new() }))
}

impl Element {
    /// The attribute `class`.
    #[inline(never)]
    pub fn class(self, classes: &'static str) -> Self {
        self.attr("class", classes)
    }

    /// An attribute; absent where the value is `None`.
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        self.set(name, Setting::Fixed(value.text()))
    }

    /// A text of the feed, with its language.
    #[inline(never)]
    pub fn text_with_lang(self, text: Fragment) -> Self {
        self.attr("lang", text.lang).attr("dir", text.dir).add(text.text)
    }

    /// An attribute that follows signals.
    pub fn live_attr(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        self.set(name, Setting::Derived(Box::new(move || Reading::Attribute(value()))))
    }

    /// A DOM property with a text, such as a field's `value`, that follows signals. Absent from static HTML.
    pub fn live_text(self, name: &'static str, value: impl Fn() -> String + Send + 'static) -> Self {
        self.set(name, Setting::Derived(Box::new(move || Reading::Text(value()))))
    }

    /// A DOM property that is on or off, such as `checked`, that follows signals. Absent from static HTML.
    pub fn live_flag(self, name: &'static str, value: impl Fn() -> bool + Send + 'static) -> Self {
        self.set(name, Setting::Derived(Box::new(move || Reading::Flag(value()))))
    }

    /// What a press does.
    pub fn on_click(self, action: impl Fn() + Send + 'static) -> Self {
        self.set("click", Setting::Click(Box::new(action)))
    }

    /// Children, after those that are there.
    #[expect(clippy::should_implement_trait, reason = "nobody adds elements with +")]
    pub fn add(mut self, content: impl Content) -> Self {
        content.put(&mut self.0.children);
        self
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, setting: Setting) -> Self {
        self.0.settings.push((name, setting));
        self
    }
}
