use std::cmp::Reverse;

use super::fold::words;
use super::index::Index;
use super::query::{Day, Query};
use crate::domain::activity::{Activity, Price};
use crate::domain::catalogue::Catalogue;
use crate::domain::sort::sorted_by;
use crate::domain::time::{Date, Moment, Occurrence, Span, State};

/// How many words of a query are looked up: nobody means more, and a pasted page must not stop the search.
const MAX_WORDS: usize = 12;

/// What answers a query, the best first.
#[derive(Debug, PartialEq)]
pub struct Results<'a> {
    /// Activities that answer it for sure, then those that may: their time was never published.
    pub hits: Vec<Hit<'a>>,
    /// How many answer it for sure.
    pub certain: usize,
}

/// One activity that answers.
#[derive(Debug, PartialEq)]
pub struct Hit<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The first time that fits what was asked; without a question about time, the next one. `None`: unknown.
    pub next: Option<Occurrence>,
}

/// A hit behind what decides its place.
type Found<'a> = (Reverse<u16>, bool, Option<(Date, Span)>, usize, Hit<'a>);

/// Answers `query`. Without a clock (`now` is `None`, as on a static page) questions about days are left aside.
///
/// Order: when nothing is asked, the publisher's. Otherwise the words' weight, then what comes first, then the
/// publisher's order, so that equal answers never swap.
pub fn search<'a>(
    catalogue: &'a Catalogue,
    index: &Index,
    query: &Query,
    now: Option<Moment>,
) -> Results<'a> {
    let typed: Vec<String> = words(&query.text).into_iter().take(MAX_WORDS).collect();
    let mut certain = Vec::new();
    let mut possible = Vec::new();
    for (position, activity) in catalogue.activities.iter().enumerate() {
        if !fits(catalogue, query, activity) {
            continue;
        }
        let Some(score) = index.score(position, &typed) else { continue };
        let (next, sure) = match time(catalogue, query, activity, now) {
            Time::Never => continue,
            Time::At(next) => (Some(next), true),
            Time::Unasked => (None, true),
            Time::Unknown => (None, false),
        };
        let hits = if sure { &mut certain } else { &mut possible };
        let first = next.as_ref().map(|it| (it.date, it.time));
        hits.push((Reverse(score), next.is_none(), first, position, Hit { activity, next }));
    }
    let asked = !query.is_empty();
    let best_first =
        |hits| sorted_by(hits, |a: &Found<'_>, b| (&a.0, a.1, &a.2, a.3).cmp(&(&b.0, b.1, &b.2, b.3)));
    let [certain, possible] = [certain, possible].map(|hits| if asked { best_first(hits) } else { hits });
    Results { certain: certain.len(), hits: certain.into_iter().chain(possible).map(|it| it.4).collect() }
}

/// All that doesn't depend on words or time.
fn fits(catalogue: &Catalogue, query: &Query, activity: &Activity) -> bool {
    let place = catalogue.place_of(activity);
    let in_municipio = || place.and_then(|it| it.municipio).is_some_and(|it| query.municipi.contains(&it));
    let in_place = |id: &String| {
        place.is_some_and(|it| it.id == *id || it.inside.as_ref().is_some_and(|house| house == id))
    };
    let about = |wider: &String| activity.topics.iter().any(|it| catalogue.answers(it, wider));
    (query.municipi.is_empty() || in_municipio())
        && query.place.as_ref().is_none_or(in_place)
        && (query.topics.is_empty() || query.topics.iter().any(about))
        && query.audience.is_none_or(|it| activity.audiences.is_empty() || activity.audiences.contains(&it))
        && (!query.free || activity.price == Price::Free)
}

enum Time {
    /// It doesn't take place when asked.
    Never,
    /// It does, first at this time.
    At(Occurrence),
    /// No time was asked for, and none is known.
    Unasked,
    /// Nobody published whether it does.
    Unknown,
}

fn time(catalogue: &Catalogue, query: &Query, activity: &Activity, now: Option<Moment>) -> Time {
    let Some(now) = now else { return Time::Unasked };
    let calendar = catalogue.calendar_of(activity);
    if query.day.is_none() && query.part.is_none() {
        return activity.next(now, calendar).map_or(Time::Unasked, Time::At);
    }
    let mut unknown = activity.schedules.is_empty();
    for date in query.day.unwrap_or(Day::Week).dates(now.date) {
        let fitting = activity.on(date, calendar).into_iter().filter(|it| {
            !it.is_over(now)
                && match it.time {
                    Span::Unknown | Span::WholeDay => true,
                    Span::Between(from, to) => query.part.is_none_or(|part| part.holds(from, to)),
                }
        });
        for occurrence in fitting {
            match occurrence.state {
                State::Certain => return Time::At(occurrence),
                State::Doubtful(_) => unknown = true,
                State::Off(_) => {}
            }
        }
    }
    if unknown { Time::Unknown } else { Time::Never }
}
