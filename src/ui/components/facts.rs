use leptos::prelude::*;

/// A term and what is said of it.
pub struct Fact {
    /// The term, in the reader's language.
    pub term: String,
    /// What is said.
    pub value: AnyView,
}

impl Fact {
    /// A fact.
    pub fn new(term: String, value: impl IntoAny) -> Self {
        Self { term, value: value.into_any() }
    }
}

/// A list of facts.
pub fn facts(facts: Vec<Fact>) -> AnyView {
    let facts = facts.into_iter().map(|it| view! { <div><dt>{it.term}</dt><dd>{it.value}</dd></div> });
    view! { <dl class="facts">{facts.collect_view()}</dl> }.into_any()
}
