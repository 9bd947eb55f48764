use crate::route::Route;
use crate::ui::Context;
use domain::time::parse_date;
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, LANGUAGES, Language, Origin, State, ids};

/// The languages, each with the origin of its words and whether somebody who speaks it has checked them.
pub fn languages(context: &Context) -> Nodes {
    let rows: Vec<_> = LANGUAGES.iter().map(|it| row(context, it)).collect();
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::LANGUAGES_TITLE)),
        el("p").class("lead").child(context.get(ids::LANGUAGES_INTRO)),
        el("ul").class("rows languages-list").child(rows),
        el("p").child(context.get(ids::LANGUAGES_FEED)),
        el("p").child(context.get(ids::LANGUAGES_WRONG)),
    ))
}

fn row(context: &Context, language: &'static Language) -> Element {
    let current = context.locale.language() == language;
    let link = el("a")
        .attr("href", context.href_in(language, Route::Languages))
        .attr("lang", language.tag)
        .attr("dir", language.dir())
        .attr("hreflang", language.tag)
        .attr("translate", "no")
        .attr("aria-current", current.then_some("true"));
    let state: Vec<_> = state(context, language).into_iter().map(|it| el("span").child(it)).collect();
    el("li").child((link.child(language.name), el("span").class("row-facts").child(state)))
}

fn state(context: &Context, language: &Language) -> Vec<String> {
    let State { origin, checked } = language.state();
    let source = context.get(match origin {
        Origin::Original => ids::LANGUAGES_SOURCE_ORIGINAL,
        Origin::Easy => ids::LANGUAGES_SOURCE_EASY,
        Origin::Machine => ids::LANGUAGES_SOURCE_MACHINE,
    });
    let checked = checked.as_deref().and_then(parse_date).map(|it| {
        let date = context.locale.date(it, DateStyle::Full);
        let message =
            if origin == Origin::Easy { ids::LANGUAGES_CHECKED_EASY } else { ids::LANGUAGES_CHECKED };
        context.format(message, &[("date", date)])
    });
    let unchecked = match origin {
        Origin::Original => None,
        Origin::Easy => Some(context.get(ids::LANGUAGES_UNCHECKED_EASY)),
        Origin::Machine => Some(context.get(ids::LANGUAGES_UNCHECKED)),
    };
    let hint = (origin == Origin::Easy).then(|| context.get(ids::LANGUAGES_EASY_HINT));
    [Some(source), checked.or(unchecked), hint].into_iter().flatten().collect()
}
