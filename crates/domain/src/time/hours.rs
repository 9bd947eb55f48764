use time::{Date, Weekday};

use super::{DateRange, Holiday, Moment, TimeOfDay, TimeRange};
use crate::sort::sorted;

/// How many days ahead the next opening is looked for. A house that doesn't open within a season is not "about to
/// open".
const LOOK_AHEAD_DAYS: u16 = 92;

/// The opening hours of a place. Out of every season the answer is *unknown*, not closed: the City publishes summer
/// hours only.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpeningHours {
    /// Periods with their weekly hours, as published, in order.
    pub seasons: Vec<Season>,
    /// Days with hours of their own: they win over closures, holidays and weekly hours.
    pub special: Vec<SpecialHours>,
    /// Days on which the place is shut whatever its weekly hours say.
    pub closures: Vec<Closure>,
    /// Whether the place is open on public holidays as on other days; `None` where nobody has said.
    pub open_on_holidays: Option<bool>,
    /// Whether the activities here pause while the schools are closed.
    pub school_terms_only: bool,
}

/// Days with hours of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpecialHours {
    /// The days.
    pub days: DateRange,
    /// Openings, in order and without overlaps; none where the place is closed.
    pub open: Vec<TimeRange>,
}

/// Weekly hours between two dates.
#[derive(Clone, Debug, PartialEq)]
pub struct Season {
    /// First day, inclusive. `None`: since ever.
    pub first: Option<Date>,
    /// Last day, inclusive. `None`: until changed.
    pub last: Option<Date>,
    /// The openings by day of the week. A day without a slot is a day on which the place is closed.
    pub slots: Vec<Slot>,
}

/// One opening on one day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// The day.
    pub day: Weekday,
    /// From this time…
    pub opens: TimeOfDay,
    /// …to this one, later than `opens`.
    pub closes: TimeOfDay,
}

/// Days on which the place is shut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    /// The reason, in Italian.
    pub name: Option<String>,
    /// First day, inclusive.
    pub first: Date,
    /// Last day, inclusive. `None`: the source doesn't say when the place opens again.
    pub last: Option<Date>,
    /// The same source also says that the place is open on these days: nobody knows until somebody asks.
    pub disputed: bool,
}

/// The hours of one day, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayHours {
    /// No season covers the day.
    Unknown,
    /// The source says both open and closed.
    Disputed,
    /// A public holiday, and nobody has said whether the place is open.
    Holiday(Holiday),
    /// It closed on an earlier day, and nobody has said that it is open again.
    MaybeClosed,
    /// Closed all day.
    Closed(Shut),
    /// Open between these times: in order, not overlapping, at least one.
    Open(Vec<TimeRange>),
}

/// The reason why a place is closed all day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shut {
    /// It never opens on this day of the week.
    Weekly,
    /// For a period, or on this day only.
    Closure,
    /// It keeps the public holiday.
    Holiday(Holiday),
}

/// The answer to "is it open now?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenState {
    /// Nobody published hours for today.
    Unknown,
    /// The published hours contradict each other for today.
    Disputed,
    /// Today is a public holiday, and nobody has said whether the place is open.
    Holiday(Holiday),
    /// Open now, until this time.
    OpenUntil(TimeOfDay),
    /// Closed now; the next opening that is known, if any.
    Closed(Option<Moment>),
}

impl OpeningHours {
    /// Every time of day at which the place opens or closes on some day.
    pub fn edges(&self) -> impl Iterator<Item = TimeOfDay> {
        let weekly = self.seasons.iter().flat_map(|it| &it.slots).map(|it| (it.opens, it.closes));
        let special = self.special.iter().flat_map(|it| &it.open).map(|it| (it.from, it.to));
        weekly.chain(special).flat_map(|(from, to)| [from, to])
    }

    /// Whether anything at all was published.
    pub fn is_unknown(&self) -> bool {
        self.seasons.is_empty()
    }

    /// The last day for which hours were published; `None` where there are none, or where they hold until changed.
    pub fn last_day(&self) -> Option<Date> {
        let special = self.special.iter().map(|it| Some(it.days.last));
        self.seasons
            .iter()
            .map(|it| it.last)
            .chain(special)
            .try_fold(None, |last, it| Some(last.max(Some(it?))))?
    }

    /// Whether hours were published for `date`, whatever a closure or a public holiday says.
    pub fn are_published_for(&self, date: Date) -> bool {
        self.seasons.iter().any(|it| it.covers(date)) || self.special.iter().any(|it| it.days.covers(date))
    }

