use leptos::prelude::*;

use super::{Context, components};
use crate::domain::place::PlaceKind;
use crate::route::{Address, Route};
use crate::wording::LANGUAGES;

/// The id of the sentence that is shown until the program has taken over.
pub const WAITING_ID: &str = "attesa";

/// What stands around every page. `page` is the content of `main`.
pub fn shell(context: &Context, address: Signal<Address>, page: AnyView) -> AnyView {
    view! {
        <a class="skip" href=move || format!("{}#contenuto", address.get().href())>{context.get("skip-to-content")}</a>
        {header(context, address)}
        {notices(context)}
        <main id="contenuto" tabindex="-1">
            {page}
            {person(context)}
        </main>
        {footer(context)}
    }
    .into_any()
}

fn header(context: &Context, address: Signal<Address>) -> AnyView {
    let here = address.get_untracked().route.path();
    let link = |route: Route, message: &str| {
        let current = route.path() == here;
        view! {
            <li><a href=context.href(route) aria-current=current.then_some("page")>{context.get(message)}</a></li>
        }
    };
    view! {
        <header class="bar">
            <div class="bar-in">
                <a class="name" href=context.href(Route::Home)>
                    <span lang=context.italian_lang() translate="no">{italian("portal-name")}</span>
                    <small lang=context.italian_lang() translate="no">{italian("portal-owner")}</small>
                </a>
                {languages(context, address)}
                <nav aria-label=context.get("nav-label")>
                    <ul class="nav">
                        {link(Route::all_activities(), "nav-activities")}
                        {link(Route::Places, "nav-places")}
                    </ul>
                </nav>
            </div>
        </header>
    }
    .into_any()
}

fn italian(message: &str) -> String {
    crate::wording::Wording::italian_message(message, &[])
}

/// The choice of language: a list of links, each in its own language, behind one native disclosure.
fn languages(context: &Context, address: Signal<Address>) -> AnyView {
    let current = context.wording.language;
    let links = LANGUAGES.iter().map(|it| {
        let there = move || Address { lang: Some(it.tag.to_owned()), ..address.get() }.href();
        view! {
            <li>
                <a
                    href=there lang=it.tag dir=it.dir() hreflang=it.tag translate="no" rel="nofollow"
                    aria-current=(it == current).then_some("true")
                >
                    {it.name}
                </a>
            </li>
        }
    });
    view! {
        <details class="languages needs-js">
            <summary>
                <span class="current"><span translate="no">{current.name}</span>" · "</span>
                <span>{context.get("languages-label")}</span>
            </summary>
            <ul>{links.collect_view()}</ul>
        </details>
    }
    .into_any()
}

/// What must be known before reading: invented data, data past their date, a language that is missing.
fn notices(context: &Context) -> AnyView {
    let about = &context.catalogue.about;
    let sample = about.sample.then(|| context.get("sample-notice"));
    let expired =
        about.valid_through.zip(context.now).filter(|(through, now)| *through < now.date).map(|it| {
            let date = context.formats.date(it.0, crate::wording::DateStyle::Full);
            context.say("expired-notice", &[("date", date.into())])
        });
    let language =
        context.missing_language.map(|it| context.say("language-failed", &[("name", it.name.into())]));
    let notices: Vec<_> = [sample, expired, language].into_iter().flatten().collect();
    (!notices.is_empty())
        .then(|| {
            let notices = notices.into_iter().map(|it| view! { <p>{it}</p> }).collect_view();
            view! { <div class="notices" role="region" aria-label=context.get("notes-title")>{notices}</div> }
        })
        .into_any()
}

/// A person is always one tap away, at the same place on every page.
fn person(context: &Context) -> AnyView {
    let desks = context.catalogue.places.iter().any(|it| it.kind == PlaceKind::Wemi).then(|| {
        let href = format!("{}#sportelli", context.href(Route::Places));
        view! { <a href=href>{context.get("person-desks")}</a> }
    });
    view! {
        <section class="person" aria-labelledby="persona">
            <div>
                <h2 id="persona">{context.get("person-question")}</h2>
                <p>{context.get("person-hours")}</p>
            </div>
            <p class="person-ways">
                {components::call(context)}
                {desks}
            </p>
        </section>
    }
    .into_any()
}

fn footer(context: &Context) -> AnyView {
    view! {
        <footer>
            <nav aria-label=context.get("footer-label")>
                <ul>
                    <li><a href=context.href(Route::Home)>{context.get("nav-home")}</a></li>
                    <li><a href=context.href(Route::About)>{context.get("nav-about")}</a></li>
                </ul>
            </nav>
        </footer>
    }
    .into_any()
}
