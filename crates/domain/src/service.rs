//! Public services that are no house and no activity. Each has a sheet in the order of the Italian model of a service's
//! page; what is absent there isn't known.

use std::collections::HashMap;

use crate::about::{Source, SourceRef, Text};
use crate::freshness::Check;
use crate::time::{Closure, Date};

/// The services of a feed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Services {
    /// The groups in which they are listed, in the feed's order.
    pub groups: Vec<ServiceGroup>,
    /// In the feed's order.
    pub services: Vec<Service>,
    /// Sources that only services name.
    pub sources: Vec<Source>,
    /// How many records were left out because they could not be read.
    pub skipped: usize,
    /// Wording of groups and services in the reader's language, by id.
    pub texts: HashMap<String, ServiceText>,
}

/// A group of services.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceGroup {
    /// Stable.
    pub id: String,
    /// In Italian.
    pub name: String,
    /// In Italian.
    pub description: Option<String>,
}

/// A service.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// Stable; the last word of its address.
    pub id: String,
    /// In Italian.
    pub name: String,
    /// Everyday words for it in Italian, for the search.
    pub alternate_names: Vec<String>,
    /// In Italian, in one or two sentences.
    pub description: Option<String>,
    /// Id of its group.
    pub group: Option<String>,
    /// Topic ids.
    pub topics: Vec<String>,
    /// How one gets it.
    pub sheet: Sheet,
    /// What is wrong, doubtful or special in the sources, in Italian.
    pub notes: Vec<String>,
    /// The best first.
    pub sources: Vec<SourceRef>,
    /// Who checked which fact, and when, beyond the sources.
    pub checked: Vec<Check>,
    /// The last day on which its sources hold.
    pub valid_through: Option<Date>,
    /// The day of its last change.
    pub modified: Option<Date>,
}

/// How one gets a service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// The texts, in Italian.
    pub words: SheetWords,
    /// Papers to bring.
    pub papers: Vec<Paper>,
    /// Whether one must have an appointment; `None`: nobody has said.
    pub by_appointment: Option<bool>,
    /// How much Italian one needs; `None`: nobody has said.
    pub italian: Option<ItalianNeeded>,
    /// Days on which the service stands still though its places are open.
    pub closures: Vec<Closure>,
    /// The ways to it, the nearest to a person first.
    pub channels: Vec<Channel>,
    /// As dialled.
    pub telephone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
}

/// The texts of a sheet, in one language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetWords {
    /// For whom it is.
    pub audience: Option<String>,
    /// Who can't have it.
    pub not_for: Option<String>,
    /// One step each.
    pub how_to: Vec<String>,
    /// One thing each.
    pub needed: Vec<String>,
    /// What one gets.
    pub obtains: Option<String>,
    /// How long it takes, and until when one may ask.
    pub time_limits: Option<String>,
    /// What it costs.
    pub cost: Option<String>,
    /// The conditions.
    pub conditions: Option<String>,
}

/// A way to a service.
#[derive(Clone, Debug, PartialEq)]
pub struct Channel {
    /// Where it leads.
    pub way: ChannelWay,
    /// When and how, in Italian.
    pub note: Option<String>,
}

/// Where a way leads.
#[derive(Clone, Debug, PartialEq)]
pub enum ChannelWay {
    /// To somebody at a desk.
    Desk(Desk),
    /// To a telephone, as dialled.
    Telephone(String),
    /// To an https address, with the ways to prove who one is: any of them does.
    Online(String, Vec<Identification>),
    /// Only the note says: by post, or in a way that a newer format knows.
    Told,
}

/// A desk of a service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Desk {
    /// Id of the place, where it has a record.
    pub place: Option<String>,
    /// What stands on the door, where it has none.
    pub name: Option<String>,
    /// Street and number.
    pub address: Option<String>,
    /// 1 to 9.
    pub municipio: Option<u8>,
    /// Its own number, as dialled.
    pub telephone: Option<String>,
    /// Its own e-mail address.
    pub email: Option<String>,
}

/// A way to prove who one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identification {
    /// Nobody asks.
    None,
    /// SPID.
    Spid,
    /// The electronic identity card.
    Cie,
    /// The health card with its chip.
    Cns,
}

impl Identification {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 4] =
        [("none", Self::None), ("spid", Self::Spid), ("cie", Self::Cie), ("cns", Self::Cns)];
}

