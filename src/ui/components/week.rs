use super::views::{untimed, view_href};
use super::{off, when};
use crate::route::{Route, View};
use crate::ui::Context;
use domain::place::Place;
use domain::search::{Day, PartOfDay, Query, Results};
use domain::time::{Date, Moment, OccurrenceStatus, Span, WEEK};
use domain::timetable::{self, Column, Entry, ROWS};
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, ids};

/// The data that all parts of a week's timetable use.
struct Week<'a> {
    context: &'a Context,
    /// The page's query. The links of cells and days are this query with their own day or part of the day.
    query: &'a Query,
    /// Whether an entry says its house.
    with_house: bool,
}

/// The timetable of the `results` of `query`: the seven days from today on, or the one day that the query asks for.
/// Nothing without a clock.
pub fn week(context: &Context, query: &Query, results: &Results) -> Nodes {
    let Some(now) = context.feed.now else { return Nodes::new() };
    // The day and the part of it are looked up in the timetable, which also tells what was cancelled: the search
    // leaves that out where a day is asked for.
    let mut whole = query.clone();
    whole.day = None;
    whole.part = None;
    let search = context.search();
    let found = if whole == *query {
        search.activities(&results.hits)
    } else {
        search.activities(&search.run(&whole).hits)
    };
    let columns = timetable::week(&context.feed.catalogue, &found, query.part, now);
    let timeless = found.iter().filter(|it| it.schedules.is_empty()).count();
    let week = Week { context, query, with_house: true };
    let shown = week.shown(&columns, now);
    let mut content =
        if context.reader.wide { nodes(week.table(shown)) } else { week.one_day(&columns, shown, now) };
    content.extend(nodes(untimed(context, &whole, timeless)));
    content
}

/// The week of one house. Nothing where nothing is planned.
pub fn house_week(context: &Context, place: &Place) -> Option<Element> {
    let now = context.feed.now?;
    let activities: Vec<_> = context.feed.catalogue.activities_in(place).collect();
    let columns = timetable::week(&context.feed.catalogue, &activities, None, now);
    if columns.iter().all(Column::is_empty) {
        return None;
    }
    let query = Query { place: Some(place.id.clone()), ..Query::default() };
    let week = Week { context, query: &query, with_house: false };
    let title = if place.kind.is_house() { ids::WEEK_HOUSE } else { ids::WEEK_DESK };
    let mut section = el("section")
        .attr("aria-labelledby", "settimana")
        .child(el("h2").attr("id", "settimana").attr("tabindex", "-1").child(context.get(title)));
    if context.reader.wide {
        section = section.child(week.table(&columns));
    } else {
        for column in columns.iter().filter(|it| !it.is_empty()) {
            section = section.child(week.day(column));
        }
    }
    Some(section)
}

/// The id of a day's heading.
fn day_id(date: Date) -> String {
    format!("giorno-{}", date.to_julian_day())
}

