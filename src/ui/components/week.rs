use super::views::{untimed, view_href};
use super::{off, when};
use crate::domain::activity::Activity;
use crate::domain::place::Place;
use crate::domain::search::{Day, PartOfDay, Query, search};
use crate::domain::time::{Date, Moment, Span, State, WEEK};
use crate::domain::timetable::{self, Cell, Column, Entry, ROWS};
use crate::route::{Route, View};
use crate::ui::Context;
use crate::ui::markup::{Element, Nodes, el, nodes};
use crate::wording::DateStyle;

/// What a week's parts need to know of it.
struct Week<'a> {
    context: &'a Context,
    /// What was asked, without the day: cells and days put theirs in.
    query: Query,
    /// Whether an entry says its house.
    with_house: bool,
}

/// The seven days from today on of what answers `query`; of the day that is asked for, where one is. Nothing without a
/// clock.
pub fn week(context: &Context, query: &Query) -> Nodes {
    let Some(now) = context.now else { return Nodes::new() };
    // The day and the part of it are looked up in the timetable, which also tells what was cancelled: the search
    // leaves that out where a day is asked for. Without a clock it doesn't look for the next times, which takes long.
    let whole = Query { day: None, part: None, ..query.clone() };
    let found = search(&context.catalogue, &context.index, &whole, None);
    let found: Vec<&Activity> = found.hits.iter().map(|it| it.activity).collect();
    let columns = timetable::week(&context.catalogue, &found, query.part, now);
    let timeless = found.iter().filter(|it| it.schedules.is_empty()).count();
    let query = Query { part: query.part, day: query.day, ..whole };
    let week = Week { context, query, with_house: true };
    let shown = week.shown(&columns, now);
    let content = if context.wide { nodes(week.table(&shown)) } else { week.one_day(&columns, &shown, now) };
    nodes((content, untimed(context, &Query { day: None, part: None, ..week.query }, timeless)))
}

/// The week of one house. Nothing where nothing is planned.
pub fn house_week(context: &Context, place: &Place) -> Option<Element> {
    let now = context.now?;
    let activities: Vec<_> = context.catalogue.activities_in(place).collect();
    let columns = timetable::week(&context.catalogue, &activities, None, now);
    let busy: Vec<_> = columns.iter().filter(|it| !it.is_empty()).collect();
    if busy.is_empty() {
        return None;
    }
    let query = Query { place: Some(place.id.clone()), ..Query::default() };
    let week = Week { context, query, with_house: false };
    let content = if context.wide {
        nodes(week.table(&columns.iter().collect::<Vec<_>>()))
    } else {
        nodes(busy.into_iter().map(|it| week.day(it)).collect::<Vec<_>>())
    };
    let title = if place.kind.is_house() { "week-house" } else { "week-desk" };
    Some(
        el("section")
            .attr("aria-labelledby", "settimana")
            .add((el("h2").attr("id", "settimana").add(context.get(title)), content)),
    )
}

