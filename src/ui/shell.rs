use leptos::prelude::untrack;

use super::{Context, components, header};
use crate::route::{Address, Route};
use domain::place::PlaceKind;
use markup::{Derived, Element, Nodes, el, live, nodes};
use wording::{Language, MessageId, ids};

/// The id of the link that asks again for a page that could not be had.
pub const RETRY_ID: &str = "riprova";

/// The id of the sentence that is shown until the program has taken over.
pub const WAITING_ID: &str = "attesa";

/// The frame of every page. `here` is the page's own address as the browser has it, relative to the base: because of
/// the base, a bare `#part` would be another page. `page` is the content of `main`.
pub fn shell(
    context: &Context,
    address: &Derived<Address>,
    here: Option<Derived<String>>,
    page: Nodes,
) -> Nodes {
    let skip = here.map(|here| {
        el("a")
            .class("skip")
            .attr("href", move || format!("{}#contenuto", here.get()))
            .child(context.get(ids::SKIP_TO_CONTENT))
    });
    let main = el("main").attr("id", "contenuto").attr("tabindex", "-1").child((
        components::listen_at_top(context),
        page,
        person(context),
    ));
    let reading = components::reading_aloud(context);
    let notices = {
        let context = context.clone();
        live(move || nodes(notices(&context)))
    };
    let in_danger = |part: fn(&Context) -> Element| {
        let (context, address) = (context.clone(), address.clone());
        live(move || {
            let speaks = components::speaks_of_danger(&context, &address.get());
            nodes(speaks.then(|| part(&context)))
        })
    };
    let skip = nodes((in_danger(|it| components::exit(it).class("skip")), skip));
    let exit_bar = in_danger(|it| {
        let label = it.get(ids::DANGER_EXIT);
        el("nav").class("exit").attr("aria-label", label).child(components::exit(it))
    });
    nodes((
        header::header(context, address, skip),
        exit_bar,
        notices,
        main,
        footer(context, address),
        reading,
    ))
}

/// The notices before the content: invented data, data past their date, a language that is missing.
fn notices(context: &Context) -> Option<Element> {
    let about = &context.feed.catalogue.about;
    let sample = about.sample.then(|| context.get(ids::SAMPLE_NOTICE));
    let expired =
        about.valid_through.zip(context.feed.now).filter(|(through, now)| *through < now.date).map(|it| {
            let date = context.locale.date(it.0, wording::DateStyle::Full);
            context.format(ids::EXPIRED_NOTICE, &[("date", date)])
        });
    let language = context
        .locale
        .missing_language
        .map(|it| context.format(ids::LANGUAGE_UNAVAILABLE, &[("name", it.name.into())]));
    let unknown = context.locale.unknown_language.as_deref().map(|it| {
        let name = context.locale.formats.language(it);
        context.format(ids::LANGUAGE_UNKNOWN, &[("name", name.into())])
    });
    let unreached = context.reader.unreached.get().map(|href| {
        let text = [ids::UNREACHED, ids::FAILURE_NETWORK].map(|it| context.get(it)).join(" ");
        el("p").child((
            text,
            " ",
            el("a").attr("id", RETRY_ID).attr("href", href).child(context.get(ids::FAILURE_RETRY)),
        ))
    });
    let partial = (!context.locale.localizer.is_complete()).then(|| context.get(ids::LANGUAGE_PARTIAL));
    let notices =
        [sample, expired, language, unknown, partial].into_iter().flatten().map(|it| el("p").child(it));
    let notices: Vec<_> = unreached.into_iter().chain(notices).collect();
    let label = context.get(ids::NOTICES_LABEL);
    let region = || el("div").class("notices").attr("role", "region").attr("aria-label", label);
    (!notices.is_empty()).then(|| region().child(notices))
}

/// A person is always one tap away, at the same place on every page.
fn person(context: &Context) -> Element {
    let desks = context.feed.catalogue.places.iter().any(|it| it.kind == PlaceKind::Wemi).then(|| {
        let href = format!("{}#sportelli", context.href(Route::Places));
        el("a").attr("href", href).child(context.get(ids::PERSON_DESKS))
    });
    el("section").class("person").attr("aria-labelledby", "persona").child((
        el("div").child((
            el("h2").attr("id", "persona").child(context.get(ids::PERSON_QUESTION)),
            el("p").child(context.get(ids::PERSON_HOURS)),
        )),
        el("p").class("person-ways").child((components::call(context), desks)),
    ))
}

/// The notice that no native speaker has checked the words: on every page, because wrong words may lead to wrong
/// actions. Binding pages have it at their top instead.
fn unchecked(context: &Context, address: &Derived<Address>) -> Option<Element> {
    let language = context.locale.language();
    let is_document = untrack(|| address.get()).route.is_document();
    (!language.is_source() && language.state().checked.is_none() && !is_document).then(|| {
        let link = el("a")
            .attr("href", header::in_language(address, Language::SOURCE))
            .attr("hreflang", Language::SOURCE.tag)
            .child(context.get(ids::TRANSLATION_ORIGINAL));
        el("div")
            .class("unchecked")
            .child((el("p").child(context.get(ids::TRANSLATION_UNCHECKED)), el("p").child(link)))
    })
}

fn footer(context: &Context, address: &Derived<Address>) -> Element {
    let link = |route: Route, message: MessageId| {
        el("li").child(el("a").attr("href", context.href(route)).child(context.get(message)))
    };
    let links = (
        link(Route::Home, ids::NAV_HOME),
        link(Route::Danger, ids::DANGER_TITLE),
        link(Route::Settings, ids::SETTINGS_TITLE),
        link(Route::Languages, ids::LANGUAGES_TITLE),
        link(Route::Accessibility, ids::ACCESSIBILITY_TITLE),
        link(Route::Privacy, ids::PRIVACY_TITLE),
        link(Route::About, ids::NAV_ABOUT),
    );
    el("footer")
        .child(unchecked(context, address))
        .child(el("nav").attr("aria-label", context.get(ids::FOOTER_LABEL)).child(el("ul").child(links)))
}
