//! The topics of activities.

/// The six purposes of the houses, as the City prints them: every topic serves one, itself or by a wider topic.
pub const PURPOSES: [&str; 6] =
    ["accoglienza", "culturali", "aggregazione", "sociali", "intrattenimento", "benessere"];

/// A topic; topics form a tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Stable; the word of the address `tema=`.
    pub id: String,
    /// The wider topic.
    pub broader: Option<String>,
    /// The topics where somebody with this need is helped: a topic that has them is a need, not something that one does.
    pub related: Vec<String>,
    /// Id of the guide that takes somebody through it.
    pub guide: Option<String>,
    /// Its name in Italian.
    pub name: String,
    /// Everyday words for it in Italian, for the search only.
    pub alternate_names: Vec<String>,
}
