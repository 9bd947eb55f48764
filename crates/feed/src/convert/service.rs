//! Services.

use super::super::finding::DiagnosticSink;
use super::super::raw;
use super::hours::{closure, each};
use super::{checks, day_if_any, filled, find, name, telephone, text};
use domain::service::{
    Channel, ChannelWay, Desk, Identification, ItalianNeeded, Paper, Service, ServiceGroup, ServiceText,
    Sheet, SheetWords,
};

/// A section: a service, or a group of services.
pub(in super::super) enum Section {
    Group(ServiceGroup),
    Service(Box<Service>),
}

/// A section with a sheet is a service.
pub(in super::super) fn section(raw: raw::Section, problems: &mut DiagnosticSink) -> Section {
    let name = name(raw.name, problems);
    let description = raw.description.and_then(filled);
    let Some(sheet) = raw.sheet else {
        return Section::Group(ServiceGroup { id: raw.id, name, description });
    };
    problems.enter("sheet");
    let sheet = self::sheet(sheet, problems);
    problems.leave();
    Section::Service(Box::new(Service {
        id: raw.id,
        name,
        alternate_names: raw.alternate_name,
        description,
        group: raw.broader,
        topics: raw.about,
        sheet,
        notes: raw.notes,
        sources: raw.sources,
        checked: checks(&raw.checked, problems),
        valid_through: day_if_any("validThrough", raw.valid_through.as_deref(), problems),
        modified: day_if_any("dateModified", raw.date_modified.as_deref(), problems),
    }))
}

fn sheet(raw: raw::Sheet, problems: &mut DiagnosticSink) -> Sheet {
    if let Some(number) = &raw.telephone {
        telephone(number, problems);
    }
    Sheet {
        papers: raw.papers.iter().filter_map(|it| find(&Paper::ALL, it)).collect(),
        by_appointment: raw.by_appointment,
        italian: raw.italian_needed.and_then(|it| find(&ItalianNeeded::ALL, &it)),
        closures: each("closures", &raw.closures, problems, closure),
        channels: raw.channels.into_iter().map(channel).collect(),
        telephone: raw.telephone,
        email: raw.email.and_then(filled),
        words: SheetWords {
            audience: raw.audience.and_then(filled),
            not_for: raw.not_for.and_then(filled),
            how_to: raw.how_to,
            needed: raw.needed,
            obtains: raw.obtains.and_then(filled),
            time_limits: raw.time_limits.and_then(filled),
            cost: raw.cost.and_then(filled),
            conditions: raw.conditions.and_then(filled),
        },
    }
}

/// A way to a service. None is left out: the notes of a translation have the same order.
fn channel(raw: raw::Channel) -> Channel {
    let way = match raw.kind.as_str() {
        "desk" => ChannelWay::Desk(Desk {
            place: raw.location,
            name: raw.name.and_then(filled),
            address: raw.address.and_then(filled),
            municipio: raw.municipio.filter(|it| (1..=9).contains(it)),
            telephone: raw.telephone,
            email: raw.email.and_then(filled),
        }),
        "telephone" => raw.telephone.map_or(ChannelWay::Told, ChannelWay::Telephone),
        "online" => {
            let ways = raw.identification.iter().filter_map(|it| find(&Identification::ALL, it)).collect();
            let url = raw.url.filter(|it| it.starts_with("https://"));
            url.map_or(ChannelWay::Told, |it| ChannelWay::Online(it, ways))
        }
        _ => ChannelWay::Told,
    };
    Channel { way, note: raw.note.and_then(filled) }
}

/// The wording of a service or a group in another language.
pub(in super::super) fn service_text(mut raw: raw::Text) -> ServiceText {
    let sheet = raw.sheet.take().unwrap_or_default();
    ServiceText {
        text: text(raw),
        words: SheetWords {
            audience: sheet.audience,
            not_for: sheet.not_for,
            how_to: sheet.how_to,
            needed: sheet.needed,
            obtains: sheet.obtains,
            time_limits: sheet.time_limits,
            cost: sheet.cost,
            conditions: sheet.conditions,
        },
        channels: sheet.channels,
    }
}
