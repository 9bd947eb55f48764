use leptos::prelude::untrack;

use super::{Context, components};
use crate::route::{Address, Route};
use markup::{Derived, Element, Nodes, el};
use wording::{LANGUAGES, Language, MessageId, ids};

/// The id of the sections of the portal, which on a narrow window are behind the button "Menu".
const MENU: &str = "menu";

/// The head of every page: whose it is, with the number to call; the portal's name and sections, languages, ways of
/// reading. `skip` stands before all.
pub fn header(context: &Context, address: &Derived<Address>, skip: Nodes) -> Element {
    let here = untrack(|| address.get()).route;
    el("header").class("bar").child((
        skip,
        el("div").class("strip").child(el("div").class("strip-in").child((
            name(context, "span", ids::PORTAL_OFFICE),
            original(context, address),
            number(context),
        ))),
        el("div").class("bar-in").child((
            el("a").class("name").attr("href", context.href(Route::Home)).child((
                components::icon("mark"),
                el("span").child((
                    name(context, "span", ids::PORTAL_NAME),
                    name(context, "small", ids::PORTAL_OWNER),
                )),
            )),
            languages(context, address),
            el("button")
                .attr("type", "button")
                .class("menu-button")
                .attr("popovertarget", MENU)
                .child(context.get(ids::MENU)),
            el("div").class("sections").attr("id", MENU).attr("popover", "auto").child((
                el("button")
                    .attr("type", "button")
                    .class("menu-button")
                    .attr("popovertarget", MENU)
                    .attr("popovertargetaction", "hide")
                    .child(context.get(ids::MENU_CLOSE)),
                // The page of settings has all choices: the bar would have some of them a second time.
                (here.path() != Route::Settings.path()).then(|| components::reading_bar(context)),
                sections(context, &here),
            )),
        )),
    ))
}

/// A name of the City's, in Italian in every language.
fn name(context: &Context, tag: &'static str, message: MessageId) -> Element {
    let words = context.locale.localizer.italian_message(message, &[]);
    el(tag).attr("translate", "no").text_with_lang(context.italian(words))
}

/// The City's number, in sight on every page.
fn number(context: &Context) -> Element {
    components::telephone("020202")
        .class("strip-number")
        .attr("aria-label", context.get(ids::PERSON_CALL))
        .child(components::icon("phone"))
}

fn sections(context: &Context, here: &Route) -> Element {
    let link = |route: Route, message: MessageId| {
        let current = (route.path() == here.path()).then_some("page");
        let link = el("a").attr("href", context.href(route)).attr("aria-current", current);
        el("li").child(link.child(context.get(message)))
    };
    el("nav").attr("aria-label", context.get(ids::NAV_LABEL)).child(el("ul").class("nav").child((
        link(Route::all_activities(), ids::NAV_ACTIVITIES),
        link(Route::Ageing, ids::AGEING),
        link(Route::Guides(None), ids::NAV_GUIDES),
        link(Route::Services, ids::SERVICES_TITLE),
        link(Route::Places, ids::NAV_PLACES),
    )))
}

/// The way back to Italian, for those whom the start-up script has led here.
fn original(context: &Context, address: &Derived<Address>) -> Option<Element> {
    let italian = Language::SOURCE;
    (context.locale.language() != italian).then(|| {
        el("a")
            .class("original")
            .attr("href", in_language(address, italian))
            .attr("lang", italian.tag)
            .attr("dir", italian.dir())
            .attr("hreflang", italian.tag)
            .attr("translate", "no")
            .child(italian.name)
    })
}

/// The same page in another language.
pub fn in_language(address: &Derived<Address>, language: &'static Language) -> impl Fn() -> String + 'static {
    let address = address.clone();
    move || Address { lang: Some(language.tag.to_owned()), ..address.get() }.href()
}

/// The choice of language: a list of links, each in its own language, behind one native disclosure.
fn languages(context: &Context, address: &Derived<Address>) -> Element {
    let current = context.locale.language();
    let links = LANGUAGES.iter().map(|it| {
        let link = el("a")
            .attr("href", in_language(address, it))
            .attr("lang", it.tag)
            .attr("dir", it.dir())
            .attr("hreflang", it.tag)
            .attr("translate", "no")
            .attr("aria-current", (it == current).then_some("true"));
        el("li").child(link.child(it.name))
    });
    let all = el("a").attr("href", context.href(Route::Languages)).child(context.get(ids::LANGUAGES_ALL));
    el("details").class("menu languages").child((
        el("summary").child((
            el("span")
                .class("current")
                .child((el("span").attr("translate", "no").child(current.name), " · ")),
            el("span").child(context.get(ids::LANGUAGES_LABEL)),
        )),
        el("div").class("panel").child((el("ul").child(links.collect::<Vec<_>>()), el("p").child(all))),
    ))
}
