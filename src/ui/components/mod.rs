//! Parts of pages that stand in more than one.

mod breadcrumb;
mod card;
mod facts;
mod filters;
mod hours;
mod search_form;
mod sources;
mod tags;
mod when;

pub use breadcrumb::breadcrumb;
pub use card::cards;
pub use facts::{Fact, facts};
pub use filters::{active_filters, filters};
pub use hours::{hours, open_now};
pub use search_form::search_form;
pub use sources::sources;
pub use tags::{ages_and_audience, languages, price, status_message, tags};
pub use when::{next_time, rules};

use leptos::prelude::*;

use super::{Context, Fragment};

/// The link that calls the City's number.
pub fn call(context: &Context) -> AnyView {
    view! { <a class="call" href="tel:020202">{context.get("person-call")}</a> }.into_any()
}

/// A text of the feed in an element of its own, with its language.
pub fn fragment(it: Fragment) -> AnyView {
    view! { <span lang=it.lang dir=it.dir>{it.text}</span> }.into_any()
}

/// A name or an address: never translated, always left to right.
pub fn name(context: &Context, text: &str) -> AnyView {
    let lang = context.italian_lang();
    view! { <span lang=lang dir=lang.map(|_| "ltr") translate="no">{text.to_owned()}</span> }.into_any()
}

/// A link that calls a number, its digits in groups as they are read aloud.
pub fn telephone(number: &str) -> AnyView {
    view! { <a href=format!("tel:{number}") dir="ltr" translate="no">{grouped(number)}</a> }.into_any()
}

/// `0288458041` as `02 88 45 80 41`, `800684839` as `800 684 839`.
fn grouped(number: &str) -> String {
    let size = if number.starts_with('8') || number.len() % 2 == 1 { 3 } else { 2 };
    let digits: Vec<char> = number.chars().collect();
    digits.chunks(size).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
