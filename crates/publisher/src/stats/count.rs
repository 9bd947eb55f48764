use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use domain::activity::Activity;
use domain::catalogue::Catalogue;
use domain::time::{Date, OccurrenceStatus, Span, TimeOfDay};

/// Evening begins at this hour.
pub const EVENING: usize = 18;
/// Hours of a day.
pub const HOURS: usize = 24;
/// Days that are counted.
pub const DAYS: usize = 7;

/// The statistics of a feed for one week.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Stats {
    /// The first of the seven days, `2026-11-23`.
    pub from: String,
    /// How many activities there are.
    pub activities: usize,
    /// How many of them have no published time.
    pub without_time: usize,
    /// Activities by Municipio; 0 stands for none.
    pub by_municipio: BTreeMap<u8, usize>,
    /// Activities by the widest topic's name, the most first. One with several topics counts for each.
    pub by_topic: Vec<(String, usize)>,
    /// For each of the seven days and each hour, how much goes on.
    pub hours: [[usize; HOURS]; DAYS],
    /// For each of the seven days, the number of times without an hour.
    pub without_hour: [usize; DAYS],
    /// Houses in which nothing was published.
    pub empty_houses: Vec<String>,
    /// Municipi in which nothing goes on from 18:00 on.
    pub no_evening: Vec<u8>,
    /// Houses in which something goes on, but nothing from 18:00 on.
    pub houses_without_evening: Vec<String>,
}

/// Counts the seven days from `from` on. Cancelled times aren't counted; doubtful ones are.
pub fn count(catalogue: &Catalogue, from: Date) -> Stats {
    let days: Vec<Date> = std::iter::successors(Some(from), |it| it.next_day()).take(DAYS).collect();
    let mut hours = [[0; HOURS]; DAYS];
    let mut without_hour = [0; DAYS];
    let mut by_municipio: BTreeMap<u8, usize> = BTreeMap::new();
    let mut evenings = HashSet::new();
    let (mut used, mut evening_places) = (HashSet::new(), HashSet::new());
    for activity in &catalogue.activities {
        let municipio = catalogue.place_of(activity).and_then(|it| it.municipio).unwrap_or_default();
        *by_municipio.entry(municipio).or_default() += 1;
        let place = activity.place.as_deref().unwrap_or_default();
        for (day, date) in days.iter().enumerate() {
            for time in taking_place(catalogue, activity, *date) {
                used.insert(place);
                let Span::Between(from, to) = time else {
                    without_hour[day] += 1;
                    continue;
                };
                for hour in whole_hours(from, to) {
                    hours[day][hour] += 1;
                    if hour >= EVENING {
                        evenings.insert(municipio);
                        evening_places.insert(place);
                    }
                }
            }
        }
    }
    Stats {
        from: crate::describe::iso(from),
        activities: catalogue.activities.len(),
        without_time: catalogue.activities.iter().filter(|it| it.schedules.is_empty()).count(),
        houses_without_evening: without_evening(catalogue, &used, &evening_places),
        no_evening: (1..=9).filter(|it| !evenings.contains(it)).collect(),
        by_municipio,
        by_topic: by_topic(catalogue),
        hours,
        without_hour,
        empty_houses: empty_houses(catalogue),
    }
}

fn taking_place<'a>(
    catalogue: &'a Catalogue,
    activity: &'a Activity,
    date: Date,
) -> impl Iterator<Item = Span> + use<> {
    let planned = activity.on(date, catalogue.calendar_of(activity)).into_iter();
    planned.filter(|it| !matches!(it.state, OccurrenceStatus::Cancelled(_))).map(|it| it.time)
}

/// The hours of the clock that a time touches: 9:30 to 11:00 are those of nine and ten.
fn whole_hours(from: TimeOfDay, to: TimeOfDay) -> impl Iterator<Item = usize> {
    let end = usize::from(to.hour()) + usize::from(to.minute() > 0);
    usize::from(from.hour())..end.min(HOURS)
}

fn by_topic(catalogue: &Catalogue) -> Vec<(String, usize)> {
    let widest = |id: &String| catalogue.and_wider(catalogue.topic_position(id)?).last();
    let mut counts: HashMap<usize, usize> = HashMap::new();
    for activity in &catalogue.activities {
        let topics: HashSet<_> = activity.topics.iter().filter_map(widest).collect();
        topics.into_iter().for_each(|it| *counts.entry(it).or_default() += 1);
    }
    let name = |(topic, count): (usize, usize)| Some((catalogue.topics.get(topic)?.name.clone(), count));
    let mut named: Vec<_> = counts.into_iter().filter_map(name).collect();
    named.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    named
}

