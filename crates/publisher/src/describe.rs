//! Facts of a feed in plain words: when something takes place, what it costs, when a house is open. The Italian is of
//! the kind that people write into their own sheets.

use super::words::{Lang, Words};
use domain::activity::{Activity, BookingWay, Price, Status, Strength};
use domain::time::{
    Date, DayHours, Every, Recurrence, Rule, Schedule, Shut, TimeRange, Timing, WEEK, Weekday,
};

/// The month's weeks that a rule may name, with the ends of their messages' ids; feminine for *domenica*.
const MONTH_WEEKS: [(i8, &str, &str); 6] = [
    (1, "week-1", "week-1-f"),
    (2, "week-2", "week-2-f"),
    (3, "week-3", "week-3-f"),
    (4, "week-4", "week-4-f"),
    (5, "week-5", "week-5-f"),
    (-1, "week-last", "week-last-f"),
];

/// `05/12/2026`, or in English `2026-12-05`.
pub fn date(words: &Words, date: Date) -> String {
    match words.lang {
        Lang::It => format!("{:02}/{:02}/{}", date.day(), u8::from(date.month()), date.year()),
        Lang::En => iso(date),
    }
}

/// `2026-12-05`.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}

/// `lunedì`.
pub fn weekday(words: &Words, day: Weekday) -> String {
    let id = match day {
        Weekday::Monday => "day-mo",
        Weekday::Tuesday => "day-tu",
        Weekday::Wednesday => "day-we",
        Weekday::Thursday => "day-th",
        Weekday::Friday => "day-fr",
        Weekday::Saturday => "day-sa",
        Weekday::Sunday => "day-su",
    };
    words.get(id)
}

/// `10:00-12:00`.
pub fn span(time: TimeRange) -> String {
    format!("{}-{}", time.from, time.to)
}

/// All times of an activity, one after the other; `None` where nobody published any.
pub fn schedules(words: &Words, activity: &Activity) -> Option<String> {
    let all: Vec<_> = activity.schedules.iter().map(|it| schedule(words, it)).collect();
    (!all.is_empty()).then(|| all.join("; "))
}

/// `lunedì e mercoledì 10:00-12:00 dal 11/01/2027 al 30/05/2027, escluso 15/02/2027`.
pub fn schedule(words: &Words, schedule: &Schedule) -> String {
    let Recurrence { rule, dates, except } = &schedule.recurrence;
    let dates = days_in_words(words, dates);
    let mut text = match rule {
        Some(rule) => days(words, rule, schedule.timing),
        None => dates.clone(),
    };
    let time = match schedule.timing {
        Timing::Fixed(from, to) => span(TimeRange { from, to }),
        Timing::WholeDay => words.get("whole-day"),
        Timing::OpeningHours => words.get("opening-hours"),
        Timing::Unknown => String::new(),
    };
    for part in [time, rule.as_ref().map_or_else(String::new, |it| between(words, it.first, it.last))] {
        if !part.is_empty() {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str(&part);
        }
    }
    if rule.is_some() && !dates.is_empty() {
        text.push_str(&words.say("also-on", &[("dates", dates.into())]));
    }
    for (holds, id) in [
        (schedule.school_terms_only == Some(true), "school-terms-only"),
        (schedule.even_when_closed, "even-when-closed"),
    ] {
        if holds {
            text.push_str(&words.get(id));
        }
    }
    if !except.is_empty() {
        text.push_str(&words.say("except-on", &[("dates", days_in_words(words, except).into())]));
    }
    text
}

fn days_in_words(words: &Words, dates: &[Date]) -> String {
    words.list(&dates.iter().map(|it| date(words, *it)).collect::<Vec<_>>())
}

fn days(words: &Words, rule: &Rule, timing: Timing) -> String {
    let names = |it: &[Weekday]| words.list(&it.iter().map(|it| weekday(words, *it)).collect::<Vec<_>>());
    let mut in_order = WEEK.to_vec();
    in_order.retain(|it| rule.days.contains(it));
    let every_day = in_order.is_empty() || in_order.len() == WEEK.len();
    match &rule.every {
        // "While it is open" says by itself on which days.
        Every::Weeks(1) if in_order.is_empty() && timing == Timing::OpeningHours => String::new(),
        Every::Weeks(1) if every_day => words.get("every-day"),
        Every::Weeks(1) => names(&in_order),
        Every::Weeks(weeks) => {
            let days = if every_day { words.get("every-day") } else { names(&in_order) };
            words.say("every-weeks", &[("count", (*weeks).into()), ("days", days.into())])
        }
        Every::MonthWeeks(weeks) => {
            let day = |day: &Weekday| month_weeks(words, weeks, *day);
            words.list(&in_order.iter().map(day).collect::<Vec<_>>())
        }
    }
}

