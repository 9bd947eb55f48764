use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::fieldsets::{self, enums::DateFieldSet};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::{Locale, locale};
use icu_plurals::{PluralCategory, PluralRules};

use domain::search::fold;
use domain::sort::{Collate, order};
use domain::time::{Date, TimeOfDay, Weekday};
use wording::{DateStyle, Formats, Language};

/// Italian formats at build time, from the same data (CLDR) as browsers have.
#[derive(Debug)]
pub struct Icu;

const LOCALE: Locale = locale!("it");

impl Collate for Icu {
    /// No static page asks for names in order; the tools that do are read by people who know the alphabet only.
    fn order(&self, names: &[&str]) -> Vec<usize> {
        order(names.len(), &|a, b| fold(names[a]).cmp(&fold(names[b])))
    }
}

impl Formats for Icu {
    fn date(&self, date: Date, style: DateStyle) -> String {
        match style {
            DateStyle::Full => written(date, DateFieldSet::YMD(fieldsets::YMD::long())),
            DateStyle::Weekday => written(date, DateFieldSet::MDE(fieldsets::MDE::long())),
            DateStyle::DayMonth => written(date, DateFieldSet::MD(fieldsets::MD::long())),
        }
    }

    fn time(&self, time: TimeOfDay) -> String {
        time.to_string()
    }

    fn weekday(&self, day: Weekday) -> String {
        // 1 June 2026 is a Monday.
        let monday = Date::from_calendar_date(2026, time::Month::June, 1).unwrap_or(Date::MIN);
        let date = monday.saturating_add(time::Duration::days(day.number_days_from_monday().into()));
        written(date, DateFieldSet::E(fieldsets::E::long()))
    }

    fn euro(&self, cents: u32) -> String {
        let mut amount = Decimal::from(cents);
        amount.multiply_pow10(-2);
        if cents.is_multiple_of(100) {
            amount.trim_end();
        }
        number(&amount)
    }

    fn length(&self, metres: u32) -> String {
        if metres < 1_000 {
            return format!("{} m", number(&Decimal::from(metres)));
        }
        // To the hundred metres.
        let mut kilometres = Decimal::from(metres.saturating_add(50) / 100);
        kilometres.multiply_pow10(-1);
        kilometres.trim_end();
        format!("{} km", number(&kilometres))
    }

    fn list(&self, items: &[String]) -> String {
        ListFormatter::try_new_and(LOCALE.into(), ListFormatterOptions::default())
            .map_or_else(|_| String::new(), |it| it.format(items.iter()).to_string())
    }

    fn language(&self, tag: &str) -> String {
        // ICU4X has no language names yet; the browser, which has, says them when the app takes over.
        Language::from_tag(tag).map_or(tag, |it| it.name).to_owned()
    }
}

/// The plural category of a number in a language.
pub fn plural(language: &'static Language, number: u64) -> String {
    let locale = language.tag.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
    let rules = PluralRules::try_new(locale.into(), icu_plurals::PluralRulesOptions::default());
    let category = match rules.map(|it| it.category_for(number)) {
        Ok(PluralCategory::Zero) => "zero",
        Ok(PluralCategory::One) => "one",
        Ok(PluralCategory::Two) => "two",
        Ok(PluralCategory::Few) => "few",
        Ok(PluralCategory::Many) => "many",
        Ok(PluralCategory::Other) | Err(_) => "other",
    };
    category.to_owned()
}

fn number(number: &Decimal) -> String {
    DecimalFormatter::try_new(LOCALE.into(), icu_decimal::options::DecimalFormatterOptions::default())
        .map_or_else(|_| String::new(), |it| it.format(number).to_string())
}

fn written(date: Date, fields: DateFieldSet) -> String {
    let iso = IcuDate::<Iso>::try_new_iso(date.year(), date.month().into(), date.day());
    let formatter = DateTimeFormatter::try_new(DateTimeFormatterPreferences::from(&LOCALE), fields);
    match (iso, formatter) {
        (Ok(iso), Ok(formatter)) => formatter.format(&iso).to_string(),
        _ => date.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::parse_date;

    #[test]
    fn italian_as_browsers_write_it() {
        let date = parse_date("2026-11-24").unwrap();
        assert_eq!(Icu.date(date, DateStyle::Full), "24 novembre 2026");
        assert_eq!(Icu.date(date, DateStyle::Weekday), "martedì 24 novembre");
        assert_eq!(Icu.date(date, DateStyle::DayMonth), "24 novembre");
        assert_eq!(Icu.weekday(Weekday::Sunday), "domenica");
        assert_eq!(Icu.euro(1000), "10");
        assert_eq!(Icu.euro(250), "2,50");
        assert_eq!(Icu.length(350), "350 m");
        assert_eq!(Icu.length(1_000), "1 km");
        assert_eq!(Icu.length(12_340), "12,3 km");
        assert_eq!(Icu.list(&["a".into(), "b".into(), "c".into()]), "a, b e c");
    }
}
