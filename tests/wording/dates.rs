//! Dates and days of the week as people say them: where a word depends on the day, the message chooses it by the day.
//! All days of a leap year are read, by the rules of the language.

use std::sync::LazyLock;

use domain::time::{Date, WEEK, parse_date};
use prerender::Icu;
use wording::{DateStyle, Formats, LANGUAGES, Language, Localizer, MessageId, Value, ids};

use crate::locales::{LOCALES, folder, italian};
use crate::message::Selector;
use crate::none;
use crate::rule::{Case, check, holds_everywhere, select};

/// The variables that stand for a day, each with the greatest number by which a message may choose: dates by the day of
/// the month, days of the week from Monday on.
const DAYS: [(&str, u8); 6] =
    [("checked", 31), ("date", 31), ("day", 7), ("first", 31), ("last", 31), ("published", 31)];

/// The parts of a date that are said.
const STYLES: [DateStyle; 3] = [DateStyle::Full, DateStyle::Weekday, DateStyle::DayMonth];

/// All days of 2028.
static YEAR: LazyLock<Vec<Date>> = LazyLock::new(|| {
    let days = std::iter::successors(parse_date("2028-01-01"), |it| it.next_day());
    days.take_while(|it| it.year() == 2028).collect()
});

/// The greatest number of a variable that stands for a day.
fn most(variable: &str) -> Option<u8> {
    let name = variable.trim_matches(['{', '$', '}']);
    DAYS.iter().find(|it| it.0 == name).map(|it| it.1)
}

/// Whether a choice is one by a day.
pub fn chooses_by_day(selector: &Selector) -> bool {
    most(&selector.variable).is_some()
}

/// A choice by a day has days that there are, and a form for the others: plurals say nothing of days.
fn impossible(it: &Case<'_>) -> Option<String> {
    let is_day = |number: &String, most| number.parse().is_ok_and(|it: u8| (1..=most).contains(&it));
    it.message.selectors.iter().find_map(|selector| {
        let most = most(&selector.variable)?;
        let ok = selector.numbers.iter().all(|it| is_day(it, most))
            && selector.categories.iter().all(|it| it == "other");
        (!ok).then(|| format!("{} chooses by what is no day: {selector:?}", selector.variable))
    })
}

/// The messages of a language as the program says them.
fn localizer(language: &'static Language) -> Localizer {
    let compiled = messages::compile(&messages::read(&folder(language)).unwrap()).unwrap();
    // No message chooses a day by a plural form.
    Localizer::new(language, &messages::to_json(&compiled), |_, _| "other".to_owned())
}

/// The messages that have one of these variables.
fn with_variable(names: &[&str]) -> Vec<MessageId> {
    let all = italian().files.iter().flat_map(|it| &it.messages);
    let ids: Vec<_> = all.filter(|it| names.iter().any(|name| it.1.variables.contains(*name))).collect();
    ids::ALL.iter().copied().filter(|id| ids.iter().any(|it| it.0 == id.as_str())).collect()
}

/// The fault of what stands before a date in Italian: "l'8" and "l'11" lose their vowel, other days don't.
fn wrong_article(before: &str, day: u8) -> bool {
    let begins_with_vowel = matches!(day, 8 | 11);
    let is_elided = before.ends_with("l'");
    let is_whole = before.ends_with("l ") || before.ends_with("lo ");
    before.ends_with("giorno ") || (is_elided && !begins_with_vowel) || (is_whole && begins_with_vowel)
}

#[test]
fn choices_by_what_is_no_day_are_found() {
    let by = |variable, variants: &[&str]| select(variants).replace("$count ->", &format!("${variable} ->"));
    let checked = |text: &str, fault| check(impossible, "it", "-", text, fault);
    checked(&by("date", &["[8] l'{ $date }", "*[other] il { $date }"]), "");
    checked(&by("day", &["[7] la prima { $day }", "*[other] il primo { $day }"]), "");
    checked(&by("date", &["[32] l'{ $date }", "*[other] il { $date }"]), "no day");
    checked(&by("day", &["[8] la prima { $day }", "*[other] il primo { $day }"]), "no day");
    checked(&by("last", &["[one] il { $last }", "*[other] il { $last }"]), "no day");
    checked(&by("count", &["[one] un giorno", "*[other] giorni"]), "");
}

#[test]
fn choices_are_by_days_that_there_are() {
    holds_everywhere(impossible);
}

