use crate::route::Route;
use crate::ui::Context;
use crate::ui::components::{self, Description};
use domain::access::{AccessMatch, Need, fit};
use domain::freshness;
use domain::place::{Entrance, Place, PlaceKind};
use domain::search::Query;
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// One place: where, when, what is inside.
pub fn place(context: &Context, place: &Place) -> Nodes {
    let open = (!place.hours.is_unknown()).then(|| components::open_now(context, place));
    let description = context
        .place_description(place)
        .map(|it| (components::in_italian(context, &it), el("p").class("lead").text_with_lang(it)));
    let name = context.full_name(place);
    let of_activities = context.feed.catalogue.activities_in(place).flat_map(|it| &it.topics);
    let topics = of_activities.map(String::as_str).chain(desk_topics(place.kind).iter().copied());
    let top = (
        components::breadcrumb(context, Some((Route::Places, ids::NAV_PLACES))),
        el("h1").attr("tabindex", "-1").attr("translate", "no").text_with_lang(name),
        el("p").class("kind").child(context.get(kind_message(place.kind))),
        open,
        description,
    );
    nodes((
        (top, overview(context, place)),
        components::facts_grid(facts(context, place)),
        components::notes(context, &context.place_notes(place)),
        components::hours(context, place),
        desks(context, place),
        (activities(context, place), components::guides_of_topics(context, topics)),
        components::house_week(context, place),
        components::sources(context, &place.sources, &place.checked),
    ))
}

/// Topics of a desk beside those of its activities: where to begin, and two that the service `sportelli-wemi` has for
/// all of these desks.
fn desk_topics(kind: PlaceKind) -> &'static [&'static str] {
    if kind == PlaceKind::Wemi {
        &["non-so-a-chi-chiedere", "pratiche-online", "assistenza-domiciliare"]
    } else {
        &[]
    }
}

/// The overview of this page: the number of activities, and its parts in order.
fn overview(context: &Context, place: &Place) -> Option<Nodes> {
    let notes = (!place.notes.is_empty()).then_some(("da-sapere", ids::NOTES_TITLE));
    let desks = context.feed.catalogue.desks_in(place).next().map(|_| ("sportelli", ids::PLACE_DESKS));
    let parts = [
        notes,
        Some(("orari", ids::HOURS_TITLE)),
        desks,
        Some(("attivita", activities_title(place))),
        Some(("fonti", ids::SOURCE_TITLE)),
    ];
    let parts = parts.into_iter().flatten().map(|(id, message)| (id, context.get(message))).collect();
    let count = context.feed.catalogue.activities_in(place).count();
    let summary = context.format(ids::SUMMARY_PLACE, &[("count", count.into())]);
    components::overview(context, &Route::Place(place.id.clone()), Some(summary), parts)
}

fn activities_title(place: &Place) -> MessageId {
    if place.kind.is_house() { ids::PLACE_ACTIVITIES } else { ids::PLACE_ACTIVITIES_DESK }
}

fn kind_message(kind: PlaceKind) -> MessageId {
    match kind {
        PlaceKind::ExCsrc => ids::KIND_EX_CSRC,
        PlaceKind::ExCam => ids::KIND_EX_CAM,
        PlaceKind::House => ids::KIND_HOUSE,
        PlaceKind::Wemi => ids::KIND_WEMI,
        PlaceKind::Laboratory => ids::KIND_LABORATORY,
        PlaceKind::Service => ids::KIND_SERVICE,
    }
}

fn facts(context: &Context, place: &Place) -> Vec<Description> {
    let fact = |term: MessageId, picture: &'static str, value: Nodes| {
        Description::new(context.get(term), value).with_picture(picture)
    };
    let mut facts = vec![fact(ids::PLACE_ADDRESS, "map-pin", address(context, place))];
    if let Some(house) = place.inside.as_deref().and_then(|it| context.feed.catalogue.place(it)) {
        let link = components::place_link(context, house);
        facts.push(fact(ids::PLACE_INSIDE, "door-open", nodes(link)));
    }
    facts.push(fact(ids::PLACE_PHONE, "phone", telephone(context, place)));
    if let Some(email) = &place.email {
        facts.push(fact(ids::PLACE_EMAIL, "mail", nodes(components::email(context, email))));
    }
    let municipio = place.municipio.map(|it| it.to_string());
    let municipio = municipio.unwrap_or_else(|| context.get(ids::PLACE_MUNICIPIO_UNKNOWN));
    facts.push(fact(ids::PLACE_MUNICIPIO, "landmark", nodes(municipio)));
    if let Some(quarter) = &place.quarter {
        let name = components::name(context, &quarter.name);
        facts.push(fact(ids::PLACE_QUARTER, "map", nodes(name)));
    }
    if !place.alternate_names.is_empty() {
        let names = components::name(context, &place.alternate_names.join(", "));
        facts.push(fact(ids::PLACE_ALSO, "tag", nodes(names)));
    }
    if let Some(rule) = components::former_rule(context, place) {
        facts.push(fact(ids::ACTIVITY_FOR, "users", rule));
    }
    if place.kind.is_house() {
        facts.push(fact(ids::PLACE_FACILITIES, "house", facilities(context, place)));
        facts.push(fact(ids::ACTIVITY_ACCESS, "accessibility", access(context, place)).wide());
    }
    // Apart from the address: a browser's reader mode leaves out a part that is half a link.
    let map = place.geo.map(|it| components::map_link(context, it));
    match context.place_directions(place) {
        Some(directions) => {
            let note = components::in_italian(context, &directions);
            let value = nodes((note, el("p").text_with_lang(directions), map));
            facts.push(fact(ids::PLACE_DIRECTIONS, "signpost", value).wide());
        }
        None => facts.extend(map.map(|it| fact(ids::PLACE_DIRECTIONS, "signpost", nodes(it)))),
    }
    facts
}

