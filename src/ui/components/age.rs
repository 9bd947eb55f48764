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
            context.format(ids::FACT_FROM, &[("date", context.locale.date(date, DateStyle::Full))])
        }
    };
    Some(el("p").class("ask").child(text))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use leptos::prelude::RenderHtml;

    use super::*;
    use crate::ui::{Feed, Locale};
    use prerender::{Icu, plural};
    use wording::{Language, Localizer};

    /// The notice beside a telephone number of this source, on the static page of a feed of 21 November.
    #[track_caller]
    fn check(published: &str, expected: &str) {
        let manifest = format!(
            r#"{{"format":"1.2","publisher":"P","dateModified":"2026-11-21",
                "sources":[{{"id":"s","name":"S"{published},"dateChecked":"2026-11-21"}}]}}"#
        );
        let feed =
            fixtures::feed_with_manifest(&manifest).places(r#"[{"id":"p","type":"servizio","name":"P"}]"#);
        let context = Context::new(
            Feed::new(feed.build()),
            Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
        );
        let notice = old_fact(&context, CheckedField::Telephone, &[], &["s".to_owned()]);
        assert_eq!(notice.map(|it| it.to_html()).unwrap_or_default(), expected);
    }

    #[test]
    fn a_source_that_was_read_today_is_as_old_as_it_says() {
        check(
            r#","datePublished":"2018-10-01""#,
            "<p class=\"ask\">Informazione del 1º ottobre 2018. Chiama prima di andare, perché può essere \
             cambiata.</p>",
        );
        check(r#","datePublished":"2026-09-25""#, "");
        check(
            "",
            "<p class=\"ask\">Non sappiamo a quando risale questa informazione, perché la fonte non ha una data. \
             Chiama prima di andare.</p>",
        );
    }
}
