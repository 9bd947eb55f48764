//! The code that an editor copies into another site.

use super::name;
use crate::preferences::Setting;
use crate::route::{Address, Embed, ShownFilters, WHOLE_PAGE, to_word};
use crate::ui::Context;
use crate::ui::components;
use markup::{Element, Nodes, el, nodes};
use wording::{Language, MessageId, ids};

/// The height of a frame that can't follow its content, in pixels.
const HEIGHT: u32 = 900;

/// The address of what is shown, relative to the base.
fn href(chosen: &Embed) -> String {
    // Italian is named too: the site around it may be read in a browser of another language.
    let lang = chosen.language.clone().unwrap_or_else(|| Language::SOURCE.tag.to_owned());
    Address { route: chosen.route(), lang: Some(lang), from_url: chosen.reading.clone() }.href()
}

/// The same in a frame.
pub(super) fn frame_href(chosen: &Embed) -> String {
    let href = href(chosen);
    let before = if href.contains('?') { '&' } else { '?' };
    format!("{href}{before}incorpora=1")
}

/// A text between quotation marks of HTML.
fn quoted(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
    format!("\"{text}\"")
}

/// A link to it in the portal itself, which stands at `site`. `words` are in the language with this tag.
fn link(chosen: &Embed, site: &str, (words, tag): (&str, &str)) -> String {
    let is_own = chosen.language.as_deref().unwrap_or(Language::SOURCE.tag) == tag;
    let lang = if is_own { String::new() } else { format!(" lang={}", quoted(tag)) };
    let words = words.replace('&', "&amp;").replace('<', "&lt;");
    format!("<a href={}{lang}>{words}</a>", quoted(&address(chosen, site)))
}

/// The whole address of what is shown in the portal itself, which stands at `site`.
fn address(chosen: &Embed, site: &str) -> String {
    format!("{site}{}", href(chosen).trim_start_matches("./"))
}

/// The portal's own element.
fn element(chosen: &Embed, site: &str, title: (&str, &str)) -> String {
    let path = chosen.route().path();
    let (view, record) = path.split_once('/').unwrap_or((&path, ""));
    let view = if view.is_empty() { "inizio" } else { view };
    let municipi = chosen.query.municipi.iter().map(u8::to_string).collect::<Vec<_>>().join(" ");
    let reading = |setting: Setting| chosen.reading.pairs().find(|it| it.0 == setting).map_or("", |it| it.1);
    let filters = to_word(&ShownFilters::ALL, chosen.filters).filter(|_| chosen.filters != ShownFilters::All);
    let attributes = [
        ("vista", view),
        ("voce", record),
        ("q", chosen.query.text.as_str()),
        ("municipio", municipi.as_str()),
        ("lang", chosen.language.as_deref().unwrap_or("it")),
        ("testo", reading(Setting::Text)),
        ("tema-colore", reading(Setting::Theme)),
        ("apri", if chosen.opens_portal { WHOLE_PAGE } else { "" }),
        ("filtri", filters.unwrap_or_default()),
    ];
    let attributes = attributes.iter().filter(|it| !it.1.is_empty());
    let attributes: String = attributes.map(|(name, value)| format!(" {name}={}", quoted(value))).collect();
    format!("<cdq-portale{attributes}>\n  {}\n</cdq-portale>", link(chosen, site, title))
}

fn loader(site: &str) -> String {
    format!("<script async src={}></script>", quoted(&format!("{site}cdq-portale.js")))
}

/// A plain frame, with a link that opens the whole page.
fn frame(chosen: &Embed, site: &str, title: &str, whole: (&str, &str)) -> String {
    let src = format!("{site}{}", frame_href(chosen).trim_start_matches("./"));
    format!(
        "<iframe src={} title={} height=\"{HEIGHT}\" style=\"width: 100%; border: 0\" \
         allow=\"geolocation; clipboard-write; web-share; fullscreen\" referrerpolicy=\"strict-origin\"></iframe>\n\
         <p>{}</p>",
        quoted(&src),
        quoted(title),
        link(chosen, site, whole)
    )
}

/// A drawing for pages on which nothing but a link and an image can stand, as a data URL.
fn picture(title: &str) -> String {
    // A letter of Arial is little more than half as wide as it is high.
    let size = (1300 / title.chars().count().max(1)).clamp(24, 64);
    let drawing = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 400' width='1200' height='400'>\
         <rect width='1200' height='400' fill='#00575f'/><path fill='#ffce00' d='M90 190 200 90l110 100v130H90z'/>\
         <path fill='#00575f' d='M170 320v-80h60v80z'/>\
         <g fill='#fff' font-family='Arial,sans-serif'><text x='370' y='190' font-size='{size}' \
         font-weight='bold'>{}</text><text x='370' y='270' font-size='44'>Case di Quartiere · Comune di \
         Milano</text></g></svg>",
        title.replace('&', "&amp;").replace('<', "&lt;")
    );
    let encoded: String = form_urlencoded::byte_serialize(drawing.as_bytes()).collect();
    format!("data:image/svg+xml,{}", encoded.replace('+', "%20"))
}

