use crate::route::{EmbedChoices, Route};
use crate::ui::Context;
use crate::ui::components::{self, Description};
use domain::about::Source;
use domain::activity::{Activity, Strength};
use domain::place::{Place, PlaceKind};
use domain::time::{Date, Timing};
use feed::MANIFEST;
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, MessageId, ids};

/// The sections that are always there, with their headings.
const PARTS: [(&str, MessageId); 5] = [
    ("fonti", ids::ABOUT_SOURCES),
    ("conteggi", ids::ABOUT_COUNTS),
    ("mancanze", ids::ABOUT_MISSING),
    ("errori", ids::ABOUT_WRONG),
    ("dati-liberi", ids::ABOUT_OPEN_DATA),
];

/// About the data: sources, licences, what is missing, what is doubtful, how to put it right.
pub fn about(context: &Context) -> Nodes {
    let about = &context.feed.catalogue.about;
    let sample = about.sample.then(|| el("p").class("notice").child(context.get(ids::ABOUT_SAMPLE)));
    let of_services = &context.feed.services.sources;
    let sources: Vec<_> = about.sources.iter().chain(of_services).map(|it| source(context, it)).collect();
    let missing: Vec<_> = missing(context).into_iter().map(|it| el("li").child(it)).collect();
    let title = |id: &'static str, message: MessageId| {
        el("h2").attr("id", id).attr("tabindex", "-1").child(context.get(message))
    };
    let parts = PARTS.iter().map(|(id, message)| (*id, context.get(*message))).collect();
    let feed = el("a").attr("href", format!("feed/{MANIFEST}")).child(context.get(ids::ABOUT_OPEN_DATA_LINK));
    let embed = el("a").attr("href", context.href(Route::Embed(EmbedChoices::default())));
    let embed = embed.child(context.get(ids::ABOUT_EMBED));
    let top = (
        el("h1").attr("tabindex", "-1").child(context.get(ids::ABOUT_TITLE)),
        el("p").class("lead").child(context.get(ids::ABOUT_INTRO)),
        components::overview(context, &Route::About, None, parts),
        sample,
        components::facts(publication(context)),
    );
    nodes((
        top,
        (title("fonti", ids::ABOUT_SOURCES), el("ul").class("source-list").child(sources)),
        (title("conteggi", ids::ABOUT_COUNTS), components::facts(counts(context))),
        (title("mancanze", ids::ABOUT_MISSING), el("ul").child(missing)),
        doubts(context),
        (title("errori", ids::ABOUT_WRONG), el("p").child(context.get(ids::ABOUT_WRONG_TELL))),
        (
            title("dati-liberi", ids::ABOUT_OPEN_DATA),
            el("p").child(context.get(ids::ABOUT_OPEN_DATA_HOW)),
            el("p").child(feed),
            el("p").child(embed),
        ),
    ))
}

fn publication(context: &Context) -> Vec<Description> {
    let about = &context.feed.catalogue.about;
    let publisher = components::name(context, &about.publisher);
    let mut facts = vec![Description::new(context.get(ids::ABOUT_PUBLISHER), publisher)];
    for (message, date) in [(ids::ABOUT_MODIFIED, about.modified), (ids::ABOUT_VALID, about.valid_through)] {
        if let Some(date) = date {
            facts.push(Description::new(
                context.get(message),
                context.locale.formats.date(date, DateStyle::Full),
            ));
        }
    }
    facts
}

fn source(context: &Context, source: &Source) -> Element {
    let title = match source.url.clone() {
        Some(url) => el("a").attr("href", url).attr("rel", "noreferrer"),
        None => el("strong"),
    };
    let line = |text: Option<String>| text.map(|it| el("p").child(it));
    let publisher = source.publisher.as_deref().map(|it| el("p").child(components::name(context, it)));
    let attribution = source.attribution.as_deref().map(|it| {
        let text = context.italian(it);
        (components::in_italian(context, &text), el("p").text_with_lang(text))
    });
    let dated = |message: MessageId, date: Date| {
        context.format(message, &[("date", context.locale.date(date, DateStyle::Full))])
    };
    let published = source
        .published
        .map_or_else(|| context.get(ids::ABOUT_SOURCE_UNDATED), |it| dated(ids::ABOUT_SOURCE_OF, it));
    let checked = dated(ids::ABOUT_SOURCE_READ, source.checked);
    let license = source.license.as_deref();
    let license = license
        .map(|it| context.format(ids::ABOUT_LICENSE, &[("license", context.locale.own_words(it).into())]));
    el("li").child((
        el("p").child(title.child(components::name(context, &source.name))),
        publisher,
        line(Some(published)),
        line(Some(checked)),
        line(license),
        attribution,
    ))
}

fn counts(context: &Context) -> Vec<Description> {
    let count = |wanted: &dyn Fn(&Place) -> bool| {
        context.feed.catalogue.places.iter().filter(|it| wanted(it)).count().to_string()
    };
    // Services that could not be had are not none.
    let services = Some(context.feed.services.services.len()).filter(|it| *it > 0);
    let services = services.map(|it| Description::new(context.get(ids::SERVICES_TITLE), it.to_string()));
    let counts = [
        Description::new(context.get(ids::ABOUT_COUNT_HOUSES), count(&|it| it.kind.is_house())),
        Description::new(context.get(ids::ABOUT_COUNT_DESKS), count(&|it| it.kind == PlaceKind::Wemi)),
        Description::new(
            context.get(ids::ABOUT_COUNT_LABORATORIES),
            count(&|it| it.kind == PlaceKind::Laboratory),
        ),
        Description::new(
            context.get(ids::ABOUT_COUNT_ACTIVITIES),
            context.feed.catalogue.activities.len().to_string(),
        ),
    ];
    counts.into_iter().chain(services).collect()
}

