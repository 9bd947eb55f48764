use icu_calendar::{Date as IcuDate, Iso};
use icu_datetime::fieldsets::{self, enums::DateFieldSet};
use icu_datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use domain::search::fold;
use domain::sort::{Collate, order};
use domain::time::{Date, Weekday};
use wording::{DateStyle, Formats, Language, VESAK, mark_italian, mark_unknown, with_ordinal};

/// A language's formats at build time, from the same data (CLDR) as browsers have.
#[derive(Debug)]
pub struct Icu {
    language: &'static Language,
    locale: Locale,
    /// Whether the locale is the language's, and not Italian for want of it.
    own: bool,
}

impl Icu {
    /// The formats of a language.
    pub fn new(language: &'static Language) -> Self {
        let of = |formats: &str| formats.parse().unwrap_or(Locale::UNKNOWN);
        let own = Self { language, locale: of(language.formats), own: true };
        let may = Date::from_calendar_date(2026, time::Month::May, 15).unwrap_or(Date::MIN);
        if own.date(may, DateStyle::DayMonth).contains(VESAK) {
            return Self { locale: of(Language::SOURCE.formats), own: false, ..own };
        }
        own
    }

    /// Words in the locale's language: marked where that isn't the reader's.
    fn words(&self, words: String) -> String {
        if self.own { words } else { mark_italian(&words) }
    }

    fn number(&self, number: &Decimal) -> String {
        let options = icu_decimal::options::DecimalFormatterOptions::default();
        DecimalFormatter::try_new((&self.locale).into(), options)
            .map_or_else(|_| String::new(), |it| it.format(number).to_string())
    }

    fn written(&self, date: Date, fields: DateFieldSet) -> String {
        let iso = IcuDate::<Iso>::try_new_iso(date.year(), date.month().into(), date.day());
        let formatter = DateTimeFormatter::try_new(DateTimeFormatterPreferences::from(&self.locale), fields);
        match (iso, formatter) {
            (Ok(iso), Ok(formatter)) => {
                let text = formatter.format(&iso).to_string();
                self.words(with_ordinal(date, self.locale.id.language.as_str(), text))
            }
            _ => date.to_string(),
        }
    }
}

impl Collate for Icu {
    /// No static page asks for names in order; the tools that do are read by people who know the alphabet only.
    fn order(&self, names: &[&str]) -> Vec<usize> {
        order(names.len(), &|a, b| fold(names[a]).cmp(&fold(names[b])))
    }
}

impl Formats for Icu {
    fn date(&self, date: Date, style: DateStyle) -> String {
        match style {
            DateStyle::Full => self.written(date, DateFieldSet::YMD(fieldsets::YMD::long())),
            DateStyle::Weekday => self.written(date, DateFieldSet::MDE(fieldsets::MDE::long())),
            DateStyle::DayMonth => self.written(date, DateFieldSet::MD(fieldsets::MD::long())),
            DateStyle::Month => {
                let iso = IcuDate::<Iso>::try_new_iso(date.year(), date.month().into(), date.day());
                let formatter = DateTimeFormatter::try_new((&self.locale).into(), fieldsets::M::medium());
                iso.ok()
                    .zip(formatter.ok())
                    .map_or_else(String::new, |(iso, it)| self.words(it.format(&iso).to_string()))
            }
        }
    }

    fn weekday(&self, day: Weekday) -> String {
        // 1 June 2026 is a Monday.
        let monday = Date::from_calendar_date(2026, time::Month::June, 1).unwrap_or(Date::MIN);
        let date = monday.saturating_add(time::Duration::days(day.number_days_from_monday().into()));
        self.written(date, DateFieldSet::E(fieldsets::E::long()))
    }

    fn euro(&self, cents: u32) -> String {
        let mut amount = Decimal::from(cents);
        amount.multiply_pow10(-2);
        if cents.is_multiple_of(100) {
            amount.trim_end();
        }
        self.number(&amount)
    }

    fn length(&self, metres: u32) -> String {
        if metres < 1_000 {
            return format!("{} m", self.number(&Decimal::from(metres)));
        }
        // To the hundred metres.
        let mut kilometres = Decimal::from(metres.saturating_add(50) / 100);
        kilometres.multiply_pow10(-1);
        kilometres.trim_end();
        format!("{} km", self.number(&kilometres))
    }

    fn list(&self, items: &[String]) -> String {
        if !self.own {
            // Better no "and" than one of another language.
            return items.join(", ");
        }
        ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default())
            .map_or_else(|_| String::new(), |it| it.format(items.iter()).to_string())
    }

    fn language(&self, tag: &str) -> String {
        // Names of languages are still an experiment of ICU4X. The browser has them, and says them when the app takes over.
        let name = Language::from_tag(tag).map_or(tag, |it| it.name);
        if tag == self.language.tag { name.to_owned() } else { mark_unknown(name) }
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

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::parse_date;

    #[test]
    fn italian_as_browsers_write_it() {
        let date = parse_date("2026-11-24").unwrap();
        let icu = Icu::new(Language::SOURCE);
        assert_eq!(icu.date(date, DateStyle::Full), "24 novembre 2026");
        assert_eq!(icu.date(date, DateStyle::Weekday), "martedì 24 novembre");
        assert_eq!(icu.date(date, DateStyle::DayMonth), "24 novembre");
        assert_eq!(icu.date(date, DateStyle::Month), "nov");
        assert_eq!(icu.weekday(Weekday::Sunday), "domenica");
        assert_eq!(icu.euro(1000), "10");
        assert_eq!(icu.euro(250), "2,50");
        assert_eq!(icu.length(350), "350 m");
        assert_eq!(icu.length(1_000), "1 km");
        assert_eq!(icu.length(12_340), "12,3 km");
        assert_eq!(icu.list(&["a".into(), "b".into(), "c".into()]), "a, b e c");
    }

    #[test]
    fn other_languages_as_browsers_write_them() {
        let date = parse_date("2026-05-24").unwrap();
        for (tag, full, list) in [
            ("it-simple", "24 maggio 2026", "a e b"),
            ("en", "24 May 2026", "a and b"),
            ("ar", "24 مايو 2026", "a وb"),
            ("fil", "Mayo 24, 2026", "a at b"),
            ("ru", "24 мая 2026\u{202f}г.", "a и b"),
            ("zh-Hans", "2026年5月24日", "a和b"),
            ("bn", "24 মে, 2026", "a এবং b"),
        ] {
            let icu = Icu::new(Language::from_tag(tag).unwrap());
            assert_eq!(icu.date(date, DateStyle::Full), full, "{tag}");
            assert_eq!(icu.list(&["a".into(), "b".into()]), list, "{tag}");
        }
        let sinhala = Icu::new(Language::from_tag("si").unwrap());
        assert_eq!(sinhala.date(date, DateStyle::DayMonth), mark_italian("24 maggio"));
    }
}
