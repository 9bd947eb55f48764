use leptos::prelude::*;

use crate::domain::feed::SourceRef;
use crate::route::Route;
use crate::ui::Context;
use crate::wording::DateStyle;

/// Who says so, with dates, and the way to the page about the data.
pub fn sources(context: &Context, ids: &[SourceRef]) -> AnyView {
    let lines = ids.iter().filter_map(|it| context.catalogue.about.source(it)).map(|source| {
        let checked = context.formats.date(source.checked, DateStyle::Full);
        let published = source.published.map(|it| context.formats.date(it, DateStyle::Full));
        let name = context.italian(source.name.clone());
        let dates = match published {
            Some(published) => {
                context.say("source-dates", &[("published", published.into()), ("checked", checked.into())])
            }
            None => context.say("source-dates-undated", &[("checked", checked.into())]),
        };
        view! { <li><span lang=name.lang dir=name.dir>{name.text}</span><span>{dates}</span></li> }
    });
    view! {
        <section class="sources" aria-labelledby="fonti">
            <h2 id="fonti">{context.get("source-title")}</h2>
            <ul>{lines.collect_view()}</ul>
            <p><a href=context.href(Route::About)>{context.get("source-more")}</a></p>
        </section>
    }
    .into_any()
}
