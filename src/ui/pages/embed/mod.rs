//! For editors: what an embed shows is chosen in a plain form, tried in a frame, and given as code to copy.

mod code;

use crate::preferences::Setting;
use crate::route::{
    Embed, EmbedChoices, OPENS, ResultsView, Route, SHOWN, SHOWN_FILTERS, SHOWN_LANGUAGE, SHOWN_READING,
    ShownFilters, WHOLE_PAGE, Width, to_word,
};
use crate::ui::components::{self, Choice, plain, select};
use crate::ui::{Context, answers_title};
use domain::place::Place;
use markup::{Element, Fragment, Nodes, el, nodes};
use wording::{LANGUAGES, MessageId, ids};

/// The page on which an embed is built.
pub fn embed(context: &Context, chosen: &Embed) -> Nodes {
    let document = |it: MessageId| context.locale.document(it);
    nodes((
        components::breadcrumb(context, None),
        el("h1").attr("tabindex", "-1").child(document(ids::EMBED_TITLE)),
        el("p").class("lead").child(document(ids::EMBED_LEAD)),
        form(context, chosen),
        preview(context, chosen),
        code::code(context, chosen),
        el("p").child(document(ids::EMBED_CALL)),
    ))
}

/// The name of what is shown, for the frame's title and for links.
fn name(context: &Context, chosen: &Embed) -> Fragment {
    let of_message = |it: MessageId| plain(context.get(it));
    match chosen.route() {
        Route::Home => of_message(ids::NAV_HOME),
        Route::Places => of_message(ids::PLACES_TITLE),
        Route::Place(id) => {
            let place = context.feed.catalogue.place(&id);
            place.map_or_else(|| plain(id), |it| context.full_name(it))
        }
        Route::Services => of_message(ids::SERVICES_TITLE),
        Route::Ageing => of_message(ids::AGEING),
        Route::Theme(id) => {
            let theme = context.feed.themes.theme(&id);
            theme.map_or_else(|| plain(id), |it| context.theme_name(it))
        }
        Route::Guides(_) => of_message(ids::GUIDES_TITLE),
        Route::Guide(id) => {
            let guide = context.feed.guides.guide(&id);
            guide.map_or_else(|| plain(id), |it| context.guide_name(it))
        }
        Route::Activity(id) => {
            let activity = context.feed.catalogue.activity(&id);
            activity.map_or_else(|| plain(id), |it| context.activity_name(it))
        }
        Route::Danger => of_message(ids::DANGER_TITLE),
        _ => plain(answers_title(context, &chosen.query, ResultsView::default())),
    }
}

/// The choices. It is a plain form: they stand in the address, which can be kept and sent to a colleague.
fn form(context: &Context, chosen: &Embed) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    let words = chosen.query.text.clone();
    let words = el("div").class("field").child((
        el("label").attr("for", "parole").child(document(ids::EMBED_WORDS)),
        el("input")
            .attr("id", "parole")
            .attr("name", "q")
            .attr("type", "text")
            .attr("maxlength", "200")
            .attr("aria-describedby", "parole-quando")
            .prop("value", move || words.clone()),
        el("p").class("hint").attr("id", "parole-quando").child(document(ids::EMBED_WORDS_HINT)),
    ));
    el("form")
        .class("for-me")
        .attr("action", context.locale.address(Route::Embed(EmbedChoices::default())).path())
        .attr("method", "get")
        .attr("aria-label", document(ids::EMBED_CHOOSE))
        .child((
            el("div").class("fields").child((
                (what(context, chosen), words, municipio(context, chosen)),
                (language(context, chosen), reading(context, chosen)),
                (filters(context, chosen), opens(context, chosen)),
            )),
            el("p").child(el("button").class("go").attr("id", "aggiorna").child(document(ids::EMBED_UPDATE))),
        ))
}

fn choice(value: &str, label: Fragment, chosen: bool) -> Choice {
    Choice { value: value.to_owned(), label, count: None, chosen }
}

/// The pages that can be shown: the lists, then each house, theme and guide.
fn what(context: &Context, chosen: &Embed) -> Element {
    let lists =
        [Route::Home, Route::Places, Route::Services, Route::Ageing, Route::Guides(None), Route::Danger];
    let houses = context.feed.catalogue.places.iter().filter(|it: &&Place| it.kind.is_house());
    let houses = houses.map(|it| Route::Place(it.id.clone()));
    let themes = context.feed.themes.themes.iter().map(|it| Route::Theme(it.id.clone()));
    let guides = context.feed.guides.guides.iter().map(|it| Route::Guide(it.id.clone()));
    let choices = lists.into_iter().chain(houses).chain(themes).chain(guides).map(|route| {
        let path = route.path();
        let shown = Embed { shown: Some(Box::new(route)), ..Embed::default() };
        let label = name(context, &shown);
        let is_chosen = chosen.shown == shown.shown;
        choice(if path.is_empty() { "/" } else { &path }, label, is_chosen)
    });
    let all = context.locale.document(ids::EMBED_WHAT_CATALOGUE);
    select(context, SHOWN, context.locale.document(ids::EMBED_WHAT), all, choices.collect())
}