fn missing(context: &Context) -> Vec<String> {
    let places = &context.feed.catalogue.places;
    let without_address = places.iter().filter(|it| it.address.is_none()).count();
    let mut lines = Vec::new();
    if without_address > 0 {
        lines.push(context.format(ids::ABOUT_MISSING_ADDRESS, &[("count", without_address.into())]));
    }
    lines.extend(context.feed.day().into_iter().flat_map(|it| missing_on(context, it)));
    lines.extend(missing_audience(context));
    let skipped =
        context.feed.catalogue.skipped + context.feed.services.skipped + context.feed.guides.skipped;
    lines.push(context.format(ids::ABOUT_SKIPPED, &[("count", skipped.into())]));
    lines
}

/// The activities of which nobody has said for whom they are.
fn missing_audience(context: &Context) -> Option<String> {
    let activities = &context.feed.catalogue.activities;
    let is_unsaid = |it: &&Activity| it.audiences.is_empty() && it.strength != Some(Strength::Everybody);
    let count = activities.iter().filter(is_unsaid).count();
    let counts = [("count", count.into()), ("all", activities.len().into())];
    (count > 0).then(|| context.format(ids::ABOUT_MISSING_AUDIENCE, &counts))
}

/// The hours and times that nobody knows for this day: summer hours say nothing of November.
fn missing_on(context: &Context, date: Date) -> Vec<String> {
    let catalogue = &context.feed.catalogue;
    let houses = catalogue.places.iter().filter(|it| it.kind.is_house());
    let without_hours = houses.clone().filter(|it| !it.hours.are_published_for(date)).count();
    let without_time = |it: &&Activity| {
        let hours = catalogue.calendar_of(it).hours;
        it.schedules.iter().all(|it| match it.timing {
            Timing::Fixed(..) | Timing::WholeDay => false,
            Timing::OpeningHours => !hours.are_published_for(date),
            Timing::Unknown => true,
        })
    };
    let without_times = catalogue.activities.iter().filter(without_time).count();
    let counts = [
        (ids::ABOUT_MISSING_HOURS_ON, without_hours, houses.count()),
        (ids::ABOUT_MISSING_TIMES_ON, without_times, catalogue.activities.len()),
    ];
    let some = counts.into_iter().filter(|it| it.1 > 0);
    some.map(|(message, count, all)| {
        let date = context.locale.date(date, DateStyle::Full);
        context.format(message, &[("date", date), ("count", count.into()), ("all", all.into())])
    })
    .collect()
}

/// The facts that the sources give wrongly or twice, place by place.
fn doubts(context: &Context) -> Option<Nodes> {
    let doubtful = context.feed.catalogue.places.iter().filter(|it| !it.notes.is_empty());
    let mut all = doubtful.clone().flat_map(|it| context.place_notes(it)).peekable();
    all.peek()?;
    let note = all.find_map(|it| components::in_italian(context, &it));
    let rows: Vec<_> = doubtful
        .map(|place| {
            let notes = context.place_notes(place).into_iter().map(|it| el("p").text_with_lang(it));
            el("li").child((components::place_link(context, place), notes.collect::<Vec<_>>()))
        })
        .collect();
    Some(nodes((
        el("h2").child(context.get(ids::ABOUT_DOUBTS)),
        el("p").child(context.get(ids::ABOUT_DOUBTS_HINT)),
        note,
        el("ul").class("source-list").child(rows),
    )))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::ui::{Feed, Locale};
    use domain::time::parse_date;
    use prerender::{Icu, plural};
    use wording::{Language, Localizer};

    /// Summer hours are known in summer. A course with a time of its own always has one.
    #[test]
    fn what_is_unknown_is_counted_for_a_day() {
        let summer = r#","openingHours":[{"validThrough":"2026-09-30","slots":[]}]"#;
        let catalogue = fixtures::feed()
            .places(format!(
                r#"[{{"id":"p","type":"ex-cam","name":"P"{summer}}},{{"id":"q","type":"ex-cam","name":"Q"}},
                    {{"id":"r","type":"servizio","name":"R"}}]"#
            ))
            .activities(
                r#"[{"id":"a","name":"A","location":"p","eventSchedule":[{"duringOpeningHours":true}]},
                    {"id":"b","name":"B","location":"q","eventSchedule":[{"duringOpeningHours":true}]},
                    {"id":"c","name":"C","eventSchedule":[{"byDay":["Mo"],"startTime":"10:00","endTime":"11:00"}]},
                    {"id":"d","name":"D","eventSchedule":[{"byDay":["Mo"]}]},{"id":"e","name":"E"}]"#,
            )
            .build();
        let context = Context::new(
            Feed::new(catalogue),
            Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
        );
        let missing = |day: &str| missing_on(&context, parse_date(day).unwrap());
        assert_eq!(
            missing("2026-08-20"),
            [
                "Per il 20 agosto 2026 non conosciamo gli orari di 1 Casa di Quartiere su 2.",
                "Per il 20 agosto 2026 non conosciamo gli orari di 3 attività su 5."
            ]
        );
        assert_eq!(
            missing("2026-11-21"),
            [
                "Per il 21 novembre 2026 non conosciamo gli orari di 2 Case di Quartiere su 2.",
                "Per il 21 novembre 2026 non conosciamo gli orari di 4 attività su 5."
            ]
        );
    }
}
