use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, Description};
use domain::about::Source;
use domain::place::{Place, PlaceKind};
use domain::time::Date;
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
    let sources: Vec<_> = about.sources.iter().map(|it| source(context, it)).collect();
    let missing: Vec<_> = missing(context).into_iter().map(|it| el("li").child(it)).collect();
    let title = |id: &'static str, message: MessageId| {
        el("h2").attr("id", id).attr("tabindex", "-1").child(context.get(message))
    };
    let parts = PARTS.iter().map(|(id, message)| (*id, context.get(*message))).collect();
    let feed = el("a").attr("href", format!("feed/{MANIFEST}")).child(context.get(ids::ABOUT_OPEN_DATA_LINK));
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
        (title("errori", ids::ABOUT_WRONG), el("p").child(context.get(ids::ABOUT_WRONG_HOW))),
        (
            title("dati-liberi", ids::ABOUT_OPEN_DATA),
            el("p").child(context.get(ids::ABOUT_OPEN_DATA_HOW)),
            el("p").child(feed),
        ),
    ))
}

fn publication(context: &Context) -> Vec<Description> {
    let about = &context.feed.catalogue.about;
    let publisher = components::name(context, &about.publisher);
    let mut facts = vec![Description::new(context.get(ids::ABOUT_PUBLISHER), publisher)];
    for (message, date) in [(ids::ABOUT_MODIFIED, about.modified), (ids::ABOUT_VALID, about.valid_through)] {
        if let Some(date) = date {
            facts.push(Description::new(context.get(message), written(context, date)));
        }
    }
    facts
}

fn written(context: &Context, date: Date) -> String {
    context.locale.formats.date(date, DateStyle::Full)
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
    let published = match source.published {
        Some(date) => context.format(ids::ABOUT_SOURCE_OF, &[("date", written(context, date).into())]),
        None => context.get(ids::ABOUT_SOURCE_UNDATED),
    };
    let checked =
        context.format(ids::ABOUT_SOURCE_READ, &[("date", written(context, source.checked).into())]);
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
    vec![
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
    ]
}

fn missing(context: &Context) -> Vec<String> {
    let places = &context.feed.catalogue.places;
    let without_address = places.iter().filter(|it| it.address.is_none()).count();
    let without_hours = places.iter().filter(|it| it.kind.is_house() && it.hours.is_unknown()).count();
    let without_times = context.feed.catalogue.activities.iter().filter(|it| it.schedules.is_empty()).count();
    let mut lines = Vec::new();
    for (message, count) in [
        (ids::ABOUT_MISSING_ADDRESS, without_address),
        (ids::ABOUT_MISSING_HOURS, without_hours),
        (ids::ABOUT_MISSING_TIMES, without_times),
    ] {
        if count > 0 {
            lines.push(context.format(message, &[("count", count.into())]));
        }
    }
    lines.push(context.format(ids::ABOUT_SKIPPED, &[("count", context.feed.catalogue.skipped.into())]));
    lines
}

/// The facts that the sources give wrongly or twice, place by place.
fn doubts(context: &Context) -> Option<Nodes> {
    let doubtful = context.feed.catalogue.places.iter().filter(|it| !it.notes.is_empty());
    let first = doubtful.clone().flat_map(|it| &it.notes).next()?;
    let note = components::in_italian(context, &context.italian(first.as_str()));
    let rows: Vec<_> = doubtful
        .map(|place| {
            let notes = place.notes.iter().map(|it| el("p").text_with_lang(context.italian(it.as_str())));
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
