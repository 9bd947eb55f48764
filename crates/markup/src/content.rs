use leptos::prelude::{AnyView, IntoAny};

use super::{Element, el};
use wording::{Language, TextLanguage, has_marks, pieces};

/// Views side by side.
pub type Nodes = Vec<AnyView>;

/// Content that can stand inside an element: text, elements, and collections of them.
pub trait Content {
    /// Adds itself to the children of an element.
    fn put(self, children: &mut Nodes);
}

/// Content that stands in no element of its own.
pub fn nodes(content: impl Content) -> Nodes {
    let mut nodes = Nodes::new();
    content.put(&mut nodes);
    nodes
}

/// Content that follows signals.
pub fn live(content: impl Fn() -> Nodes + Send + 'static) -> AnyView {
    let content: Box<dyn FnMut() -> Nodes + Send> = Box::new(content);
    content.into_any()
}

impl Content for Element {
    #[inline(never)]
    fn put(self, children: &mut Nodes) {
        children.push(self.into_any());
    }
}

impl Content for String {
    #[inline(never)]
    fn put(self, children: &mut Nodes) {
        if has_marks(&self) {
            in_pieces(&self).put(children);
        } else {
            children.push(self.into_any());
        }
    }
}

/// A text of which a part is of another language. It stays one thing, also where a style sheet lays children out.
fn in_pieces(text: &str) -> Element {
    let piece = |(tongue, text): (TextLanguage, &str)| {
        let (lang, dir) = match tongue {
            TextLanguage::Own => return text.to_owned().into_any(),
            TextLanguage::Italian => (Language::SOURCE.tag, "ltr"),
            // No language, says HTML, is written as an empty one.
            TextLanguage::Unknown => ("", "auto"),
        };
        el("span").attr("lang", lang).attr("dir", dir).child(text.to_owned()).into_any()
    };
    el("span").child(pieces(text).into_iter().map(piece).collect::<Nodes>())
}

impl Content for &str {
    fn put(self, children: &mut Nodes) {
        self.to_owned().put(children);
    }
}

impl Content for AnyView {
    #[inline(never)]
    fn put(self, children: &mut Nodes) {
        children.push(self);
    }
}

/// An empty `Option` keeps its slot, so siblings after it keep their DOM nodes.
impl<C: Content> Content for Option<C> {
    fn put(self, children: &mut Nodes) {
        match self {
            Some(content) => content.put(children),
            None => nothing(children),
        }
    }
}

#[inline(never)]
fn nothing(children: &mut Nodes) {
    children.push(().into_any());
}

impl<C: Content> Content for Vec<C> {
    fn put(self, children: &mut Nodes) {
        for content in self {
            content.put(children);
        }
    }
}

/// `(a, b, c)`: one after the other.
macro_rules! tuple {
    ($($name:ident)+) => {
        impl<$($name: Content),+> Content for ($($name,)+) {
            #[allow(non_snake_case)]
            fn put(self, children: &mut Nodes) {
                let ($($name,)+) = self;
                $($name.put(children);)+
            }
        }
    };
}

tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);
