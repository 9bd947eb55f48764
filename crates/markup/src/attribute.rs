use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::RenderEffect;
use leptos::tachys::html::attribute::AttributeValue;
use leptos::tachys::renderer::{RemoveEventHandler, Rndr, types};

use wording::plain;

/// The value of an attribute: a text, an optional one, or a closure that follows signals.
pub trait Value {
    /// The attribute as an element keeps it. A text that is `None` is an absent attribute.
    fn attribute(self) -> Attribute;
}

impl Value for String {
    fn attribute(self) -> Attribute {
        Some(self).attribute()
    }
}

impl Value for &str {
    #[inline(never)]
    fn attribute(self) -> Attribute {
        Attribute::Fixed(Some(self.to_owned()))
    }
}

impl Value for Option<String> {
    fn attribute(self) -> Attribute {
        Attribute::Fixed(self.map(|it| plain(&it).into_owned()))
    }
}

impl Value for Option<&str> {
    #[inline(never)]
    fn attribute(self) -> Attribute {
        Attribute::Fixed(self.map(str::to_owned))
    }
}

impl<F: Fn() -> String + Send + 'static> Value for F {
    fn attribute(self) -> Attribute {
        Attribute::Derived(Box::new(move || DerivedValue::Attribute(self())))
    }
}

/// The value of a DOM property: a text, or on and off.
pub trait Property: 'static {
    /// The value as an element keeps it.
    fn value(self) -> DerivedValue;
}

impl Property for String {
    fn value(self) -> DerivedValue {
        DerivedValue::Text(self)
    }
}

impl Property for bool {
    fn value(self) -> DerivedValue {
        DerivedValue::Flag(self)
    }
}

/// An attribute, a property or an event handler of an element.
pub enum Attribute {
    /// An attribute.
    Fixed(Option<String>),
    /// An attribute or a property that follows signals.
    Derived(Box<dyn Fn() -> DerivedValue + Send>),
    /// A handler of clicks.
    Click(Box<dyn Fn() + Send>),
}

/// The current value of a derived attribute or property.
#[derive(PartialEq)]
pub enum DerivedValue {
    /// Of an attribute.
    Attribute(String),
    /// Of a property with a text.
    Text(String),
    /// Of a property that is on or off.
    Flag(bool),
}

/// The ways in which an attribute changes: one kind can't be changed into another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Fixed,
    Derived,
    Click,
}

/// An attribute on an element of the browser.
pub(super) enum AttributeState {
    Fixed(Option<String>),
    Derived(RenderEffect<DerivedValue>),
    Click(Rc<RefCell<Box<dyn Fn() + Send>>>, #[allow(dead_code)] RemoveEventHandler<types::Element>),
}

impl AttributeState {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Fixed(_) => Kind::Fixed,
            Self::Derived(_) => Kind::Derived,
            Self::Click(..) => Kind::Click,
        }
    }
}

impl Attribute {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Fixed(_) => Kind::Fixed,
            Self::Derived(_) => Kind::Derived,
            Self::Click(_) => Kind::Click,
        }
    }

    /// Puts the attribute on a new element.
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
                // The earlier value of a property isn't kept: the reader's actions change properties without the
                // program.
                let before = effect.take_value().filter(|it| matches!(it, DerivedValue::Attribute(_)));
                *effect = follow(name, element.clone(), read, before);
            }
            (Self::Click(action), AttributeState::Click(current, _)) => *current.borrow_mut() = action,
            _ => {}
        }
    }

    /// Writes the attribute into a tag of static HTML.
    pub(super) fn write(self, name: &'static str, html: &mut String) {
        match self {
            Self::Fixed(Some(value)) => value.to_html(name, html),
            Self::Derived(read) => {
                if let DerivedValue::Attribute(value) = read() {
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
    read: Box<dyn Fn() -> DerivedValue + Send>,
    before: Option<DerivedValue>,
) -> RenderEffect<DerivedValue> {
    let apply = move |before: Option<DerivedValue>| {
        let now = read();
        if before.as_ref() != Some(&now) {
            match &now {
                DerivedValue::Attribute(value) => Rndr::set_attribute(&element, name, value),
                DerivedValue::Text(value) => Rndr::set_property(&element, name, &value.as_str().into()),
                DerivedValue::Flag(value) => Rndr::set_property(&element, name, &(*value).into()),
            }
        }
        now
    };
    RenderEffect::new_with_value(apply, before)
}
