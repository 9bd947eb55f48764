use markup::{Content, Element, Nodes, el, nodes};

/// A term and what is said of it.
pub struct Fact {
    /// The term, in the reader's language.
    pub term: String,
    /// What is said.
    pub value: Nodes,
}

impl Fact {
    /// A fact.
    pub fn new(term: String, value: impl Content) -> Self {
        Self { term, value: nodes(value) }
    }
}

/// A list of facts.
pub fn facts(facts: Vec<Fact>) -> Element {
    let facts = facts.into_iter().map(|it| el("div").add((el("dt").add(it.term), el("dd").add(it.value))));
    el("dl").class("facts").add(facts.collect::<Vec<_>>())
}