    /// The hours of `date`, as far as they are known.
    pub fn on(&self, date: Date) -> DayHours {
        if let Some(special) = self.special.iter().find(|it| it.days.covers(date)) {
            return if special.open.is_empty() {
                DayHours::Closed(Shut::Closure)
            } else {
                DayHours::Open(special.open.clone())
            };
        }
        match self.closures.iter().find(|it| it.covers(date)) {
            Some(closure) if closure.disputed => return DayHours::Disputed,
            Some(_) => return DayHours::Closed(Shut::Closure),
            None => {}
        }
        if self.may_still_be_closed(date) {
            return DayHours::MaybeClosed;
        }
        match (Holiday::on(date), self.open_on_holidays) {
            (Some(holiday), Some(false)) => return DayHours::Closed(Shut::Holiday(holiday)),
            (Some(holiday), None) => return DayHours::Holiday(holiday),
            _ => {}
        }
        match self.weekly(date) {
            None => DayHours::Unknown,
            Some(open) if open.is_empty() => DayHours::Closed(Shut::Weekly),
            Some(open) => DayHours::Open(open),
        }
    }

    /// Whether the place never opens on this day of the week, as far as its hours are known.
    pub fn never_opens_on_such_a_day(&self, date: Date) -> bool {
        self.weekly(date).is_some_and(|it| it.is_empty())
    }

    /// The openings of a day by the weekly hours alone; `None` out of every season.
    fn weekly(&self, date: Date) -> Option<Vec<TimeRange>> {
        let mut seasons = self.seasons.iter().filter(|it| it.covers(date)).peekable();
        seasons.peek()?;
        Some(merged(seasons.flat_map(|it| it.on(date.weekday())).collect()))
    }

    /// Whether a closure without an end began before `date`, and no hours were published for a time after it.
    fn may_still_be_closed(&self, date: Date) -> bool {
        self.closures.iter().filter(|it| it.last.is_none() && it.first < date).any(|closure| {
            let newer = |it: &Season| it.covers(date) && it.first.is_some_and(|it| it > closure.first);
            !self.seasons.iter().any(newer)
        })
    }

    /// Whether the place is open at `now`, and until or from when.
    pub fn state(&self, now: Moment) -> OpenState {
        match self.on(now.date) {
            DayHours::Unknown | DayHours::MaybeClosed => OpenState::Unknown,
            DayHours::Disputed => OpenState::Disputed,
            DayHours::Holiday(holiday) => OpenState::Holiday(holiday),
            DayHours::Closed(_) => OpenState::Closed(self.next_opening(now)),
            DayHours::Open(open) => match open.iter().find(|it| it.covers(now.time)) {
                Some(opening) => OpenState::OpenUntil(opening.to),
                None => OpenState::Closed(self.next_opening(now)),
            },
        }
    }

    /// The first known opening after `now`.
    fn next_opening(&self, now: Moment) -> Option<Moment> {
        let mut date = now.date;
        for _ in 0..LOOK_AHEAD_DAYS {
            if let DayHours::Open(open) = self.on(date) {
                let next = open.iter().map(|it| it.from).find(|opens| date > now.date || *opens > now.time);
                if let Some(time) = next {
                    return Some(Moment { date, time });
                }
            }
            date = date.next_day()?;
        }
        None
    }
}

impl Season {
    /// Whether `date` lies in the season.
    pub fn covers(&self, date: Date) -> bool {
        self.first.is_none_or(|it| it <= date) && self.last.is_none_or(|it| date <= it)
    }

    /// The openings on a day of the week, in order and without overlaps; none where it is closed.
    pub fn on(&self, day: Weekday) -> Vec<TimeRange> {
        merged(
            self.slots
                .iter()
                .filter(|it| it.day == day)
                .map(|it| TimeRange { from: it.opens, to: it.closes })
                .collect(),
        )
    }
}

impl Closure {
    /// Whether `date` lies in the closure. One without an end covers its first day only: after that nobody knows.
    pub fn covers(&self, date: Date) -> bool {
        self.first <= date && date <= self.last.unwrap_or(self.first)
    }
}

