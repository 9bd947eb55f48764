//! What activities are about.

/// A topic; topics form a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Stable; the word of the address `tema=`.
    pub id: String,
    /// The wider topic.
    pub broader: Option<String>,
    /// What it is called in Italian.
    pub name: String,
    /// Everyday words for it in Italian, for the search only.
    pub alternate_names: Vec<String>,
}
