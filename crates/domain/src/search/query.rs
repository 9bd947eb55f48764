use crate::access::Need;
use crate::activity::Audience;
use crate::time::{Date, TimeOfDay, WEEK, Weekday};

/// A search query. All fields together: an activity must satisfy each.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Query {
    /// Words, as typed.
    pub text: String,
    /// In one of these Municipi; empty means anywhere.
    pub municipi: Vec<u8>,
    /// In this place, by id.
    pub place: Option<String>,
    /// About one of these topics or a narrower one, by id.
    pub topics: Vec<String>,
    /// For this audience.
    pub audience: Option<Audience>,
    /// On this day.
    pub day: Option<Day>,
    /// In this part of the day.
    pub part: Option<PartOfDay>,
    /// Free for everybody.
    pub free: bool,
    /// Where somebody who can't climb steps can take part, as somebody has said.
    pub step_free: bool,
    /// Where one can take part from home.
    pub online: bool,
    /// Where this language is spoken, as a tag.
    pub language: Option<String>,
    /// For somebody of this age, in years.
    pub age: Option<u8>,
    /// Where something goes on in these times, in which much is closed.
    pub open: Option<ClosedSeason>,
    /// The reader's needs to take part: they decide the order, they hide nothing.
    pub needs: Vec<Need>,
    /// Near this place, by id: it decides the order, it hides nothing.
    pub near: Option<String>,
    /// In which order.
    pub order: Order,
}

impl Query {
    /// Whether nothing is asked, so that the whole catalogue is shown.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// In which order the answers come. Equal answers keep the publisher's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The best answer first; the nearest first where a place is named.
    #[default]
    Relevance,
    /// The earliest first.
    Time,
    /// The nearest first: to the place that is named, else to the reader, who has then been asked for the position.
    Distance,
    /// By name.
    Name,
}

impl Order {
    /// The words of the address `ordina=`.
    pub const ALL: [(&'static str, Self); 4] = [
        ("rilevanza", Self::Relevance),
        ("quando", Self::Time),
        ("vicino", Self::Distance),
        ("nome", Self::Name),
    ];
}

/// A time in which much is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClosedSeason {
    /// The next August, or the rest of this one.
    August,
    /// Public holidays within a year.
    Holidays,
}

impl ClosedSeason {
    /// The words of the address `aperto=`.
    pub const ALL: [(&'static str, Self); 2] = [("agosto", Self::August), ("festivi", Self::Holidays)];
}

/// A day as people say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// Today and the six days after it.
    Week,
    /// Saturday and Sunday, within the next seven days.
    Weekend,
    /// This day of the week, within the next seven days.
    Of(Weekday),
}

impl Day {
    /// The words of the address `giorno=`.
    pub const ALL: [(&'static str, Self); 11] = [
        ("oggi", Self::Today),
        ("domani", Self::Tomorrow),
        ("settimana", Self::Week),
        ("fine-settimana", Self::Weekend),
        ("lun", Self::Of(WEEK[0])),
        ("mar", Self::Of(WEEK[1])),
        ("mer", Self::Of(WEEK[2])),
        ("gio", Self::Of(WEEK[3])),
        ("ven", Self::Of(WEEK[4])),
        ("sab", Self::Of(WEEK[5])),
        ("dom", Self::Of(WEEK[6])),
    ];

    /// The dates that are meant, counted from `today`.
    pub fn dates(self, today: Date) -> Vec<Date> {
        let week = std::iter::successors(Some(today), |it| it.next_day()).take(7);
        match self {
            Self::Today => vec![today],
            Self::Tomorrow => week.skip(1).take(1).collect(),
            Self::Week => week.collect(),
            Self::Weekend => week.filter(|it| is_weekend(it.weekday())).collect(),
            Self::Of(day) => week.filter(|it| it.weekday() == day).collect(),
        }
    }

    /// Whether `date`, one of the seven days from `today` on, is meant.
    pub fn holds(self, date: Date, today: Date) -> bool {
        match self {
            Self::Today => date == today,
            Self::Tomorrow => Some(date) == today.next_day(),
            Self::Week => true,
            Self::Weekend => is_weekend(date.weekday()),
            Self::Of(day) => date.weekday() == day,
        }
    }
}

/// A part of the day, by the hour at which something begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartOfDay {
    /// Before 13:00.
    Morning,
    /// From 13:00 to 18:00.
    Afternoon,
    /// From 18:00 on.
    Evening,
}

impl PartOfDay {
    /// The words of the address `fascia=`.
    pub const ALL: [(&'static str, Self); 3] =
        [("mattina", Self::Morning), ("pomeriggio", Self::Afternoon), ("sera", Self::Evening)];

    /// From which minute of the day to which.
    pub(super) fn minutes(self) -> (u16, u16) {
        match self {
            Self::Morning => (0, 13 * 60),
            Self::Afternoon => (13 * 60, 18 * 60),
            Self::Evening => (18 * 60, 24 * 60),
        }
    }

    /// Whether something from `from` to `to` has a whole hour, or all of it if shorter, in this part of the day.
    pub fn holds(self, from: TimeOfDay, to: TimeOfDay) -> bool {
        let (first, last) = self.minutes();
        let (from, to) = (minutes(from), minutes(to));
        to.min(last).saturating_sub(from.max(first)) >= (to - from).min(60)
    }
}

fn is_weekend(day: Weekday) -> bool {
    matches!(day, Weekday::Saturday | Weekday::Sunday)
}

fn minutes(time: TimeOfDay) -> u16 {
    time.hour() * 60 + time.minute()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    #[test]
    fn days_from_a_saturday() {
        let today = parse_date("2026-11-21").unwrap();
        let check = |day: Day, expected: &[&str]| {
            let dates: Vec<String> = day.dates(today).iter().map(ToString::to_string).collect();
            assert_eq!(dates, expected, "{day:?}");
        };
        check(Day::Today, &["2026-11-21"]);
        check(Day::Tomorrow, &["2026-11-22"]);
        check(Day::Of(Weekday::Saturday), &["2026-11-21"]);
        check(Day::Of(Weekday::Friday), &["2026-11-27"]);
        check(Day::Weekend, &["2026-11-21", "2026-11-22"]);
        for (word, day) in Day::ALL {
            let week: Vec<_> = Day::Week.dates(today);
            let held: Vec<_> = week.into_iter().filter(|it| day.holds(*it, today)).collect();
            assert_eq!(held, day.dates(today), "{word}");
        }
    }

    #[test]
    fn parts_of_the_day() {
        let check = |part: PartOfDay, from: &str, to: &str, expected: bool| {
            let time = |it| TimeOfDay::parse(it).unwrap();
            assert_eq!(part.holds(time(from), time(to)), expected, "{part:?} {from}-{to}");
        };
        check(PartOfDay::Morning, "10:00", "11:00", true);
        check(PartOfDay::Morning, "12:30", "14:00", false);
        check(PartOfDay::Morning, "09:00", "18:00", true);
        check(PartOfDay::Afternoon, "09:00", "18:00", true);
        check(PartOfDay::Afternoon, "12:30", "14:00", true);
        check(PartOfDay::Evening, "15:00", "18:30", false);
        check(PartOfDay::Evening, "18:00", "18:30", true);
        check(PartOfDay::Evening, "21:00", "24:00", true);
    }
}
