//! The catalogue's query and the view of its answers, as pairs of an address.

use super::{ResultsView, View, is_id};
use domain::access::Need;
use domain::activity::Audience;
use domain::search::{ClosedSeason, Day, Order, PartOfDay, Query};
use domain::sort::sorted;

/// Asks for what is without steps; a form's field has the same name.
pub const STEP_FREE: &str = "senza-barriere";
/// Names the place near which something is; a form's field has the same name.
pub const NEAR: &str = "vicino-a";

/// Every key of an address that asks something of the catalogue, or shows the answers otherwise.
pub const QUERY_KEYS: [&str; 18] = [
    "q",
    "municipio",
    "casa",
    "tema",
    "per",
    "giorno",
    "fascia",
    "gratis",
    STEP_FREE,
    "online",
    "lingua",
    "eta",
    "aperto",
    "esigenza",
    NEAR,
    "ordina",
    "vista",
    "pagina",
];

/// A query of more characters than this was pasted by mistake.
const MAX_TEXT: usize = 200;
/// Nobody is older.
const MAX_AGE: u8 = 120;

/// Whether a text can be a language's tag.
pub(super) fn is_tag(text: &str) -> bool {
    (2..=20).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
}

pub(super) fn parse_query(pairs: &[(String, String)]) -> Query {
    let flag = |key| value(pairs, key) == Some("1");
    let id = |key| value(pairs, key).filter(|it| is_id(it)).map(str::to_owned);
    Query {
        text: value(pairs, "q").unwrap_or_default().trim().chars().take(MAX_TEXT).collect(),
        municipi: all(pairs, "municipio", |it| it.parse().ok().filter(|it| (1..=9).contains(it))),
        place: id("casa"),
        topics: all(pairs, "tema", |it| is_id(it).then(|| it.to_owned())),
        audience: value(pairs, "per").and_then(Audience::from_id),
        day: word(pairs, "giorno", &Day::ALL),
        part: word(pairs, "fascia", &PartOfDay::ALL),
        free: flag("gratis"),
        step_free: flag(STEP_FREE),
        online: flag("online"),
        language: value(pairs, "lingua").filter(|it| is_tag(it)).map(str::to_owned),
        age: value(pairs, "eta").and_then(|it| it.parse().ok()).filter(|it| *it <= MAX_AGE),
        open: word(pairs, "aperto", &ClosedSeason::ALL),
        needs: all(pairs, "esigenza", |it| from_word(&Need::ALL, it)),
        near: id(NEAR),
        order: word(pairs, "ordina", &Order::ALL).unwrap_or_default(),
    }
}

pub(super) fn parse_look(pairs: &[(String, String)]) -> ResultsView {
    let pages = value(pairs, "pagina").and_then(|it| it.parse().ok()).filter(|it| (1..=500).contains(it));
    ResultsView { view: word(pairs, "vista", &View::ALL).unwrap_or_default(), pages: pages.unwrap_or(1) }
}

pub(super) fn write_query(pairs: &mut form_urlencoded::Serializer<'_, String>, query: &Query) {
    if !query.text.is_empty() {
        pairs.append_pair("q", &query.text);
    }
    for number in &query.municipi {
        pairs.append_pair("municipio", &number.to_string());
    }
    for topic in &query.topics {
        pairs.append_pair("tema", topic);
    }
    let age = query.age.map(|it| it.to_string());
    let order = Some(query.order).filter(|it| *it != Order::default());
    let words = [
        ("casa", query.place.as_deref()),
        ("per", query.audience.map(Audience::id)),
        ("eta", age.as_deref()),
        ("giorno", query.day.and_then(|it| to_word(&Day::ALL, it))),
        ("fascia", query.part.and_then(|it| to_word(&PartOfDay::ALL, it))),
        ("aperto", query.open.and_then(|it| to_word(&ClosedSeason::ALL, it))),
        ("gratis", query.free.then_some("1")),
        (STEP_FREE, query.step_free.then_some("1")),
        ("online", query.online.then_some("1")),
        ("lingua", query.language.as_deref()),
        (NEAR, query.near.as_deref()),
        ("ordina", order.and_then(|it| to_word(&Order::ALL, it))),
    ];
    for (key, word) in words {
        if let Some(word) = word {
            pairs.append_pair(key, word);
        }
    }
    for need in &query.needs {
        if let Some(word) = to_word(&Need::ALL, *need) {
            pairs.append_pair("esigenza", word);
        }
    }
}

pub(super) fn write_look(pairs: &mut form_urlencoded::Serializer<'_, String>, look: ResultsView) {
    if let Some(view) = to_word(&View::ALL, look.view).filter(|_| look.view != View::default()) {
        pairs.append_pair("vista", view);
    }
    if look.pages > 1 {
        pairs.append_pair("pagina", &look.pages.to_string());
    }
}

/// The values of a key that can be read, each once, in order.
fn all<T: Ord>(pairs: &[(String, String)], key: &str, read: impl Fn(&str) -> Option<T>) -> Vec<T> {
    let values = pairs.iter().filter(|it| it.0 == key).filter_map(|it| read(&it.1));
    let mut values = sorted(values.collect());
    values.dedup();
    values
}

/// The value that a table has for the word of a key.
pub(super) fn word<T: Copy>(pairs: &[(String, String)], key: &str, table: &[(&'static str, T)]) -> Option<T> {
    from_word(table, value(pairs, key)?)
}

/// The value of the address's word in one of the tables `ALL`.
fn from_word<T: Copy>(table: &[(&'static str, T)], word: &str) -> Option<T> {
    table.iter().find(|it| it.0 == word).map(|it| it.1)
}

/// The inverse of [`from_word`].
pub fn to_word<T: Copy + PartialEq>(table: &[(&'static str, T)], value: T) -> Option<&'static str> {
    table.iter().find(|it| it.1 == value).map(|it| it.0)
}

pub(super) fn value<'a>(pairs: &'a [(String, String)], key: &str) -> Option<&'a str> {
    pairs.iter().find(|it| it.0 == key).map(|it| it.1.as_str())
}
