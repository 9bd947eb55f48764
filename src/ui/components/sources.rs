use crate::route::Route;
use crate::ui::Context;
use domain::about::SourceRef;
use markup::{Element, el};
use wording::{DateStyle, ids};

/// The sources, with dates, and a link to the page about the data.
pub fn sources(context: &Context, ids: &[SourceRef]) -> Element {
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
        el("p").child(more),
    ))
}
