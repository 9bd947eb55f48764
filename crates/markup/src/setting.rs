use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;
use leptos::tachys::html::attribute::AttributeValue;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};

use wording::plain;

/// What an attribute can be given as.
pub trait Value {
    /// The attribute's text; `None` where it is absent.
    fn text(self) -> Option<String>;
}

impl Value for String {
    fn text(self) -> Option<String> {
        Some(plain(&self).into_owned())
    }
}

impl Value for &str {
    #[inline(never)]
    fn text(self) -> Option<String> {
        Some(self.to_owned())
    }
}

impl Value for Option<String> {
    fn text(self) -> Option<String> {
        self.map(|it| plain(&it).into_owned())
    }
}

impl Value for Option<&str> {
    #[inline(never)]
    fn text(self) -> Option<String> {
        self.map(str::to_owned)
    }
}

/// The value of an attribute, a property or an event handler of an element.
pub(super) enum Setting {
    /// An attribute.
    Fixed(Option<String>),
    /// An attribute or a property that follows signals.
    Derived(Box<dyn Fn() -> Reading + Send>),
    /// A handler of clicks.
    Click(Box<dyn Fn() + Send>),
}

/// The current value of a derived setting.
#[derive(PartialEq)]
pub(super) enum Reading {
    Attribute(String),
    Text(String),
    Flag(bool),
}

/// A setting on an element of the browser.
pub(super) enum AttributeState {
    Fixed(Option<String>),
    Derived(RenderEffect<Reading>),
    Click(Rc<RefCell<Box<dyn Fn() + Send>>>, #[allow(dead_code)] RemoveEventHandler<types::Element>),
}

impl Setting {
    /// Whether `kept` can be changed into this.
    pub(super) fn fits(&self, kept: &AttributeState) -> bool {
        matches!(
            (self, kept),
            (Self::Fixed(_), AttributeState::Fixed(_))
                | (Self::Derived(_), AttributeState::Derived(_))
                | (Self::Click(_), AttributeState::Click(..))
        )
    }

    /// Puts the setting on a new element.
    pub(super) fn build(self, name: &'static str, element: &types::Element) -> AttributeState {
        match self {
            Self::Fixed(value) => {
                if let Some(value) = &value {
                    Rndr::set_attribute(element, name, value);
                }
                AttributeState::Fixed(value)
            }
            Self::Derived(read) => AttributeState::Derived(follow(name, element.clone(), read, None)),
            Self::Click(action) => {
                let current = Rc::new(RefCell::new(action));
                let action = Rc::clone(&current);
                let listener =
                    Rndr::add_event_listener(element, "click", Box::new(move |_| (action.borrow())()));
                AttributeState::Click(current, listener)
            }
        }
    }

    /// Changes what an earlier drawing put on the element.
    pub(super) fn rebuild(self, name: &'static str, element: &types::Element, kept: &mut AttributeState) {
        match (self, kept) {
            (Self::Fixed(value), AttributeState::Fixed(before)) => {
                if value == *before {
                    return;
                }
                match &value {
                    Some(value) => Rndr::set_attribute(element, name, value),
                    None => Rndr::remove_attribute(element, name),
                }
                *before = value;
            }
            (Self::Derived(read), AttributeState::Derived(effect)) => {
                // What the reader does changes properties behind the program's back.
                let before = effect.take_value().filter(|it| matches!(it, Reading::Attribute(_)));
                *effect = follow(name, element.clone(), read, before);
            }
            (Self::Click(action), AttributeState::Click(current, _)) => *current.borrow_mut() = action,
            _ => {}
        }
    }

    /// Writes the setting into a tag of static HTML.
    pub(super) fn write(self, name: &'static str, html: &mut String) {
        match self {
            Self::Fixed(Some(value)) => value.to_html(name, html),
            Self::Derived(read) => {
                if let Reading::Attribute(value) = read() {
                    value.to_html(name, html);
                }
            }
            Self::Fixed(None) | Self::Click(_) => {}
        }
    }
}

/// Sets what a closure says, now and whenever it says something else.
fn follow(
    name: &'static str,
    element: types::Element,
    read: Box<dyn Fn() -> Reading + Send>,
    before: Option<Reading>,
) -> RenderEffect<Reading> {
    let apply = move |before: Option<Reading>| {
        let now = read();
        if before.as_ref() != Some(&now) {
            match &now {
                Reading::Attribute(value) => Rndr::set_attribute(&element, name, value),
                Reading::Text(value) => Rndr::set_property(&element, name, &value.as_str().into()),
                Reading::Flag(value) => Rndr::set_property(&element, name, &(*value).into()),
            }
        }
        now
    };
    RenderEffect::new_with_value(apply, before)
}
