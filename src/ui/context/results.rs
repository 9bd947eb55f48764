use std::sync::{Arc, Mutex, PoisonError};

use domain::place::Geo;
use domain::search::{Query, Results, Search};

/// The results of the last question. List, week, map, overview and announcements ask the same one, and navigation asks
/// it before the page is drawn: the search runs once for all of them.
#[derive(Default)]
pub(super) struct LastResults(Mutex<Option<Answered>>);

/// A question with its results.
struct Answered {
    query: Query,
    /// The reader's position when it was asked.
    here: Option<Geo>,
    /// Whether the feed had its index: without it nothing is found.
    is_indexed: bool,
    results: Arc<Results>,
}

impl LastResults {
    /// The results of `query`. `search` must always be of the same feed and language: another one gets another memory.
    pub(super) fn of(&self, search: Search<'_>, is_indexed: bool, query: &Query) -> Arc<Results> {
        let mut last = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_same =
            |it: &&Answered| it.query == *query && it.here == search.here && it.is_indexed == is_indexed;
        let same = last.as_ref().filter(is_same);
        if let Some(answered) = same {
            return Arc::clone(&answered.results);
        }
        let results = Arc::new(search.run(query));
        let answered =
            Answered { query: query.clone(), here: search.here, is_indexed, results: Arc::clone(&results) };
        *last = Some(answered);
        results
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::{Context, Feed, Here, Locale};
    use domain::catalogue::Catalogue;
    use domain::time::{Date, Moment, TimeOfDay};
    use prerender::{Icu, plural};
    use wording::{Language, Localizer};

    #[test]
    fn a_question_is_answered_once_until_its_answer_may_be_another() {
        let mut context = Context::new(
            Feed::new(Catalogue::default()),
            Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
        );
        let ballet = Query { text: "ballo".to_owned(), ..Query::default() };
        let first = context.results(&ballet);
        assert!(Arc::ptr_eq(&first, &context.clone().results(&ballet)), "views share the answer");
        let all = context.results(&Query::default());
        assert!(Arc::ptr_eq(&all, &context.results(&Query::default())));
        context.reader.position = Here::At(Geo { latitude: 45.4641, longitude: 9.1919 });
        let near = context.results(&Query::default());
        assert!(!Arc::ptr_eq(&all, &near), "the reader is elsewhere");
        let noon = TimeOfDay::parse("12:00").unwrap();
        let now = Moment { date: Date::from_ordinal_date(2026, 328).unwrap(), time: noon };
        context.feed.look_at_the_clock(Some(now));
        let today = context.results(&Query::default());
        assert!(!Arc::ptr_eq(&near, &today), "other days are next");
        context.feed.look_at_the_clock(Some(now));
        assert!(Arc::ptr_eq(&today, &context.results(&Query::default())), "the same days are next");
    }
}