/// The same times without overlaps: the source lists courses one by one, a citizen asks when the door is open.
pub fn merged(slots: Vec<TimeRange>) -> Vec<TimeRange> {
    let mut merged: Vec<TimeRange> = Vec::new();
    for slot in sorted(slots) {
        match merged.last_mut() {
            Some(last) if slot.from <= last.to => last.to = last.to.max(slot.to),
            _ => merged.push(slot),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::parse_date;

    fn date(text: &str) -> Date {
        parse_date(text).unwrap()
    }

    fn time(text: &str) -> TimeOfDay {
        TimeOfDay::parse(text).unwrap()
    }

    fn slot(day: Weekday, opens: &str, closes: &str) -> Slot {
        Slot { day, opens: time(opens), closes: time(closes) }
    }

    fn closure(day: &str, disputed: bool) -> Closure {
        Closure { name: None, first: date(day), last: Some(date(day)), disputed }
    }

    /// Zante's hours of June 2026 with a closure on one day and a contradiction on another.
    fn summer() -> OpeningHours {
        OpeningHours {
            seasons: vec![Season {
                first: Some(date("2026-06-01")),
                last: Some(date("2026-06-30")),
                slots: vec![
                    slot(Weekday::Monday, "14:30", "17:30"),
                    slot(Weekday::Tuesday, "14:30", "17:30"),
                    slot(Weekday::Tuesday, "09:00", "12:00"),
                    slot(Weekday::Tuesday, "11:00", "13:00"),
                ],
            }],
            special: vec![SpecialHours {
                days: DateRange { first: date("2026-06-23"), last: date("2026-06-23") },
                open: vec![TimeRange { from: time("18:00"), to: time("22:00") }],
            }],
            closures: vec![closure("2026-06-03", false), closure("2026-06-08", true)],
            ..OpeningHours::default()
        }
    }

    #[track_caller]
    fn check(moment: &str, expected: OpenState) {
        let (day, clock) = moment.split_once(' ').unwrap();
        assert_eq!(summer().state(Moment { date: date(day), time: time(clock) }), expected, "{moment}");
    }

    fn closed_until(moment: &str) -> OpenState {
        let (day, clock) = moment.split_once(' ').unwrap();
        OpenState::Closed(Some(Moment { date: date(day), time: time(clock) }))
    }

    #[test]
    fn open_now() {
        check("2026-06-01 14:29", closed_until("2026-06-01 14:30"));
        check("2026-06-01 14:30", OpenState::OpenUntil(time("17:30")));
        check("2026-06-01 17:29", OpenState::OpenUntil(time("17:30")));
        check("2026-06-02 15:00", OpenState::Holiday(Holiday::Republic));
        check("2026-06-03 15:00", closed_until("2026-06-09 09:00"));
        check("2026-06-08 15:00", OpenState::Disputed);
        check("2026-06-09 12:30", OpenState::OpenUntil(time("13:00")));
        check("2026-06-23 10:00", closed_until("2026-06-23 18:00"));
        check("2026-06-23 19:00", OpenState::OpenUntil(time("22:00")));
        check("2026-06-30 17:30", OpenState::Closed(None));
        check("2026-07-01 15:00", OpenState::Unknown);
    }

    #[test]
    fn a_day_is_told_in_order_and_without_overlaps() {
        let times: Vec<String> = summer().seasons[0]
            .on(Weekday::Tuesday)
            .into_iter()
            .map(|it| format!("{}-{}", it.from, it.to))
            .collect();
        assert_eq!(times, ["09:00-13:00", "14:30-17:30"]);
    }

    #[test]
    fn published_hours_end() {
        let mut hours = summer();
        assert_eq!(hours.last_day(), Some(date("2026-06-30")));
        assert!(hours.are_published_for(date("2026-06-30")) && !hours.are_published_for(date("2026-07-01")));
        hours.special[0].days = DateRange { first: date("2026-08-15"), last: date("2026-08-15") };
        assert_eq!(hours.last_day(), Some(date("2026-08-15")));
        assert!(hours.are_published_for(date("2026-08-15")) && !hours.are_published_for(date("2026-08-14")));
        hours.seasons[0].last = None;
        assert_eq!(hours.last_day(), None);
        assert_eq!(OpeningHours::default().last_day(), None);
    }

    #[test]
    fn a_closure_without_an_end_is_known_for_its_first_day_only() {
        let closure = Closure { last: None, ..closure("2026-08-08", false) };
        assert!(closure.covers(date("2026-08-08")));
        assert!(!closure.covers(date("2026-08-09")));
    }

    #[test]
    fn nobody_knows_when_a_closure_without_an_end_is_over() {
        let open_end = Closure { last: None, ..closure("2026-06-08", false) };
        let mut hours = OpeningHours { closures: vec![open_end], ..summer() };
        assert_eq!(hours.on(date("2026-06-08")), DayHours::Closed(Shut::Closure));
        assert_eq!(hours.on(date("2026-06-15")), DayHours::MaybeClosed);
        hours.seasons.push(Season { first: Some(date("2026-06-14")), ..summer().seasons[0].clone() });
        assert!(matches!(hours.on(date("2026-06-15")), DayHours::Open(_)));
    }

    #[test]
    fn each_house_may_say_what_it_does_on_holidays() {
        let liberation = date("2026-04-25");
        let saturday =
            Season { first: None, last: None, slots: vec![slot(Weekday::Saturday, "09:00", "12:00")] };
        let on = |open_on_holidays, closures| {
            let seasons = vec![saturday.clone()];
            OpeningHours { seasons, open_on_holidays, closures, ..OpeningHours::default() }.on(liberation)
        };
        assert_eq!(on(None, vec![]), DayHours::Holiday(Holiday::Liberation));
        assert_eq!(on(Some(false), vec![]), DayHours::Closed(Shut::Holiday(Holiday::Liberation)));
        assert_eq!(
            on(Some(true), vec![]),
            DayHours::Open(vec![TimeRange { from: time("09:00"), to: time("12:00") }])
        );
        assert_eq!(on(Some(true), vec![closure("2026-04-25", false)]), DayHours::Closed(Shut::Closure));
    }
}
