use super::icon;
use markup::{Content, Element, Nodes, el, nodes};

/// A term and its description: a row of a description list.
pub struct Description {
    /// The term, in the reader's language.
    pub term: String,
    /// The description.
    pub value: Nodes,
    /// The name of its picture; none in a plain list.
    pub picture: Option<&'static str>,
    /// Whether it has much to say: in a grid it takes a row.
    pub wide: bool,
}

impl Description {
    /// A row of the list.
    pub fn new(term: String, value: impl Content) -> Self {
        Self { term, value: nodes(value), picture: None, wide: false }
    }

    /// With a picture beside its term.
    pub fn with_picture(self, picture: &'static str) -> Self {
        Self { picture: Some(picture), ..self }
    }

    /// With a row of its own.
    pub fn wide(self) -> Self {
        Self { wide: true, ..self }
    }
}

/// A description list: one row below the other.
pub fn facts(facts: Vec<Description>) -> Element {
    list("facts", facts)
}

/// A description list as a grid, for eyes that look for a picture first.
pub fn facts_grid(facts: Vec<Description>) -> Element {
    list("facts grid", facts)
}

fn list(class: &'static str, facts: Vec<Description>) -> Element {
    let facts = facts.into_iter().map(|it| {
        let term = el("dt").child((it.picture.map(icon), it.term));
        el("div").attr("class", it.wide.then_some("wide")).child((term, el("dd").child(it.value)))
    });
    el("dl").attr("class", class).child(facts.collect::<Vec<_>>())
}