#[test]
fn wrong_articles_are_found() {
    for (before, day, expected) in [
        ("Dal ", 1, false),
        ("Dal ", 8, true),
        ("dall'", 8, false),
        ("fino all'", 11, false),
        ("fino all'", 1, true),
        ("Letta il ", 11, true),
        ("Letta l'", 18, true),
        ("dal giorno ", 1, true),
        ("Giorno prima: ", 8, false),
        ("", 8, false),
    ] {
        assert_eq!(wrong_article(before, day), expected, "{before}{day}");
    }
}

#[test]
fn italian_dates_have_their_article() {
    let ids = with_variable(&["checked", "date", "first", "last", "published"]);
    for tag in ["it", "it-simple"] {
        let language = Language::from_tag(tag).unwrap();
        let (messages, formats) = (localizer(language), Icu::new(language));
        let (mut faults, mut articles) = (Vec::new(), 0);
        for date in YEAR.iter() {
            let written = formats.date(*date, DateStyle::Full);
            let value = || Value::Numbered(written.clone(), date.day());
            let variables: Vec<_> = DAYS.iter().map(|it| (it.0, value())).collect();
            for text in ids.iter().map(|it| messages.format(*it, &variables)) {
                for (at, _) in text.match_indices(&written) {
                    let before = text.get(..at).unwrap();
                    articles += usize::from(before.ends_with("l'") || before.ends_with("l "));
                    faults.extend(wrong_article(before, date.day()).then(|| text.clone()));
                }
            }
        }
        none(&faults);
        assert!(articles > 10 * YEAR.len(), "{tag}: {articles} articles");
    }
}

#[test]
fn the_first_of_a_month_is_the_first_where_people_say_so() {
    assert_eq!(YEAR.len(), 366);
    for language in &LANGUAGES {
        let formats = Icu::new(language);
        let ordinal = match language.tag {
            "it" | "it-simple" | "si" => "1º ",
            "fr" => "1er ",
            _ => "",
        };
        for date in YEAR.iter() {
            for text in STYLES.map(|it| formats.date(*date, it)) {
                let is_first = !ordinal.is_empty() && date.day() == 1;
                assert_eq!(
                    text.matches(['º', '°']).count() + text.matches("1er ").count(),
                    usize::from(is_first),
                    "{text}"
                );
                assert!(!is_first || text.contains(ordinal), "{text}");
                let number = date.day().to_string();
                assert!(text.contains(&number), "{}: {text} without {number}", language.tag);
            }
        }
    }
}

#[test]
fn russian_and_ukrainian_months_are_genitives() {
    for (tag, endings) in [("ru", ["я", "а"]), ("uk", ["я", "а"])] {
        let formats = Icu::new(Language::from_tag(tag).unwrap());
        for date in YEAR.iter() {
            let text = formats.date(*date, DateStyle::DayMonth);
            // "лютого" and "листопада": of February, of November.
            let ok = endings.iter().any(|it| text.ends_with(it)) || text.ends_with("лютого");
            assert!(ok, "{tag}: {text}");
        }
    }
}

/// The endings of adjectives beside a day of the week, by the day's own.
const ENDINGS: [(&str, &str, &[&str]); 9] = [
    ("it", "ì", &["o"]),
    ("it", "sabato", &["o"]),
    ("it", "domenica", &["a"]),
    ("ru", "к", &["ый", "ой", "ий"]),
    ("ru", "г", &["ый", "ой", "ий"]),
    ("ru", "а", &["ая", "ья", "яя"]),
    ("ru", "е", &["ое", "ье", "ее"]),
    ("uk", "а", &["а", "я"]),
    ("uk", "я", &["а", "я"]),
];

#[test]
fn the_days_of_a_month_agree_in_gender() {
    for locale in LOCALES.iter().filter(|it| ["it", "ru", "uk"].contains(&it.language.formats)) {
        let language = locale.language;
        let (messages, formats) = (localizer(language), Icu::new(language));
        for day in WEEK {
            let name = formats.weekday(day);
            let known = ENDINGS.iter().find(|it| it.0 == language.formats && name.ends_with(it.1));
            let endings = known.map_or(&["ий", "ій"][..], |it| it.2);
            for id in with_variable(&["day"]) {
                let value = Value::Numbered(name.clone(), day.number_from_monday());
                let text = messages.format(id, &[("day", value)]);
                let before = text.split(&format!(" {name}")).next().unwrap();
                assert!(endings.iter().any(|it| before.ends_with(it)), "{}: {text}", language.tag);
            }
        }
    }
}