fn month_weeks(words: &Words, weeks: &[i8], day: Weekday) -> String {
    let name = |week: &i8| {
        let known = MONTH_WEEKS.iter().find(|it| it.0 == *week);
        known.map(|it| words.get(if day == Weekday::Sunday { it.2 } else { it.1 }))
    };
    let weeks: Vec<_> = weeks.iter().filter_map(name).collect();
    words.say("of-month", &[("weeks", words.list(&weeks).into()), ("day", weekday(words, day).into())])
}

/// `dal 01/06/2026 al 31/08/2026`; empty where both ends are open.
pub fn between(words: &Words, first: Option<Date>, last: Option<Date>) -> String {
    match (first.map(|it| date(words, it)), last.map(|it| date(words, it))) {
        (Some(first), Some(last)) => words.say("from-to", &[("first", first.into()), ("last", last.into())]),
        (Some(first), None) => words.say("from-on", &[("first", first.into())]),
        (None, Some(last)) => words.say("until", &[("last", last.into())]),
        (None, None) => String::new(),
    }
}

/// `gratis`, `contributo di 10 €`; `None` where nobody published it.
pub fn price(words: &Words, price: Price) -> Option<String> {
    let with = |id: &str, cents: u32| words.say(id, &[("euro", euro(words, cents).into())]);
    Some(match price {
        Price::Unknown => return None,
        Price::Free => words.get("price-is-free"),
        Price::WithCard(None) => words.get("price-is-card"),
        Price::WithCard(Some(cents)) => with("price-is-card-euro", cents),
        Price::Contribution(None) => words.get("price-is-contribution"),
        Price::Contribution(Some(cents)) => with("price-is-contribution-euro", cents),
    })
}

/// The way to book; `None` where nobody published it.
pub fn booking(words: &Words, way: &BookingWay) -> Option<String> {
    Some(match way {
        BookingWay::Unknown => return None,
        BookingWay::NotNeeded => words.get("booking-is-not-needed"),
        BookingWay::AtDesk => words.get("booking-is-at-desk"),
        BookingWay::Telephone(number) => words.say("booking-is-telephone", &[("number", number.into())]),
        BookingWay::Online(url) => words.say("booking-is-online", &[("url", url.into())]),
    })
}

/// Whether there is a waiting list, in a sentence; `None` where nobody published it.
pub fn waiting_list(words: &Words, known: Option<bool>) -> Option<String> {
    known.map(|it| words.get(if it { "waiting-list-yes" } else { "waiting-list-no" }))
}

/// For whom it is: `tutti`, `solo anziani, adulti`; empty where nobody has said.
pub fn for_whom(words: &Words, activity: &Activity) -> Vec<String> {
    let everybody = activity.strength == Some(Strength::Everybody);
    let groups: Vec<_> = activity.audiences.iter().map(|it| it.id()).collect();
    let groups = groups.join(", ");
    let strongly = |message: &str| words.say(message, &[("groups", groups.as_str().into())]);
    let groups = match activity.strength {
        _ if groups.is_empty() => None,
        Some(Strength::Only) => Some(strongly("only-for")),
        Some(Strength::Everybody | Strength::Especially) => Some(strongly("especially-for")),
        None => Some(groups),
    };
    everybody.then(|| words.get("for-everybody")).into_iter().chain(groups).collect()
}

/// `2,50` or `10`.
fn euro(words: &Words, cents: u32) -> String {
    let comma = if words.lang == Lang::It { ',' } else { '.' };
    match cents % 100 {
        0 => (cents / 100).to_string(),
        rest => format!("{}{comma}{rest:02}", cents / 100),
    }
}

/// `sospesa`.
pub fn status(words: &Words, status: Status) -> String {
    words.get(match status {
        Status::Scheduled => "status-scheduled",
        Status::Full => "status-full",
        Status::Suspended => "status-suspended",
        Status::Cancelled => "status-cancelled",
        Status::Moved => "status-moved",
    })
}