/// How much Italian one needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItalianNeeded {
    /// Somebody speaks other languages, or translates.
    None,
    /// A few words do.
    Little,
    /// One must understand explanations.
    Good,
}

impl ItalianNeeded {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 3] =
        [("none", Self::None), ("little", Self::Little), ("good", Self::Good)];
}

/// A paper to bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// Any document that proves who one is.
    Identity,
    /// The health card.
    HealthCard,
    /// The tax code.
    TaxCode,
    /// The residence permit.
    ResidencePermit,
    /// The statement of the family's income.
    Isee,
    /// A doctor's report.
    MedicalReport,
    /// A photograph for a document.
    Photo,
    /// SPID or the electronic identity card, to enter a site.
    DigitalIdentity,
}

impl Paper {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 8] = [
        ("identity-document", Self::Identity),
        ("health-card", Self::HealthCard),
        ("tax-code", Self::TaxCode),
        ("residence-permit", Self::ResidencePermit),
        ("isee", Self::Isee),
        ("medical-report", Self::MedicalReport),
        ("photo", Self::Photo),
        ("spid-or-cie", Self::DigitalIdentity),
    ];
}

/// Wording of a service or a group in another language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceText {
    /// Name, description and notes.
    pub text: Text,
    /// The sheet's texts.
    pub words: SheetWords,
    /// The notes of all channels, in the channels' order.
    pub channels: Vec<String>,
}

impl Services {
    /// The service with this id.
    pub fn service(&self, id: &str) -> Option<&Service> {
        self.services.iter().find(|it| it.id == id)
    }

    /// The services of a group, in the feed's order; with `None` those whose group is unknown.
    pub fn of_group(&self, group: Option<&str>) -> impl Iterator<Item = &Service> {
        let known = |id: &str| self.groups.iter().any(|it| it.id == id);
        self.services.iter().filter(move |it| it.group.as_deref().filter(|id| known(id)) == group)
    }

    /// The wording of a service in the reader's language, unless it may tell facts that are no longer true.
    pub fn text(&self, service: &Service) -> Option<&ServiceText> {
        self.texts.get(&service.id).filter(|it| it.text.holds(service.modified))
    }
}

impl Service {
    /// Whether its sources have ended by a day.
    pub fn is_over(&self, today: Date) -> bool {
        self.valid_through.is_some_and(|it| it < today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    fn service(id: &str, group: &str) -> Service {
        Service {
            id: id.to_owned(),
            name: id.to_owned(),
            alternate_names: Vec::new(),
            description: None,
            group: Some(group.to_owned()),
            topics: Vec::new(),
            sheet: Sheet::default(),
            notes: Vec::new(),
            sources: Vec::new(),
            checked: Vec::new(),
            valid_through: None,
            modified: parse_date("2026-11-29"),
        }
    }

    fn services() -> Services {
        let group = ServiceGroup { id: "salute".to_owned(), name: "Salute".to_owned(), description: None };
        Services {
            groups: vec![group],
            services: vec![service("a", "salute"), service("b", "niente")],
            sources: Vec::new(),
            skipped: 0,
            texts: HashMap::new(),
        }
    }

    #[test]
    fn a_service_of_an_unknown_group_is_not_lost() {
        let services = services();
        let ids = |group| services.of_group(group).map(|it| it.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids(Some("salute")), ["a"]);
        assert_eq!(ids(None), ["b"]);
    }

    #[test]
    fn a_machines_translation_of_an_older_text_is_not_shown() {
        let mut services = services();
        let of = |date| ServiceText {
            text: Text { machine: true, of: parse_date(date), ..Text::default() },
            ..ServiceText::default()
        };
        services.texts.insert("a".to_owned(), of("2026-11-28"));
        assert_eq!(services.text(&services.services[0]), None);
        services.texts.insert("a".to_owned(), of("2026-11-29"));
        assert!(services.text(&services.services[0]).is_some());
    }

    #[test]
    fn a_service_is_over_the_day_after_its_last_one() {
        let ends = Service { valid_through: parse_date("2026-09-30"), ..service("a", "salute") };
        let is_over = |date| ends.is_over(parse_date(date).unwrap());
        assert!(!is_over("2026-09-30") && is_over("2026-10-01"));
    }
}
