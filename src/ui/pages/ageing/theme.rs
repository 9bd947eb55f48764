use super::near::near;
use crate::route::Route;
use crate::ui::{Context, components};
use domain::service::Service;
use domain::telephone::numbers_in;
use domain::theme::{Theme, ThemePart, ThemeText};
use markup::{Element, Fragment, Nodes, el, nodes};
use wording::{MessageId, ids};

/// One theme: what one can do, near and elsewhere, who helps, what happens then.
pub fn theme(context: &Context, theme: &Theme) -> Nodes {
    let view = ThemeView { context, theme, text: context.feed.themes.text(theme) };
    let description = context.theme_description(theme);
    let in_italian = description.as_ref().and_then(|it| components::in_italian(context, it));
    nodes((
        (
            components::breadcrumb(context, Some((Route::Ageing, ids::AGEING))),
            el("h1").attr("tabindex", "-1").text_with_lang(context.theme_name(theme)),
        ),
        (in_italian, description.map(|it| components::text_with_numbers("p", it).class("lead"))),
        view.overview(),
        view.sentences("come-cominciare", ids::THEME_START, view.own(|it| &it.start), &theme.start),
        (view.parts(), near(context, &theme.topics)),
        (view.services(), view.guides()),
        view.sentences("che-cosa-succede", ids::THEME_EXPECT, view.own(|it| &it.expect), &theme.expect),
        components::sources(context, &theme.sources, &[]),
    ))
}

/// A theme, and its wording in the reader's language.
struct ThemeView<'a> {
    context: &'a Context,
    theme: &'a Theme,
    text: Option<&'a ThemeText>,
}

impl ThemeView<'_> {
    fn own(&self, list: fn(&ThemeText) -> &Vec<String>) -> &[String] {
        self.text.map(list).map(Vec::as_slice).unwrap_or_default()
    }

    fn overview(&self) -> Option<Nodes> {
        let document = |it: MessageId| self.context.locale.document(it);
        let parts = [
            ("come-cominciare", ids::THEME_START, !self.theme.start.is_empty()),
            ("vicino", ids::THEME_NEAR, !self.theme.topics.is_empty()),
            ("servizi", ids::THEME_SERVICES, !self.theme.services.is_empty()),
            ("che-cosa-succede", ids::THEME_EXPECT, !self.theme.expect.is_empty()),
        ];
        let parts = parts.into_iter().filter(|it| it.2).map(|it| (it.0, document(it.1))).collect();
        components::overview(self.context, &Route::Theme(self.theme.id.clone()), None, parts)
    }

    /// A list of sentences under a heading. The numbers in them can be called.
    fn sentences(
        &self,
        id: &'static str,
        title: MessageId,
        own: &[String],
        italian: &[String],
    ) -> Option<Element> {
        let lines = self.context.all_or_italian(own, italian);
        let line = |it: Fragment| {
            let tag = if numbers_in(&it.text).is_empty() { "span" } else { "p" };
            el("li").child(components::text_with_numbers(tag, it))
        };
        let note = lines.first().and_then(|it| components::in_italian(self.context, it));
        (!lines.is_empty()).then(|| {
            let lines: Vec<_> = lines.into_iter().map(line).collect();
            el("section").attr("aria-labelledby", id).child((
                el("h2").attr("id", id).attr("tabindex", "-1").child(self.context.locale.document(title)),
                note,
                el("ul").child(lines),
            ))
        })
    }

    /// The things of which the theme is made, each with its own services.
    fn parts(&self) -> Vec<Element> {
        let own = self.text.map(|it| it.parts.as_slice()).unwrap_or_default();
        self.theme.parts.iter().enumerate().map(|(at, it)| self.part(it, own.get(at))).collect()
    }

    fn part(&self, part: &ThemePart, own: Option<&(String, String)>) -> Element {
        let context = self.context;
        let name = context.own_or_italian(own.map(|it| &it.0), &part.name);
        let text = context.own_or_italian(own.map(|it| &it.1), &part.text);
        let title = el("h2").attr("id", part.id.as_str()).attr("tabindex", "-1").text_with_lang(name);
        // By their names alone: a part of a theme is short.
        let links =
            self.known(&part.services).map(|it| el("li").child(components::service_link(context, it)));
        let links: Vec<_> = links.collect();
        let links = (!links.is_empty()).then(|| el("ul").class("rows").child(links));
        let note = components::in_italian(context, &text);
        let text = components::text_with_numbers("p", text);
        el("section").attr("aria-labelledby", part.id.as_str()).child((title, note, text, links))
    }

    /// The services of the theme that no part of it has named.
    fn services(&self) -> Option<Element> {
        let named = |id: &String| self.theme.parts.iter().any(|it| it.services.contains(id));
        let rows = self.known(&self.theme.services).filter(|it| !named(&it.id));
        let rows: Vec<_> = rows.map(|it| components::service_row(self.context, it)).collect();
        let title = el("h2").attr("id", "servizi").attr("tabindex", "-1");
        let title = title.child(self.context.locale.document(ids::THEME_SERVICES));
        (!rows.is_empty()).then(|| {
            let rows = el("ul").class("link-cards").child(rows);
            el("section").attr("aria-labelledby", "servizi").child((title, rows))
        })
    }

    /// Services by id; those that the feed doesn't have are left out.
    fn known<'s>(&'s self, services: &'s [String]) -> impl Iterator<Item = &'s Service> {
        services.iter().filter_map(|it| self.context.feed.services.service(it))
    }

    fn guides(&self) -> Option<Element> {
        let guides = self.theme.guides.iter().filter_map(|it| self.context.feed.guides.guide(it));
        let links = guides.map(|it| el("li").child(components::guide_link(self.context, it).class("chip")));
        components::guides_below(self.context, "h2", links.collect())
    }
}