fn municipio(context: &Context, chosen: &Embed) -> Element {
    let municipi = (1..=9u8).map(|it| {
        choice(&it.to_string(), plain(context.locale.municipio(it)), chosen.query.municipi.contains(&it))
    });
    let (label, any) = (context.get(ids::FILTERS_MUNICIPIO), context.get(ids::FILTERS_NEAR_ANY));
    select(context, "municipio", label, any, municipi.collect())
}

fn language(context: &Context, chosen: &Embed) -> Element {
    let italian = LANGUAGES.iter().filter(|it| it.is_source()).map(|it| it.name.to_owned());
    let others = LANGUAGES.iter().filter(|it| !it.is_source()).map(|it| {
        let label = Fragment { text: it.name.to_owned(), lang: Some(it.tag), dir: Some(it.dir()) };
        choice(it.tag, label, chosen.language.as_deref() == Some(it.tag))
    });
    let label = context.locale.document(ids::EMBED_LANGUAGE);
    select(context, SHOWN_LANGUAGE, label, italian.collect(), others.collect())
}

/// The size of text and the colours; else the reader's own hold.
fn reading(context: &Context, chosen: &Embed) -> Vec<Element> {
    let field = |(key, setting): (&'static str, Setting)| {
        let (label, values) = components::setting_words(setting);
        let current = chosen.reading.pairs().find(|it| it.0 == setting).map(|it| it.1);
        let values = setting.values().iter().zip(values).skip(1);
        let values =
            values.map(|(value, it)| choice(value, plain(context.get(*it)), current == Some(*value)));
        let own = context.locale.document(ids::EMBED_READER);
        select(context, key, context.get(label), own, values.collect())
    };
    SHOWN_READING.map(field).into()
}

fn filters(context: &Context, chosen: &Embed) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    let choices =
        [(ShownFilters::When, ids::EMBED_FILTERS_WHEN), (ShownFilters::None, ids::EMBED_FILTERS_NONE)];
    let choices = choices.into_iter().filter_map(|(filters, label)| {
        Some(choice(to_word(&ShownFilters::ALL, filters)?, plain(document(label)), chosen.filters == filters))
    });
    let (label, all) = (document(ids::EMBED_FILTERS), document(ids::EMBED_FILTERS_ALL));
    select(context, SHOWN_FILTERS, label, all, choices.collect())
}

fn opens(context: &Context, chosen: &Embed) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    let page = choice(WHOLE_PAGE, plain(document(ids::EMBED_OPENS_PAGE)), chosen.opens_portal);
    select(context, OPENS, document(ids::EMBED_OPENS), document(ids::EMBED_OPENS_HERE), vec![page])
}

/// The embed as another site has it, in a frame of a chosen width.
fn preview(context: &Context, chosen: &Embed) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    let href = code::frame_href(chosen);
    let title = ("name", name(context, chosen).text.into());
    let frame = el("iframe")
        .class(match chosen.width {
            Width::Phone => "as-phone",
            Width::Tablet => "as-tablet",
            Width::Computer => "as-computer",
        })
        .attr("title", context.locale.document_with(ids::EMBED_PREVIEW_FRAME, &[title]))
        .attr("src", href.clone())
        .attr("sandbox", chosen.without_script.then_some(""));
    let alone = el("a").attr("href", href).attr("target", "_blank").child(document(ids::EMBED_PREVIEW_ALONE));
    el("section").class("preview").attr("aria-labelledby", "anteprima").child((
        el("h2").attr("id", "anteprima").attr("tabindex", "-1").child(document(ids::EMBED_PREVIEW)),
        ways(context, chosen),
        el("p").child(document(ids::EMBED_PREVIEW_SCALED)),
        el("div").class("preview-room").child(frame),
        el("p").child(alone),
    ))
}

/// The ways in which the preview can be seen.
fn ways(context: &Context, chosen: &Embed) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    let link = |to: Embed, label: String, current: bool| {
        let link = el("a").class("chip").attr("href", context.href(Route::Embed(to.choices())));
        el("li").child(link.attr("aria-current", current.then_some("true")).child(label))
    };
    let widths = Width::ALL.map(|(pixels, width)| {
        let label = context.locale.document_with(ids::EMBED_WIDTH, &[("width", pixels.into())]);
        link(Embed { width, ..chosen.clone() }, label, width == chosen.width)
    });
    let scripts = [(false, ids::EMBED_SCRIPTS), (true, ids::EMBED_NO_SCRIPTS)].map(|(without, label)| {
        let to = Embed { without_script: without, ..chosen.clone() };
        link(to, document(label), without == chosen.without_script)
    });
    let links = el("ul").class("chips").attr("aria-label", document(ids::EMBED_PREVIEW_LINKS));
    el("div").class("taps").child(links.child((Vec::from(widths), Vec::from(scripts))))
}
