use crate::ui::{Context, components};
use domain::search::Danger;
use domain::time::parse_date;
use markup::{Element, Nodes, el, nodes};
use wording::{DateStyle, ids};

/// Where the numbers come from: the name, the address, the day of the source if it has one.
const SOURCES: [(&str, &str, Option<&str>); 4] = [
    (
        "Comune di Lissone: il 112",
        "https://comune.lissone.mb.it/flex/cm/pages/ServeBLOB.php/L/IT/IDPagina/3607",
        None,
    ),
    (
        "Espansione TV: il 112",
        "https://www.espansionetv.it/2026/02/11/11-2-oggi-la-giornata-internazionale-del-numero-unico-di-emergenza/",
        Some("2026-02-11"),
    ),
    (
        "Linea Amica: il 1522",
        "https://lineaamica.gov.it/news-e-multimedia/news/d/2024/11/25/non-sei-sola-chiama-il-1522-boom-dell-help-line-per-le-vittime-di-violenza-e-stalking",
        Some("2024-11-25"),
    ),
    (
        "Radio Lombardia: la rete antiviolenza",
        "https://www.radiolombardia.it/2024/11/23/violenza-donne-da-inizio-anno-2-749-seguite-dalla-rete-del-comune-di-milano/",
        Some("2024-11-23"),
    ),
];
/// The day on which they were read.
const READ: &str = "2026-11-29";

/// Who is in danger: the numbers, the help against violence, the way out.
pub fn danger(context: &Context) -> Nodes {
    let help: Vec<_> = Danger::ALL.iter().map(|it| components::help(context, *it)).collect();
    nodes((
        el("h1").attr("tabindex", "-1").child(context.get(ids::DANGER_TITLE)),
        el("div").class("danger").child((
            el("p").child(context.get(ids::DANGER_NOW)),
            help,
            el("p").child(context.get(ids::DANGER_EXIT_HINT)),
        )),
        sources(context),
    ))
}

fn sources(context: &Context) -> Element {
    let line = |(name, url, published): (&'static str, &'static str, Option<&str>)| {
        let link = el("a").attr("href", url).attr("rel", "noreferrer").child(components::name(context, name));
        let date = |name: &'static str, text: Option<&str>| {
            text.and_then(parse_date).map(|it| (name, context.locale.date(it, DateStyle::Full)))
        };
        let message = if published.is_some() { ids::SOURCE_DATES } else { ids::SOURCE_UNDATED };
        let dates: Vec<_> =
            date("published", published).into_iter().chain(date("checked", Some(READ))).collect();
        el("li").child((link, el("span").child(context.format(message, &dates))))
    };
    el("section").class("sources").attr("aria-labelledby", "fonti").child((
        el("h2").attr("id", "fonti").attr("tabindex", "-1").child(context.get(ids::SOURCE_TITLE)),
        el("ul").child(SOURCES.map(line).into_iter().collect::<Vec<_>>()),
    ))
}
