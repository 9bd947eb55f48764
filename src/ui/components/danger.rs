use crate::route::{Address, Route};
use crate::ui::Context;
use domain::search::{Danger, Query};
use markup::{Element, Nodes, el, nodes};
use wording::{MessageId, ids};

/// Marks the way out of a page that others in the room should not see. The start-up script of each page acts on it
/// (`crates/prerender/src/boot.js`), so that it works before the program has come.
const EXIT: &str = "data-esci";
/// A site that tells nothing of who opens it.
const ELSEWHERE: &str = "https://www.wikipedia.org/";

/// The City's network of centres against violence.
const NETWORK: &str = "https://www.reteantiviolenzamilano.it/";
/// The chat of the national number against violence and stalking.
const CHAT: &str = "https://www.1522.eu/";
/// Languages spoken at 1522, as its source lists them.
const LANGUAGES: [&str; 11] = ["it", "en", "fr", "es", "ar", "fa", "sq", "ru", "uk", "pt", "pl"];

/// Whether a page speaks of danger: it has a way out.
pub fn speaks_of_danger(context: &Context, address: &Address) -> bool {
    match &address.route {
        Route::Danger => true,
        Route::Service(id) => {
            context.feed.services.service(id).is_some_and(|it| Danger::is_among(&it.topics))
        }
        Route::Activities(query, _) => {
            context.modules.get().catalogue.is_some_and(|it| it.danger(query).is_some())
        }
        _ => false,
    }
}

/// The way out: covers the page at once, and its entry in the history is another site's.
pub fn exit(context: &Context) -> Element {
    el("a")
        .attr("href", ELSEWHERE)
        .attr("rel", "noreferrer")
        .attr(EXIT, "")
        .child(context.get(ids::DANGER_EXIT))
}

/// What comes before all answers where a query speaks of danger.
pub fn danger_first(context: &Context, query: &Query) -> Option<Element> {
    let danger = Danger::of(query)?;
    Some(el("div").class("danger").child((
        help(context, danger),
        el("p").child(context.get(ids::DANGER_NOW)),
        el("p").child(context.get(ids::DANGER_EXIT_HINT)),
    )))
}

/// The help for one kind of danger.
pub fn help(context: &Context, danger: Danger) -> Element {
    let (id, title, text) = match danger {
        Danger::Emergency => ("emergenza", ids::DANGER_EMERGENCY_TITLE, ids::DANGER_EMERGENCY),
        Danger::Violence => ("violenza", ids::DANGER_VIOLENCE_TITLE, ids::DANGER_VIOLENCE),
        Danger::Suicide => ("farsi-del-male", ids::DANGER_SUICIDE_TITLE, ids::DANGER_SUICIDE),
    };
    // On a phone the number is seen without scrolling.
    let second = (danger == Danger::Violence).then(|| call(context, "1522"));
    let more = (danger == Danger::Violence).then(|| against_violence(context));
    el("section").attr("aria-labelledby", id).child((
        el("h2").attr("id", id).attr("tabindex", "-1").child(context.get(title)),
        el("p").class("calls").child((call(context, "112"), second)),
        el("p").child(context.get(text)),
        more,
    ))
}

fn against_violence(context: &Context) -> Nodes {
    let languages: Vec<_> = LANGUAGES.iter().map(|it| context.locale.formats.language(it)).collect();
    let list = context.locale.formats.list(&languages);
    let link = |url: &'static str, message: MessageId| {
        el("li").child(el("a").attr("href", url).attr("rel", "noreferrer").child(context.get(message)))
    };
    nodes((
        el("p").child(context.format(ids::DANGER_VIOLENCE_LANGUAGES, &[("list", list.into())])),
        el("ul").child((link(CHAT, ids::DANGER_VIOLENCE_CHAT), link(NETWORK, ids::DANGER_VIOLENCE_MILAN))),
    ))
}

/// The link that calls a number for emergencies.
fn call(context: &Context, number: &'static str) -> Element {
    let text = context.format(ids::DANGER_CALL, &[("number", number.into())]);
    el("a").class("go").attr("href", format!("tel:{number}")).child(text)
}
