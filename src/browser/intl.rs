use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Array, Date as JsDate, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use domain::sort::Collate;
use domain::time::{Date, Moment, TimeOfDay, Weekday, parse_date};
use wording::{DateStyle, Formats, Language, VESAK, mark_italian, with_ordinal};

/// The browser's formats for a language.
#[derive(Clone, Copy, Debug)]
pub struct Intl {
    locale: &'static str,
    /// Whether the locale is the reader's, and not Italian for want of it.
    own: bool,
}

impl Intl {
    /// Formats for a language, or Italian ones where the browser lacks it.
    pub fn new(language: &'static Language) -> Self {
        let locale = language.formats;
        let supported = formatter("DateTimeFormat", locale, &[]).is_some();
        let may = JsDate::new(&JsValue::from_str("2026-05-15T12:00Z"));
        let lunar = || Self { locale, own: true }.format("DateTimeFormat", DAY_MONTH, &may).contains(VESAK);
        let own = supported && !(locale == "si" && lunar());
        Self { locale: if own { locale } else { Language::SOURCE.tag }, own }
    }

    fn format(
        self,
        class: &'static str,
        options: &'static [(&'static str, &'static str)],
        value: &JsValue,
    ) -> String {
        let formatted = formatter(class, self.locale, options).and_then(|it| call(&it, "format", value));
        formatted.and_then(|it| it.as_string()).unwrap_or_default()
    }

    /// Words in the locale's language: marked where that isn't the reader's.
    fn words(self, words: String) -> String {
        if self.own { words } else { mark_italian(&words) }
    }
}

const FULL: &[(&str, &str)] =
    &[("timeZone", "UTC"), ("day", "numeric"), ("month", "long"), ("year", "numeric")];
const WEEKDAY: &[(&str, &str)] =
    &[("timeZone", "UTC"), ("weekday", "long"), ("day", "numeric"), ("month", "long")];
const DAY_MONTH: &[(&str, &str)] = &[("timeZone", "UTC"), ("day", "numeric"), ("month", "long")];
const MONTH: &[(&str, &str)] = &[("timeZone", "UTC"), ("month", "short")];
const DAY_NAME: &[(&str, &str)] = &[("timeZone", "UTC"), ("weekday", "long")];
const WHOLE: &[(&str, &str)] = &[("maximumFractionDigits", "0")];
const WITH_CENTS: &[(&str, &str)] = &[("minimumFractionDigits", "2")];
const METRES: &[(&str, &str)] = &[("style", "unit"), ("unit", "meter")];
const KILOMETRES: &[(&str, &str)] =
    &[("style", "unit"), ("unit", "kilometer"), ("maximumFractionDigits", "1")];
const AND: &[(&str, &str)] = &[("type", "conjunction")];
const NAMES: &[(&str, &str)] = &[("type", "language")];

impl Collate for Intl {
    fn order(&self, names: &[&str]) -> Vec<usize> {
        let compare = formatter("Collator", self.locale, &[])
            .and_then(|it| Reflect::get(&it, &"compare".into()).ok()?.dyn_into::<Function>().ok());
        let Some(compare) = compare else { return (0..names.len()).collect() };
        // Pairs of name and position, so that the browser sorts them without asking back.
        let pairs: Array = names
            .iter()
            .zip(0u32..)
            .map(|it| JsValue::from(Array::of2(&(*it.0).into(), &it.1.into())))
            .collect();
        let by_name = |a: JsValue, b: JsValue| {
            let [a, b] = [a, b].map(|it| Array::from(&it).get(0));
            let order =
                compare.call2(&JsValue::NULL, &a, &b).ok().and_then(|it| it.as_f64()).unwrap_or_default();
            order.partial_cmp(&0.0).map_or(0, |it| it as i32)
        };
        let sorted = pairs.sort_by(&mut |a, b| by_name(a, b));
        sorted.iter().filter_map(|it| Array::from(&it).get(1).as_f64()).map(|it| it as usize).collect()
    }
}

impl Formats for Intl {
    fn date(&self, date: Date, style: DateStyle) -> String {
        let options = match style {
            DateStyle::Full => FULL,
            DateStyle::Weekday => WEEKDAY,
            DateStyle::DayMonth => DAY_MONTH,
            DateStyle::Month => return self.words(self.format("DateTimeFormat", MONTH, &noon(date))),
        };
        let text = self.format("DateTimeFormat", options, &noon(date));
        self.words(with_ordinal(date, self.locale, text))
    }

