use crate::ui::Context;
use domain::about::SourceRef;
use domain::freshness::{Check, CheckedField, FactDate, date_of};
use markup::{Element, el};
use wording::{DateStyle, ids};

/// The notice that a fact is old, or of a source without a date, so that readers ask before they go. Nothing while it is
/// fresh. A static page tells what was old when the feed was last changed: it has only grown older.
pub fn old_fact(
    context: &Context,
    fact: CheckedField,
    checks: &[Check],
    sources: &[SourceRef],
) -> Option<Element> {
    let text = match date_of(fact, checks, sources, &context.feed.catalogue.about)? {
        FactDate::Missing => context.get(ids::FACT_UNDATED),
        FactDate::On(date) => {
            context.feed.day().filter(|it| fact.is_old(date, *it))?;
            let date = context.locale.formats.date(date, DateStyle::Full);
            context.format(ids::FACT_FROM, &[("date", date.into())])
        }
    };
    Some(el("p").class("ask").child(text))
}