/// The hours of one day, as far as they are known: `9:00-12:00 e 15:00-18:00`, `chiuso`.
pub fn day_hours(words: &Words, hours: &DayHours) -> String {
    match hours {
        DayHours::Unknown | DayHours::MaybeClosed => words.get("hours-unknown"),
        DayHours::Disputed => words.get("hours-disputed"),
        DayHours::Holiday(_) | DayHours::Closed(Shut::Holiday(_)) => words.get("hours-holiday"),
        DayHours::Closed(_) => words.get("hours-closed"),
        DayHours::Open(open) => words.list(&open.iter().map(|it| span(*it)).collect::<Vec<_>>()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::TimeOfDay;
    use domain::time::parse_date;

    fn rule(days: &[Weekday], every: Every, first: Option<&str>, last: Option<&str>) -> Rule {
        let date = |it: &str| parse_date(it).unwrap();
        Rule { days: days.to_vec(), every, first: first.map(date), last: last.map(date) }
    }

    #[track_caller]
    fn check(rule: Option<Rule>, dates: &[&str], except: &[&str], timing: Timing, expected: (&str, &str)) {
        let days = |it: &[&str]| it.iter().map(|it| parse_date(it).unwrap()).collect();
        let recurrence = Recurrence { rule, dates: days(dates), except: days(except) };
        let schedule = Schedule { recurrence, timing, even_when_closed: false, school_terms_only: None };
        for (lang, expected) in [(Lang::It, expected.0), (Lang::En, expected.1)] {
            assert_eq!(super::schedule(&Words::new(lang), &schedule), expected);
        }
    }

    #[test]
    fn schedules_in_words() {
        let ten = TimeOfDay::new(10, 0).unwrap();
        let noon = TimeOfDay::new(12, 0).unwrap();
        let fixed = Timing::Fixed(ten, noon);
        let (monday, sunday) = (Weekday::Monday, Weekday::Sunday);
        let weekly = rule(&[Weekday::Wednesday, monday], Every::Weeks(1), Some("2027-01-11"), None);
        let text = (
            "lunedì e mercoledì 10:00-12:00 dal 11/01/2027, escluso 15/02/2027",
            "Monday and Wednesday 10:00-12:00 from 2027-01-11, except 2027-02-15",
        );
        check(Some(weekly), &[], &["2027-02-15"], fixed, text);
        let twice = rule(&[monday], Every::Weeks(2), Some("2027-01-11"), Some("2027-05-31"));
        let text = (
            "ogni 2 settimane lunedì 10:00-12:00 dal 11/01/2027 al 31/05/2027",
            "every 2 weeks on Monday 10:00-12:00 from 2027-01-11 to 2027-05-31",
        );
        check(Some(twice), &[], &[], fixed, text);
        let monthly = rule(&[sunday], Every::MonthWeeks(vec![1, -1]), None, None);
        let text = ("prima e ultima domenica del mese", "first and last Sunday of the month");
        check(Some(monthly), &[], &[], Timing::Unknown, text);
        let open = rule(&[], Every::Weeks(1), None, None);
        check(
            Some(open),
            &[],
            &[],
            Timing::OpeningHours,
            ("negli orari di apertura", "during opening hours"),
        );
        let text = ("05/12/2026 e 08/01/2027 tutto il giorno", "2026-12-05 and 2027-01-08 all day");
        check(None, &["2026-12-05", "2027-01-08"], &[], Timing::WholeDay, text);
    }

    #[test]
    fn for_whom_in_words() {
        let of = |fields: &str| {
            let catalogue = fixtures::one(fields, "");
            for_whom(&Words::new(Lang::It), &catalogue.activities[0]).join(", ")
        };
        assert_eq!(of(""), "");
        assert_eq!(of(r#","audience":["tutti"]"#), "tutti");
        assert_eq!(of(r#","audience":["anziani","adulti"]"#), "anziani, adulti");
        assert_eq!(of(r#","audience":["anziani"],"audienceStrength":"only""#), "solo anziani");
        assert_eq!(of(r#","audience":["tutti","anziani"]"#), "tutti, soprattutto anziani");
    }

    #[test]
    fn prices_in_words() {
        let words = Words::new(Lang::It);
        assert_eq!(price(&words, Price::Contribution(Some(250))).unwrap(), "contributo di 2,50 €");
        assert_eq!(price(&words, Price::WithCard(Some(1000))).unwrap(), "con la tessera, 10 € all'anno");
        assert_eq!(price(&words, Price::Unknown), None);
    }
}