    fn weekday(&self, day: Weekday) -> String {
        // 1 June 2026 is a Monday.
        let date = JsDate::new(&JsValue::from_str("2026-06-01T12:00Z"));
        date.set_utc_date(1 + u32::from(day.number_days_from_monday()));
        self.words(self.format("DateTimeFormat", DAY_NAME, &date))
    }

    fn euro(&self, cents: u32) -> String {
        let options = if cents.is_multiple_of(100) { WHOLE } else { WITH_CENTS };
        self.format("NumberFormat", options, &JsValue::from_f64(f64::from(cents) / 100.0))
    }

    fn length(&self, metres: u32) -> String {
        let (options, number) = if metres < 1_000 {
            (METRES, f64::from(metres))
        } else {
            (KILOMETRES, f64::from(metres) / 1_000.0)
        };
        self.format("NumberFormat", options, &JsValue::from_f64(number))
    }

    fn list(&self, items: &[String]) -> String {
        if !self.own {
            // Better no "and" than one of another language.
            return items.join(", ");
        }
        let items: Array = items.iter().map(|it| JsValue::from_str(it)).collect();
        self.format("ListFormat", AND, &items)
    }

    fn language(&self, tag: &str) -> String {
        let name = formatter("DisplayNames", self.locale, NAMES).and_then(|it| call(&it, "of", &tag.into()));
        name.and_then(|it| it.as_string()).map_or_else(|| tag.to_owned(), |it| self.words(it))
    }
}

/// The plural category of a number in a language; where the browser lacks it, the one that every language has.
pub fn plural(language: &'static Language, number: u64) -> String {
    let rules = formatter("PluralRules", language.tag, &[]);
    let category = rules.and_then(|it| call(&it, "select", &JsValue::from_f64(number as f64)));
    category.and_then(|it| it.as_string()).unwrap_or_else(|| "other".to_owned())
}

/// The current date and time in Milan, whatever the device's zone.
pub fn now_in_milan() -> Option<Moment> {
    const OPTIONS: &[(&str, &str)] = &[
        ("timeZone", "Europe/Rome"),
        ("hourCycle", "h23"),
        ("year", "numeric"),
        ("month", "2-digit"),
        ("day", "2-digit"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
    ];
    let parts = call(&formatter("DateTimeFormat", "en-GB", OPTIONS)?, "formatToParts", &JsDate::new_0())?;
    let part = |name: &str| {
        Array::from(&parts).iter().find_map(|it| {
            let is_it = Reflect::get(&it, &"type".into()).ok()? == name;
            Reflect::get(&it, &"value".into()).ok().filter(|_| is_it)?.as_string()
        })
    };
    Some(Moment {
        date: parse_date(&format!("{}-{}-{}", part("year")?, part("month")?, part("day")?))?,
        time: TimeOfDay::parse(&format!("{}:{}", part("hour")?, part("minute")?))?,
    })
}

fn noon(date: Date) -> JsDate {
    JsDate::new(&JsValue::from_str(&format!("{date}T12:00Z")))
}

type Key = (&'static str, &'static str, usize);

thread_local! {
    /// A formatter takes a thousand times as long to make as to use. Options are told apart by their address.
    static FORMATTERS: RefCell<HashMap<Key, Option<JsValue>>> = RefCell::default();
}

/// One of the browser's formatters, unless it lacks the locale: it would fall back to English by itself.
fn formatter(
    class: &'static str,
    locale: &'static str,
    options: &'static [(&'static str, &'static str)],
) -> Option<JsValue> {
    FORMATTERS.with_borrow_mut(|cache| {
        let key = (class, locale, options.as_ptr().addr());
        cache.entry(key).or_insert_with(|| new_formatter(class, locale, options)).clone()
    })
}

fn new_formatter(class: &str, locale: &str, options: &[(&str, &str)]) -> Option<JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &class.into()).ok()?.dyn_into().ok()?;
    if Array::from(&call(&constructor, "supportedLocalesOf", &locale.into())?).length() == 0 {
        return None;
    }
    let settings = Object::new();
    for (name, value) in options {
        Reflect::set(&settings, &(*name).into(), &(*value).into()).ok()?;
    }
    let arguments = Array::of2(&locale.into(), &settings);
    Reflect::construct(&constructor, &arguments).ok()
}

fn call(object: &JsValue, method: &str, argument: &JsValue) -> Option<JsValue> {
    let method: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    method.call1(object, argument).ok()
}