impl Week<'_> {
    /// The days that are shown: those that are asked for; on a narrow window one, the first with something in it.
    fn shown<'c>(&self, columns: &'c [Column<'c>], now: Moment) -> Vec<&'c Column<'c>> {
        let asked = self.query.day.map(|it| it.dates(now.date));
        let is_asked = |it: &&Column<'_>| asked.as_ref().is_none_or(|dates| dates.contains(&it.date));
        let shown: Vec<_> = columns.iter().filter(is_asked).collect();
        if self.context.wide {
            return shown;
        }
        let first = shown.iter().find(|it| !it.is_empty()).or(shown.first());
        first.copied().into_iter().collect()
    }

    /// Parts of the day below each other, days side by side. A row without anything is left out.
    fn table(&self, columns: &[&Column<'_>]) -> Element {
        let rows = (0..ROWS.len()).filter_map(|row| {
            let cells: Vec<_> = columns.iter().filter_map(|it| Some((it.date, it.cells.get(row)?))).collect();
            let filled = cells.iter().any(|it| !it.1.entries.is_empty());
            filled.then(|| {
                let cells = cells.iter().map(|it| el("td").add(self.cell(it.0, row, it.1)));
                let head = el("th").attr("scope", "row").add(self.part(row));
                el("tr").add((head, cells.collect::<Vec<_>>()))
            })
        });
        let rows: Vec<_> = rows.collect();
        let days = columns.iter().map(|it| el("th").attr("scope", "col").add(self.date(it.date)));
        let empty = rows.is_empty().then(|| el("p").add(self.context.get("week-none")));
        let table = (!rows.is_empty()).then(|| {
            el("table").class("week").add((
                el("caption").add(self.caption(columns)),
                el("thead").add(el("tr").add((el("td"), days.collect::<Vec<_>>()))),
                el("tbody").add(rows),
            ))
        });
        el("div").class("week-room").add((empty, table))
    }

    fn caption(&self, columns: &[&Column<'_>]) -> String {
        let date = |it: &Column<'_>, style| self.context.formats.date(it.date, style);
        match columns {
            [first, .., last] => self.context.say(
                "hours-season",
                &[
                    ("first", date(first, DateStyle::DayMonth).into()),
                    ("last", date(last, DateStyle::DayMonth).into()),
                ],
            ),
            [only] => date(only, DateStyle::Weekday),
            [] => String::new(),
        }
    }

    /// One day, with the ways to the others.
    fn one_day(&self, columns: &[Column<'_>], shown: &[&Column<'_>], now: Moment) -> Nodes {
        let Some(day) = shown.first() else { return Nodes::new() };
        let links = columns.iter().map(|it| {
            let current = (it.date == day.date).then_some("true");
            let name = if it.date == now.date {
                self.context.get("day-today")
            } else {
                self.context.formats.weekday(it.date.weekday())
            };
            let link =
                el("a").class("chip").attr("href", self.day_href(it.date)).attr("aria-current", current);
            el("li").add(link.add(name))
        });
        let label = self.context.get("week-days");
        let days = el("nav")
            .class("week-days")
            .attr("aria-label", label)
            .add(el("ul").class("chips").add(links.collect::<Vec<_>>()));
        let at = columns.iter().position(|it| it.date == day.date).unwrap_or_default();
        let way = |message: &str, to: Option<&Column<'_>>| {
            to.map(|it| {
                let date = self.date(it.date);
                let text = self.context.say(message, &[("date", date.into())]);
                el("a").attr("href", self.day_href(it.date)).add(text)
            })
        };
        let before = at.checked_sub(1).and_then(|it| columns.get(it));
        let ways = (way("week-before", before), way("week-after", columns.get(at + 1)));
        nodes((days, self.day(day), el("p").class("week-ways").add(ways)))
    }

    /// A day as headings and lists. In a table of one column every cell would be read with the same two headings; here
    /// they are said once, a screen reader jumps from one to the next, and large text has the whole width.
    fn day(&self, column: &Column<'_>) -> Element {
        let parts = column
            .cells
            .iter()
            .enumerate()
            .filter(|it| !it.1.entries.is_empty())
            .map(|(row, cell)| nodes((el("h4").add(self.part(row)), self.cell(column.date, row, cell))));
        let none = column.is_empty().then(|| el("p").add(self.context.get("week-none-that-day")));
        el("div").class("week-day").add((
            el("h3").add(self.date(column.date)),
            none,
            parts.collect::<Vec<_>>(),
        ))
    }

    fn cell(&self, date: Date, row: usize, cell: &Cell<'_>) -> Option<Element> {
        let entries: Vec<_> = cell.entries.iter().map(|it| el("li").add(self.entry(it))).collect();
        let more = (cell.more > 0).then(|| {
            let part = ROWS.get(row).copied().flatten().or(self.query.part);
            let query = Query { day: Some(day_of(date)), part, ..self.query.clone() };
            let text = self.context.say("week-more", &[("count", cell.more.into())]);
            // Where it leads, for those who don't see in which cell it stands.
            let whereabouts = format!(", {}, {}", self.date(date), self.part(row));
            let link = el("a").class("more").attr("href", self.context.search_href(query));
            el("li").add(link.add((text, el("span").class("visually-hidden").add(whereabouts))))
        });
        (!entries.is_empty()).then(|| el("ul").class("entries").add((entries, more)))
    }

    /// When, what, and in a search of all houses where. What doesn't take place is struck through and says why.
    fn entry(&self, entry: &Entry<'_>) -> Nodes {
        let Entry { activity, occurrence } = entry;
        let context = self.context;
        let (tag, class, note) = match occurrence.state {
            State::Certain => ("span", "", None),
            State::Doubtful(_) => ("span", "ask", Some(context.get("week-doubtful"))),
            State::Off(why) => ("s", "stop", Some(off(context, why))),
        };
        let time = match occurrence.time {
            Span::Between(from, to) => Some(when::between(context, from, to)),
            Span::WholeDay => Some(context.get("when-whole-day")),
            Span::Unknown => None,
        };
        let moved = occurrence.moved.as_ref();
        let elsewhere = moved.and_then(|it| context.catalogue.place(it.place.as_deref()?));
        let place = elsewhere.or_else(|| context.catalogue.place_of(activity));
        let place = place.filter(|_| self.with_house || elsewhere.is_some());
        let place = place.map(|it| {
            (" ", el("span").class("where").attr("translate", "no").says(context.italian(it.name.as_str())))
        });
        let time = time.map(|it| (el("span").class("time").add(it), " "));
        let name = el("span").class("what").says(context.activity_name(activity));
        let link = el("a").attr("href", context.href(Route::Activity(activity.id.clone())));
        let moved = moved.map(|_| (" ", el("strong").add(context.get("upcoming-moved"))));
        let note = note.map(|it| (" ", el("strong").class(class).add(it)));
        nodes((link.add(el(tag).add((time, name, place))), note, moved))
    }

    fn part(&self, row: usize) -> String {
        self.context.get(match ROWS.get(row).copied().flatten() {
            Some(PartOfDay::Morning) => "part-morning",
            Some(PartOfDay::Afternoon) => "part-afternoon",
            Some(PartOfDay::Evening) => "part-evening",
            None => "week-untimed",
        })
    }

    fn date(&self, date: Date) -> String {
        self.context.formats.date(date, DateStyle::Weekday)
    }

    fn day_href(&self, date: Date) -> String {
        view_href(self.context, Query { day: Some(day_of(date)), ..self.query.clone() }, View::Week)
    }
}

/// The word of the address for a day of the seven.
fn day_of(date: Date) -> Day {
    let at = usize::from(date.weekday().number_days_from_monday());
    WEEK.get(at).map_or(Day::Today, |it| Day::Of(*it))
}
