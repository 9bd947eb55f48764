use crate::route::Route;
use crate::ui::Context;
use domain::about::{Source, SourceRef};
use domain::freshness::{Check, CheckMethod, Checker};
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, ids};

/// The sources, with dates, when somebody last checked, and a link to the page about the data.
pub fn sources(context: &Context, ids: &[SourceRef], checks: &[Check]) -> Element {
    let lines = ids.iter().filter_map(|it| context.feed.source(it)).map(|source| {
        let checked = ("checked", context.locale.date(source.checked, DateStyle::Full));
        let published = source.published.map(|it| context.locale.date(it, DateStyle::Full));
        let name = super::name(context, &source.name);
        let dates = match published {
            Some(published) => context.format(ids::SOURCE_DATES, &[("published", published), checked]),
            None => context.format(ids::SOURCE_UNDATED, &[checked]),
        };
        el("li").child((name, el("span").child(dates)))
    });
    let more = el("a").attr("href", context.href(Route::About)).child(context.get(ids::SOURCE_MORE));
    el("section").class("sources").attr("aria-labelledby", "fonti").child((
        el("h2").attr("id", "fonti").attr("tabindex", "-1").child(context.get(ids::SOURCE_TITLE)),
        el("ul").child(lines.collect::<Vec<_>>()),
        last_check(context, checks).map(|it| el("p").child(it)),
        el("p").child(more),
    ))
}

/// Who said something, and when if that is known, in short.
pub fn source_in_short(context: &Context, source: &Source) -> Nodes {
    let publisher = super::name(context, source.publisher.as_ref().unwrap_or(&source.name));
    let published = source.published.map(|it| (" · ", context.locale.formats.date(it, DateStyle::Full)));
    nodes((publisher, published))
}

/// The last time that somebody looked whether the facts are right. A program that takes facts over doesn't look.
fn last_check(context: &Context, checks: &[Check]) -> Option<String> {
    let by_people = checks.iter().filter(|it| it.by != Checker::Import);
    let last = by_people.max_by_key(|it| it.date)?;
    let date = ("date", context.locale.date(last.date, DateStyle::Full));
    let how = last.how.map(|it| {
        context.get(match it {
            CheckMethod::Call => ids::CHECK_CALL,
            CheckMethod::Visit => ids::CHECK_VISIT,
            CheckMethod::Mail => ids::CHECK_MAIL,
            CheckMethod::Document => ids::CHECK_DOCUMENT,
        })
    });
    Some(match how {
        Some(how) => context.format(ids::SOURCE_CHECKED_HOW, &[date, ("how", how.into())]),
        None => context.format(ids::SOURCE_CHECKED, &[date]),
    })
}
