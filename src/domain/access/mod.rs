//! What people need to get in and to take part.

/// What a reader needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Walks with a rollator or a stick.
    Rollator,
    /// Uses a wheelchair.
    Wheelchair,
    /// Hears little.
    Hearing,
    /// Sees little.
    Sight,
    /// Pushes a pram.
    Pram,
}

impl Need {
    /// The words of the address `esigenza=`.
    pub const ALL: [(&'static str, Self); 5] = [
        ("deambulatore", Self::Rollator),
        ("carrozzina", Self::Wheelchair),
        ("sento-poco", Self::Hearing),
        ("vedo-poco", Self::Sight),
        ("passeggino", Self::Pram),
    ];
}
