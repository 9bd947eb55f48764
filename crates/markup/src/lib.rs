//! A builder for views: `el("ul").class("chips").child((first, second))`.
//!
//! Leptos' `view!` gives every element a type of its own, and every type its own code to build, change, move and
//! remove it: on a phone that code is most of the program. Here all elements are one type, [`Element`], which
//! Leptos renders like any other view, so that a page costs little more than its words.
//!
//! *Invariants:* an element's attributes are given in a fixed order, so that the same place in a page can be changed
//! instead of drawn anew; a value that follows signals is a closure.

mod attribute;
mod content;
mod fragment;
mod live;
mod render;

pub use attribute::{Attribute, DerivedValue, Property, Value};
pub use content::{Content, Nodes, live, nodes};
pub use fragment::Fragment;
pub use live::Derived;

use leptos::prelude::AnyView;

/// An element of HTML, or of SVG where its tag is written `svg:circle`: a tag, attributes, children. It is a pointer, so
/// that chains of calls stay small.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    attributes: Vec<(&'static str, Attribute)>,
    children: Vec<AnyView>,
}

/// An element without attributes and children.
#[inline(never)]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts { tag, attributes: Vec::new(), children: Vec::new() }))
}

impl Element {
    /// The attribute `class`.
    #[inline(never)]
    pub fn class(self, classes: &'static str) -> Self {
        self.attr("class", classes)
    }

    /// An attribute; absent where the value is `None`. A closure follows signals.
    #[inline(never)]
    pub fn attr(self, name: &'static str, value: impl Value) -> Self {
        self.set(name, value.attribute())
    }

    /// A text of the feed, with its language.
    #[inline(never)]
    pub fn text_with_lang(self, text: Fragment) -> Self {
        self.attr("lang", text.lang).attr("dir", text.dir).child(text.text)
    }

    /// A DOM property that follows signals: a field's `value`, or `checked`. Absent from static HTML.
    pub fn prop<P: Property>(self, name: &'static str, value: impl Fn() -> P + Send + 'static) -> Self {
        self.set(name, Attribute::Derived(Box::new(move || value().value())))
    }

    /// The action of a press.
    pub fn on_click(self, action: impl Fn() + Send + 'static) -> Self {
        self.set("click", Attribute::Click(Box::new(action)))
    }

    /// Children, after those that are there.
    pub fn child(mut self, content: impl Content) -> Self {
        content.put(&mut self.0.children);
        self
    }

    #[inline(never)]
    fn set(mut self, name: &'static str, attribute: Attribute) -> Self {
        self.0.attributes.push((name, attribute));
        self
    }
}