fn telephone(context: &Context, place: &Place) -> Nodes {
    let Some(number) = &place.telephone else { return nodes(context.get(ids::PLACE_PHONE_UNKNOWN)) };
    let old = old_fact(context, place, freshness::CheckedField::Telephone);
    nodes((components::telephone(number), old))
}

/// The doors, and what is known to help somebody who can't climb steps, hears or sees badly.
fn access(context: &Context, place: &Place) -> Nodes {
    let entrance = |it: &Entrance| {
        let steps =
            it.step_free.map(|it| context.get(if it { ids::STEP_FREE_YES } else { ids::STEP_FREE_NO }));
        let steps = steps.map(|it| (" ", el("strong").child(format!("({it})"))));
        el("li").child((el("span").text_with_lang(context.italian(it.description.as_str())), steps))
    };
    let entrances = place.entrances.first().map(|first| {
        let note = components::in_italian(context, &context.italian(first.description.as_str()));
        (note, el("ul").child(place.entrances.iter().map(entrance).collect::<Vec<_>>()))
    });
    nodes((
        entrances,
        components::access_facts(context, None, Some(place)),
        old_fact(context, place, freshness::CheckedField::Access).filter(|_| is_access_known(place)),
    ))
}

/// Whether anybody has said anything about access.
fn is_access_known(place: &Place) -> bool {
    let AccessMatch { helps, missing, .. } = fit(&Need::ALL.map(|it| it.1), None, Some(place));
    place.barriers.is_some() || !(helps.is_empty() && missing.is_empty())
}

fn old_fact(context: &Context, place: &Place, fact: freshness::CheckedField) -> Option<Element> {
    components::old_fact(context, fact, &place.checked, &place.sources)
}

fn address(context: &Context, place: &Place) -> Nodes {
    let Some(address) = &place.address else { return nodes(context.get(ids::PLACE_ADDRESS_UNKNOWN)) };
    let address = el("p").child(components::name(context, address));
    nodes((address, old_fact(context, place, freshness::CheckedField::Address)))
}

fn facilities(context: &Context, place: &Place) -> Nodes {
    let it = &place.facilities;
    let all = [
        (it.air_conditioning, ids::FACILITY_AIR_CONDITIONING, "snowflake"),
        (it.wifi, ids::FACILITY_WIFI, "wifi"),
        (it.garden, ids::FACILITY_GARDEN, "trees"),
        (it.cafe, ids::FACILITY_CAFE, "coffee"),
        (it.vending_machine, ids::FACILITY_VENDING_MACHINE, "cup-soda"),
    ];
    let facilities = there_or_missing(context, &all);
    if facilities.is_empty() { nodes(context.get(ids::PLACE_FACILITIES_UNKNOWN)) } else { nodes(facilities) }
}

/// Two sentences: what is known to be there, and what is known to be missing.
fn there_or_missing(context: &Context, all: &[(Option<bool>, MessageId, &'static str)]) -> Vec<Element> {
    let pictures = all.iter().filter(|it| it.0 == Some(true)).map(|it| components::icon(it.2));
    let named = |there: bool| -> Vec<String> {
        all.iter().filter(|it| it.0 == Some(there)).map(|it| context.get(it.1)).collect()
    };
    let (there, missing) = (named(true), named(false));
    let there = (!there.is_empty()).then(|| {
        let list = context.locale.formats.list(&there);
        let text = context.format(ids::PLACE_FACILITIES_THERE, &[("list", list.into())]);
        el("p").child((el("span").class("pictures").child(pictures.collect::<Vec<_>>()), text))
    });
    let missing = (!missing.is_empty()).then(|| {
        let list = context.locale.formats.list(&missing);
        el("p").child(context.format(ids::PLACE_FACILITIES_NO, &[("list", list.into())]))
    });
    there.into_iter().chain(missing).collect()
}

fn desks(context: &Context, place: &Place) -> Option<Element> {
    let desks = context.feed.catalogue.desks_in(place);
    let desks: Vec<_> = desks.map(|it| el("li").child(components::place_link(context, it))).collect();
    (!desks.is_empty()).then(|| {
        el("section").attr("aria-labelledby", "sportelli").child((
            el("h2").attr("id", "sportelli").attr("tabindex", "-1").child(context.get(ids::PLACE_DESKS)),
            el("p").child(context.get(ids::PLACES_DESKS_HINT)),
            el("ul").class("rows").child(desks),
        ))
    })
}

fn activities(context: &Context, place: &Place) -> Element {
    let search = context.search();
    let hits = search.hits(&Query::default(), &search.in_place(place));
    let content = if hits.is_empty() {
        el("p").child(context.get(ids::PLACE_ACTIVITIES_NONE))
    } else {
        components::cards(context, &hits)
    };
    el("section").attr("aria-labelledby", "attivita").child((
        el("h2").attr("id", "attivita").attr("tabindex", "-1").child(context.get(activities_title(place))),
        components::names_in_italian(context, &hits),
        content,
    ))
}