impl Week<'_> {
    /// The days that are shown: all, or the one that is asked for; on a narrow window the first with something in it.
    fn shown<'c, 'a>(&self, columns: &'c [Column<'a>], now: Moment) -> &'c [Column<'a>] {
        let at = match self.query.day.map(|it| it.dates(now.date)).as_deref() {
            Some([date]) => columns.iter().position(|it| it.date == *date),
            _ if self.context.reader.wide => return columns,
            _ => columns.iter().position(|it| !it.is_empty()),
        };
        let at = at.unwrap_or_default();
        columns.get(at..=at).unwrap_or_default()
    }

    /// Parts of the day below each other, days side by side. A row without anything is left out.
    fn table(&self, columns: &[Column<'_>]) -> Element {
        let mut days = el("tr").child(el("td"));
        for column in columns {
            let heading = el("th").attr("scope", "col").attr("id", day_id(column.date));
            days = days.child(heading.child(when::capitalised(self.date(column.date))));
        }
        let (mut body, mut empty) = (el("tbody"), true);
        for row in 0..ROWS.len() {
            let part = format!("parte-{row}");
            let heading = el("th").attr("scope", "row").attr("id", part.as_str()).child(self.part(row));
            let mut line = el("tr").child(heading);
            let mut filled = false;
            for column in columns {
                let cell = self.cell(column, row, &part);
                filled |= cell.is_some();
                line = line.child(el("td").child(cell));
            }
            if filled {
                body = body.child(line);
                empty = false;
            }
        }
        if empty {
            let message = if columns.len() > 1 { ids::WEEK_NONE } else { ids::WEEK_NONE_THAT_DAY };
            return el("p").child(self.context.get(message));
        }
        let caption = el("caption").child(self.caption(columns));
        let table = el("table").class("week").child((caption, el("thead").child(days), body));
        el("div").class("week-room").child(table)
    }

    fn caption(&self, columns: &[Column<'_>]) -> String {
        let date = |it: &Column<'_>| self.context.locale.date(it.date, DateStyle::DayMonth);
        match columns {
            [first, .., last] => {
                self.context.format(ids::HOURS_SEASON, &[("first", date(first)), ("last", date(last))])
            }
            [only] => self.date(only.date),
            [] => String::new(),
        }
    }

    /// One day, with the ways to the others.
    fn one_day(&self, columns: &[Column<'_>], shown: &[Column<'_>], now: Moment) -> Nodes {
        let Some(day) = shown.first() else { return Nodes::new() };
        let mut days = el("ul").class("chips");
        let mut ways = el("p").class("week-ways");
        for column in columns {
            let current = (column.date == day.date).then_some("true");
            let name = if column.date == now.date {
                self.context.get(ids::DAY_TODAY)
            } else {
                when::capitalised(self.context.locale.formats.weekday(column.date.weekday()))
            };
            let href = self.day_href(column.date);
            let link = el("a").class("chip").attr("href", href.as_str()).attr("aria-current", current);
            days = days.child(el("li").child(link.child(name)));
            let way = match column.date.to_julian_day() - day.date.to_julian_day() {
                -1 => ids::WEEK_BEFORE,
                1 => ids::WEEK_AFTER,
                _ => continue,
            };
            let text = self.context.format(way, &[("date", self.date(column.date).into())]);
            ways = ways.child(el("a").attr("href", href).child(text));
        }
        let label = self.context.get(ids::WEEK_DAYS);
        let days = el("nav").class("week-days").attr("aria-label", label).child(days);
        nodes((days, self.day(day), ways))
    }

    /// A day as headings and lists. In a table of one column every cell would be read with the same two headings; here
    /// they are said once, a screen reader jumps from one to the next, and large text has the whole width.
    fn day(&self, column: &Column<'_>) -> Element {
        let heading = el("h3").attr("id", day_id(column.date));
        let heading = heading.child(when::capitalised(self.date(column.date)));
        let mut day = el("div").class("week-day").child(heading);
        for row in 0..ROWS.len() {
            let part = format!("parte-{row}-{}", column.date.to_julian_day());
            if let Some(cell) = self.cell(column, row, &part) {
                day = day.child(el("h4").attr("id", part).child(self.part(row))).child(cell);
            }
        }
        if column.is_empty() {
            day = day.child(el("p").child(self.context.get(ids::WEEK_NONE_THAT_DAY)));
        }
        day
    }

    /// The entries of one part of a day. `part` is the id of that part's heading.
    fn cell(&self, column: &Column<'_>, row: usize, part: &str) -> Option<Element> {
        let cell = column.cells.get(row).filter(|it| !it.entries.is_empty())?;
        let mut list = el("ul").class("entries");
        for entry in &cell.entries {
            list = list.child(self.entry(entry));
        }
        if cell.more > 0 {
            let mut query = self.query.clone();
            query.day = Some(day_of(column.date));
            query.part = ROWS.get(row).copied().flatten().or(query.part);
            let text = self.context.format(ids::WEEK_MORE, &[("count", cell.more.into())]);
            // Its name says in which cell it stands, for those who don't see it.
            let day = day_id(column.date);
            let id = format!("altre-{day}-{part}");
            let link = el("a").class("more").attr("href", self.context.search_href(query));
            let link = link.attr("aria-labelledby", format!("{id} {day} {part}")).attr("id", id);
            list = list.child(el("li").child(link.child(text)));
        }
        Some(list)
    }

    /// An entry: time, name, and the house in a search of all houses. A cancelled one is struck through and says why.
    fn entry(&self, entry: &Entry<'_>) -> Element {
        let Entry { activity, occurrence } = entry;
        let context = self.context;
        let moved = occurrence.moved.as_ref();
        let (tag, class, note) = match occurrence.state {
            OccurrenceStatus::Confirmed => ("span", "", moved.map(|_| context.get(ids::UPCOMING_MOVED))),
            OccurrenceStatus::Tentative(_) => ("span", "ask", Some(context.get(ids::WEEK_DOUBTFUL))),
            OccurrenceStatus::Cancelled(why) => ("s", "stop", Some(off(context, why))),
        };
        let mut what = el(tag);
        let time = match occurrence.time {
            Span::Between(from, to) => Some(when::between(context, from, to)),
            Span::WholeDay => Some(context.get(ids::WHEN_WHOLE_DAY)),
            Span::Unknown => None,
        };
        if let Some(time) = time {
            what = what.child(el("span").class("time").child(time)).child(" ");
        }
        what = what.child(el("span").class("what").text_with_lang(context.activity_name(activity)));
        let elsewhere = moved.and_then(|it| context.feed.catalogue.place(it.place.as_deref()?));
        let place = elsewhere.or_else(|| context.feed.catalogue.place_of(activity));
        if let Some(place) = place.filter(|_| self.with_house || elsewhere.is_some()) {
            let name = context.italian(place.name.as_str());
            what =
                what.child(" ").child(el("span").class("where").attr("translate", "no").text_with_lang(name));
        }
        let link = el("a").attr("href", context.href(Route::Activity(activity.id.clone()))).child(what);
        let entry = el("li").child(link);
        match note {
            Some(note) => entry.child(" ").child(el("strong").class(class).child(note)),
            None => entry,
        }
    }

    fn part(&self, row: usize) -> String {
        self.context.get(match ROWS.get(row).copied().flatten() {
            Some(PartOfDay::Morning) => ids::PART_MORNING,
            Some(PartOfDay::Afternoon) => ids::PART_AFTERNOON,
            Some(PartOfDay::Evening) => ids::PART_EVENING,
            None => ids::WEEK_UNTIMED,
        })
    }

    fn date(&self, date: Date) -> String {
        self.context.locale.formats.date(date, DateStyle::Weekday)
    }

    fn day_href(&self, date: Date) -> String {
        let mut query = self.query.clone();
        query.day = Some(day_of(date));
        view_href(self.context, query, View::Week)
    }
}

/// The word of the address for a day of the seven.
fn day_of(date: Date) -> Day {
    let at = usize::from(date.weekday().number_days_from_monday());
    WEEK.get(at).map_or(Day::Today, |it| Day::Of(*it))
}
