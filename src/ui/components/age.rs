use crate::ui::Context;
use domain::about::SourceRef;
use domain::freshness::{Check, CheckedField, last_checked};
use markup::{Element, el};
use wording::{DateStyle, ids};

/// The notice that a fact was checked long ago, so that readers ask before they go. Nothing while it is fresh, and
/// nothing on a static page, which has no clock.
pub fn old_fact(
    context: &Context,
    fact: CheckedField,
    checks: &[Check],
    sources: &[SourceRef],
) -> Option<Element> {
    let checked = last_checked(fact, checks, sources, &context.feed.catalogue.about)?;
    context.feed.now.filter(|now| fact.is_old(checked, now.date))?;
    let date = context.locale.date(checked, DateStyle::Full);
    Some(el("p").class("ask").child(context.format(ids::FACT_OLD, &[("date", date)])))
}
