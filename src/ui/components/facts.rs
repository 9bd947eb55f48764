use markup::{Content, Element, Nodes, el, nodes};

/// A term and its description: a row of a description list.
pub struct Description {
    /// The term, in the reader's language.
    pub term: String,
    /// The description.
    pub value: Nodes,
}

impl Description {
    /// A row of the list.
    pub fn new(term: String, value: impl Content) -> Self {
        Self { term, value: nodes(value) }
    }
}

/// A description list.
pub fn facts(facts: Vec<Description>) -> Element {
    let facts =
        facts.into_iter().map(|it| el("div").child((el("dt").child(it.term), el("dd").child(it.value))));
    el("dl").class("facts").child(facts.collect::<Vec<_>>())
}
