//! The needs of people to get in and to take part, and the facts that are known about them.
//!
//! *Invariant:* nothing is assumed. A fact that nobody has published is unknown, and is shown as unknown: a promise
//! that turns out to be wrong leaves somebody before three steps.

mod fit;

pub use fit::{AccessMatch, fit, known, matters, score};

/// The needs of a reader.
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

    /// The features that can help, at a place and in its activities.
    pub fn wants(self) -> &'static [AccessFeature] {
        use AccessFeature::*;
        match self {
            Self::Rollator => &[FromHome, StepFree, Lift, AccessibleToilet, Directions, Companion],
            Self::Wheelchair => &[FromHome, StepFree, Lift, AccessibleToilet, Directions],
            Self::Hearing => &[NoTelephone, HearingLoop, Captions],
            Self::Sight => &[FromHome, TactilePaving, ClearSigns, LargePrint, Directions, Companion],
            Self::Pram => &[FromHome, StepFree, Lift],
        }
    }
}

/// Something that can help, each yes, no or unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AccessFeature {
    /// One can take part from home.
    FromHome,
    /// A way in without steps.
    StepFree,
    /// A lift.
    Lift,
    /// A toilet for people in a wheelchair.
    AccessibleToilet,
    /// Getting in without having to telephone.
    NoTelephone,
    /// An induction loop for hearing aids.
    HearingLoop,
    /// Spoken words can be read, or are signed.
    Captions,
    /// Paving that one feels.
    TactilePaving,
    /// Large signs that stand out.
    ClearSigns,
    /// Papers in large letters.
    LargePrint,
    /// The way to the door, described in words.
    Directions,
    /// Somebody who comes to meet you, or stays beside you.
    Companion,
}

impl AccessFeature {
    /// Every fact, in the order in which they are told: the way in, then what one finds there.
    pub const ALL: [Self; 12] = [
        Self::FromHome,
        Self::StepFree,
        Self::Lift,
        Self::AccessibleToilet,
        Self::NoTelephone,
        Self::HearingLoop,
        Self::Captions,
        Self::TactilePaving,
        Self::ClearSigns,
        Self::LargePrint,
        Self::Directions,
        Self::Companion,
    ];

    /// Whether somebody who needs it can't take part at all without it. The others make it easier.
    pub fn is_essential(self) -> bool {
        matches!(self, Self::FromHome | Self::StepFree | Self::NoTelephone)
    }

    /// Whether it is about what goes on, not about the place.
    fn is_of_activity(self) -> bool {
        matches!(
            self,
            Self::FromHome | Self::NoTelephone | Self::Captions | Self::LargePrint | Self::Companion
        )
    }
}
