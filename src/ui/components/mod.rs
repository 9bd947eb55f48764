//! Parts of pages that stand in more than one.

mod access;
mod age;
mod answer;
mod breadcrumb;
mod card;
mod chips;
mod copy;
mod danger;
mod distance;
mod facts;
mod filters;
mod for_whom;
mod foreign;
mod guides;
mod hours;
mod icon;
mod listen;
mod map;
mod map_link;
mod notes;
mod overview;
mod picture;
mod print;
mod reading;
mod search_form;
mod services;
mod sources;
mod tags;
mod themes;
mod upcoming;
mod views;
mod week;
mod when;

pub use access::{access_facts, access_lines, need_message};
pub use age::old_fact;
pub use answer::{about, dead_end, nearness, reading};
pub use breadcrumb::breadcrumb;
pub use card::{cards, cards_with, day, pending};
pub use chips::{active_filters, day_label, filter_labels, order_label, part_label, quiet_label};
pub use copy::{COPY, copy_button};
pub use danger::{danger_first, exit, help, speaks_of_danger};
pub use distance::distance_short;
pub use facts::{Description, facts, facts_grid};
pub use filters::{Choice, filters, plain, select};
pub use for_whom::{for_whom, former_rule};
pub use foreign::{in_italian, names_in_italian};
pub use guides::{guide_link, guides_below, guides_found, guides_of_topics};
pub use hours::{closure, hours, open_now};
pub use icon::{guide_picture, icon, look, theme_look};
pub use listen::{
    LISTEN, SENTENCE, STOP, listen_at_top, listen_to_card, listen_to_page, listen_to_sentence, no_voice,
    reading_aloud,
};
pub use map::map;
pub use map_link::map_link;
pub use notes::notes;
pub use overview::overview;
pub use picture::picture;
pub use print::{PRINT, print_button};
pub use reading::{CHOOSE, READING_FORM, large_text, reading_bar, setting, setting_words};
pub use search_form::{search_form, suggestions};
pub use services::{service_link, service_row, services_found};
pub use sources::{source_in_short, sources};
pub use tags::{attendance, audience_message, languages, price, status, tags};
pub use themes::themes_found;
pub use upcoming::{holiday_name, off, upcoming};
pub use views::{possible_messages, views, without_list};
pub use week::{house_week, week};
pub use when::{next_time, rules};

use super::Context;
use crate::route::Route;
use domain::place::Place;
use domain::telephone::{dialled, numbers_in};
use markup::{Element, Fragment, el, nodes};
use wording::ids;

/// The link that calls the City's number.
pub fn call(context: &Context) -> Element {
    el("a").class("call").attr("href", "tel:020202").child(context.get(ids::PERSON_CALL))
}

/// Links to the houses of each Municipio.
pub fn municipio_chips(context: &Context) -> Element {
    let chips = (1..=9u8).map(|number| {
        let href = format!("{}#municipio-{number}", context.href(Route::Places));
        let name = context.locale.municipio(number);
        let link = el("a").class("chip").attr("href", href).attr("aria-label", name);
        el("li").child(link.child(number.to_string()))
    });
    el("ul").class("chips").child(chips.collect::<Vec<_>>())
}

/// A link to a place, by its name.
pub fn place_link(context: &Context, place: &Place) -> Element {
    let href = context.href(Route::Place(place.id.clone()));
    el("a").attr("href", href).attr("translate", "no").text_with_lang(context.full_name(place))
}

/// A name or an address: never translated, always left to right.
pub fn name(context: &Context, text: &str) -> Element {
    let lang = context.locale.italian_lang();
    el("span").attr("lang", lang).attr("dir", lang.map(|_| "ltr")).attr("translate", "no").child(text)
}

/// A link that writes to an address. Its words are Italian, and a narrow line breaks it after the `@`.
pub fn email(context: &Context, address: &str) -> Element {
    let (name, host) = address.split_once('@').unwrap_or((address, ""));
    let host = (!host.is_empty()).then(|| ("@", el("wbr"), host.to_owned()));
    let lang = context.locale.italian_lang();
    let link = el("a").attr("href", format!("mailto:{address}")).attr("lang", lang).attr("dir", "ltr");
    link.attr("translate", "no").child((name.to_owned(), host))
}

/// A link that calls a number, its digits in groups as they are read aloud.
pub fn telephone(number: &str) -> Element {
    calling(number, grouped(number))
}

fn calling(number: &str, written: String) -> Element {
    let link = el("a").attr("href", format!("tel:{number}")).attr("dir", "ltr");
    link.attr("translate", "no").child(written)
}

/// A text of the feed, in which the numbers to call are links.
pub fn text_with_numbers(tag: &'static str, text: Fragment) -> Element {
    let found = numbers_in(&text.text);
    if found.is_empty() {
        return el(tag).text_with_lang(text);
    }
    let mut parts = Vec::new();
    let mut done = 0;
    let written = |from: usize, to: usize| text.text.get(from..to).unwrap_or_default().to_owned();
    for number in found {
        parts.push(nodes(written(done, number.start)));
        let digits = written(number.start, number.end);
        parts.push(nodes(calling(&dialled(&digits), digits).class("number")));
        done = number.end;
    }
    parts.push(nodes(written(done, text.text.len())));
    el(tag).attr("lang", text.lang).attr("dir", text.dir).child(parts)
}

/// `0288458041` as `02 88 45 80 41`, `800684839` as `800 684 839`.
fn grouped(number: &str) -> String {
    let size = if number.starts_with('8') || number.len() % 2 == 1 { 3 } else { 2 };
    let digits: Vec<char> = number.chars().collect();
    digits.chunks(size).map(|it| it.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}
