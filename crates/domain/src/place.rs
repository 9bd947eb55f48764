//! Places: houses, desks, laboratories and other services with a door or a telephone.

use super::about::SourceRef;
use super::freshness::Check;
use super::time::{Date, OpeningHours};

/// A place where something goes on.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Stable, never reused; the address of its page.
    pub id: String,
    /// Its kind.
    pub kind: PlaceKind,
    /// The Municipio, 1 to 9; `None` where no source says.
    pub municipio: Option<u8>,
    /// Its own name in Italian, without "Casa di Quartiere". Not a key: four names belong to two houses each.
    pub name: String,
    /// Former and everyday names, searched like the name.
    pub alternate_names: Vec<String>,
    /// Street and number as published; `None` where nobody published one.
    pub address: Option<String>,
    /// Its position.
    pub geo: Option<Geo>,
    /// The quarter that it lies in.
    pub quarter: Option<Quarter>,
    /// The house that this desk is in.
    pub inside: Option<String>,
    /// Telephone as dialled, digits with an optional leading `+`.
    pub telephone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The facts that a citizen should know, in Italian.
    pub description: Option<String>,
    /// The facilities that the house offers; one that isn't stated is unknown.
    pub facilities: Facilities,
    /// Its doors, the best for somebody who can't climb steps first.
    pub entrances: Vec<Entrance>,
    /// The way from the stop to the door, in Italian.
    pub directions: Option<String>,
    /// Its opening hours.
    pub hours: OpeningHours,
    /// Errors, doubts and special cases in the source, in Italian, for citizens to read.
    pub notes: Vec<String>,
    /// The sources of the record.
    pub sources: Vec<SourceRef>,
    /// The checks after the sources were read.
    pub checked: Vec<Check>,
    /// When the record was last changed.
    pub modified: Option<Date>,
}

/// A door.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entrance {
    /// Its position and how to recognise it, in Italian.
    pub description: String,
    /// Whether one gets in without steps.
    pub step_free: Option<bool>,
}

/// The kinds of place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlaceKind {
    /// A Casa di Quartiere that was a CSRC, a centre for older people.
    ExCsrc,
    /// A Casa di Quartiere that was a CAM, a multipurpose centre.
    ExCam,
    /// A Casa di Quartiere whose former kind no source tells.
    House,
    /// A WeMi desk.
    Wemi,
    /// A Laboratorio di Quartiere.
    Laboratory,
    /// Another public service.
    Service,
}

impl PlaceKind {
    /// The word in a feed.
    pub const ALL: [(&'static str, Self); 6] = [
        ("ex-csrc", Self::ExCsrc),
        ("ex-cam", Self::ExCam),
        ("casa-di-quartiere", Self::House),
        ("sportello-wemi", Self::Wemi),
        ("laboratorio", Self::Laboratory),
        ("servizio", Self::Service),
    ];

    /// Whether it is one of the Case di Quartiere.
    pub fn is_house(self) -> bool {
        matches!(self, Self::ExCsrc | Self::ExCam | Self::House)
    }
}

/// A point on the map, WGS 84, in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geo {
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
}

/// A quarter of Milan, as the City divides it: a NIL (Nucleo di Identità Locale).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// The number of the NIL, 1 to 88; [`geo::quarter`](crate::geo::quarter) has its outline.
    pub nil: u8,
    /// Its name in Italian.
    pub name: String,
}

/// Facilities, each yes, no or unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facilities {
    /// Air conditioning.
    pub air_conditioning: Option<bool>,
    /// Wi-Fi for visitors.
    pub wifi: Option<bool>,
    /// Garden or courtyard.
    pub garden: Option<bool>,
    /// A bar or café with somebody behind the counter.
    pub cafe: Option<bool>,
    /// A vending machine for drinks or food.
    pub vending_machine: Option<bool>,
    /// Whether one gets in without steps or other architectural barriers, as the manager declares.
    pub step_free: Option<bool>,
    /// A lift, where there is more than one floor.
    pub lift: Option<bool>,
    /// A toilet for people in a wheelchair.
    pub accessible_toilet: Option<bool>,
    /// An induction loop for hearing aids.
    pub hearing_loop: Option<bool>,
    /// Paving that one feels under one's feet or stick, from the street to the desk.
    pub tactile_paving: Option<bool>,
    /// Signs in large letters that stand out from their ground.
    pub clear_signs: Option<bool>,
}