/// The ways to put it into a page, the best one first.
pub(super) fn code(context: &Context, chosen: &Embed) -> Element {
    let document = |it: MessageId| context.locale.document(it);
    let ways = context.reader.site.as_ref().map(|site| ways(context, chosen, site));
    let none = ways.is_none().then(|| el("p").child(document(ids::EMBED_CODE_NEEDS_PROGRAM)));
    el("section").attr("aria-labelledby", "codice").child((
        el("h2").attr("id", "codice").attr("tabindex", "-1").child(document(ids::EMBED_CODE)),
        none,
        ways,
    ))
}

fn ways(context: &Context, chosen: &Embed, site: &str) -> Nodes {
    let document = |it: MessageId| context.locale.document(it);
    let title = name(context, chosen).text;
    let link_how = context.locale.document_with(ids::EMBED_LINK_HOW, &[("name", title.clone().into())]);
    let (tag, whole) = (context.locale.language().tag, document(ids::EMBED_WHOLE));
    let check = [("attribute", "?cdq-controlla".into())];
    let save = el("a").attr("href", picture(&title)).attr("download", "case-di-quartiere.svg");
    nodes((
        way(
            context,
            "elemento",
            ids::EMBED_ELEMENT,
            document(ids::EMBED_ELEMENT_HOW),
            element(chosen, site, (&title, tag)),
        ),
        way(context, "script", ids::EMBED_LOADER, document(ids::EMBED_LOADER_HOW), loader(site)),
        way(
            context,
            "riquadro",
            ids::EMBED_FRAME,
            document(ids::EMBED_FRAME_HOW),
            frame(chosen, site, &title, (&whole, tag)),
        ),
        way(context, "link", ids::EMBED_LINK, link_how, address(chosen, site)),
        el("p").child(save.child(document(ids::EMBED_LINK_SAVE))),
        el("h3").child(document(ids::EMBED_CHECK)),
        el("p").child(context.locale.document_with(ids::EMBED_CHECK_HOW, &check)),
    ))
}

/// One of them: its name, when to use it, the code, and the button that copies it.
fn way(context: &Context, id: &'static str, title: MessageId, how: String, code: String) -> Element {
    let title_id = format!("{id}-titolo");
    let field = el("textarea")
        .attr("id", id)
        .attr("readonly", "")
        .attr("rows", "4")
        .attr("spellcheck", "false")
        .attr("translate", "no")
        // Code with words in it is of no one language.
        .attr("lang", "")
        .attr("dir", "ltr")
        .attr("aria-labelledby", title_id.clone())
        .child(code);
    el("div").class("code-way").child((
        el("h3").attr("id", title_id.clone()).child(context.locale.document(title)),
        el("p").child(how),
        field,
        el("p").child(components::copy_button(id, &title_id, context.locale.document(ids::EMBED_COPY))),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Route;
    use domain::search::Query;

    const SITE: &str = "https://cdq.example/";

    #[test]
    fn the_catalogue_is_shown_with_its_question() {
        let query = Query { text: "tè & \"ballo\"".to_owned(), municipi: vec![2, 4], ..Query::default() };
        let chosen = Embed { query, language: Some("ar".to_owned()), ..Embed::default() };
        assert_eq!(
            element(&chosen, SITE, ("Attività & altro", "it")),
            "<cdq-portale vista=\"attivita\" q=\"tè &amp; &quot;ballo&quot;\" municipio=\"2 4\" lang=\"ar\">\n  \
             <a href=\"https://cdq.example/ar/attivita?q=t%C3%A8+%26+%22ballo%22&amp;municipio=2&amp;municipio=4\" lang=\"it\">\
             Attività &amp; altro</a>\n</cdq-portale>"
        );
    }

    #[test]
    fn a_frame_names_its_language_and_that_it_is_one() {
        let shown = Some(Box::new(Route::Place("zante".to_owned())));
        let chosen = Embed { shown, ..Embed::default() };
        let frame = frame(&chosen, SITE, "Casa di Quartiere Zante", ("Apri a tutta pagina", "it"));
        assert!(frame.contains("src=\"https://cdq.example/case/zante?lang=it&amp;incorpora=1\""), "{frame}");
        assert!(frame.contains("title=\"Casa di Quartiere Zante\""), "{frame}");
        let home = Embed { shown: Some(Box::new(Route::Home)), ..Embed::default() };
        assert!(link(&home, SITE, ("x", "it")).contains("\"https://cdq.example/?lang=it\""));
        assert!(element(&home, SITE, ("x", "it")).starts_with("<cdq-portale vista=\"inizio\""));
    }

    #[test]
    fn a_picture_is_an_address() {
        let picture = picture("Età attiva <b> & altro");
        assert!(
            picture.bytes().all(|it| it.is_ascii_graphic()) && !picture.contains(['"', '<', '#']),
            "{picture}"
        );
    }
}