fn empty_houses(catalogue: &Catalogue) -> Vec<String> {
    let used = catalogue.activities.iter().filter_map(|it| it.place.as_deref()).collect();
    let used = with_houses(catalogue, &used);
    houses(catalogue, &|id| !used.contains(id))
}

fn without_evening(catalogue: &Catalogue, used: &HashSet<&str>, evening: &HashSet<&str>) -> Vec<String> {
    let (used, evening) = (with_houses(catalogue, used), with_houses(catalogue, evening));
    houses(catalogue, &|id| used.contains(id) && !evening.contains(id))
}

fn houses(catalogue: &Catalogue, holds: &dyn Fn(&str) -> bool) -> Vec<String> {
    let houses = catalogue.places.iter().filter(|it| it.kind.is_house() && holds(&it.id));
    houses.map(|it| it.id.clone()).collect()
}

/// These places, and the houses that they are in: the activities of a desk take place in its house.
fn with_houses<'a>(catalogue: &'a Catalogue, places: &HashSet<&'a str>) -> HashSet<&'a str> {
    let used = catalogue.places.iter().filter(|it| places.contains(it.id.as_str()));
    used.flat_map(|it| [Some(it.id.as_str()), it.inside.as_deref()]).flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::parse_date;
    use feed::{Loader, raw};

    fn catalogue() -> Catalogue {
        let (mut loader, _) = Loader::new(r#"{"format":"1.0","publisher":"P"}"#).unwrap();
        let mut read = |kind: &str, json: &str| {
            loader.read(&raw::Part { kind: kind.to_owned(), ..raw::Part::default() }, json).unwrap();
        };
        read(
            "places",
            r#"[{"id":"zara","type":"ex-cam","municipio":2,"name":"Zara"},{"id":"wemi","type":"sportello-wemi","name":"WeMi",
            "containedInPlace":"zara"},{"id":"turro","type":"ex-cam","municipio":2,"name":"Turro"},{"id":"feltre","type":"ex-cam","municipio":3,
            "name":"Feltre"},{"id":"desk","type":"sportello-wemi","name":"D","containedInPlace":"feltre"}]"#,
        );
        read(
            "activities",
            r#"[{"id":"a","name":"A","location":"wemi","about":["yoga","movimento"],"eventSchedule":[{"byDay":["Mo"],
            "startTime":"09:30","endTime":"11:00"}]},{"id":"b","name":"B","location":"zara","eventSchedule":[{"byDay":["Mo"],
            "startTime":"17:30","endTime":"18:30"},{"byDay":["Tu"]}]},{"id":"c","name":"C"},{"id":"d","name":"D",
            "eventStatus":"cancelled","eventSchedule":[{"byDay":["Mo"],"startTime":"09:30","endTime":"11:00"}]},{"id":"e","name":"E","location":"desk",
            "eventSchedule":[{"byDay":["Mo"],"startTime":"09:30","endTime":"10:00"}]}]"#,
        );
        read(
            "topics",
            r#"[{"id":"movimento","name":"Movimento"},{"id":"yoga","name":"Yoga","broader":"movimento"}]"#,
        );
        loader.finish().unwrap().0
    }

    #[test]
    fn a_week_is_counted_hour_by_hour() {
        let stats = count(&catalogue(), parse_date("2026-11-22").unwrap());
        assert_eq!((stats.activities, stats.without_time), (5, 1));
        assert_eq!(stats.by_municipio, BTreeMap::from([(0, 4), (2, 1)]));
        assert_eq!(stats.by_topic, [("Movimento".to_owned(), 1)]);
        assert_eq!(stats.hours[0], [0; HOURS]);
        let monday: Vec<_> = (0..HOURS).filter(|it| stats.hours[1][*it] > 0).collect();
        assert_eq!(monday, [9, 10, 17, 18]);
        assert_eq!(stats.without_hour, [0, 0, 1, 0, 0, 0, 0]);
        assert_eq!(stats.empty_houses, ["turro"]);
        assert_eq!(stats.houses_without_evening, ["feltre"]);
        assert_eq!(stats.no_evening, [1, 3, 4, 5, 6, 7, 8, 9]);
    }
}
