use crate::ui::Context;
use markup::Fragment;
use markup::{Nodes, el, live, nodes};
use wording::{Language, ids};

/// The attribute that says what a button reads: the card or the sentence beside which it stands, or the page.
pub const LISTEN: &str = "data-leggi";
/// The class of a sentence that is read with a button of its own, beside it.
pub const SENTENCE: &str = "say";
/// The attribute of the button that stops the reading.
pub const STOP: &str = "data-ferma";

/// The button that reads the page, where there is a voice for it.
pub fn listen_to_page(context: &Context) -> Nodes {
    offered(context, context.get(ids::LISTEN_PAGE), "pagina")
}

/// The same at the top of a page, for readers who have asked for such buttons.
pub fn listen_at_top(context: &Context) -> Option<Nodes> {
    wants_buttons(context).then(|| listen_to_page(context))
}

/// The button that reads a card, for readers who have asked for such buttons.
pub fn listen_to_card(context: &Context, name: &Fragment) -> Option<Nodes> {
    let name = name.clone().in_a_sentence().into();
    wants_buttons(context)
        .then(|| offered(context, context.format(ids::LISTEN_CARD, &[("name", name)]), "scheda"))
}

/// The button that reads the Italian sentence beside it, where there is a voice for Italian.
pub fn listen_to_sentence(context: &Context, text: String) -> Nodes {
    offered_in(context, Language::SOURCE.tag, text, SENTENCE)
}

fn wants_buttons(context: &Context) -> bool {
    context.reader.preferences.wants_listen_buttons()
}

/// A button, as soon as there is a voice for the page's language.
fn offered(context: &Context, text: String, what: &'static str) -> Nodes {
    offered_in(context, context.locale.language().tag, text, what)
}

fn offered_in(context: &Context, language: &'static str, text: String, what: &'static str) -> Nodes {
    let context = context.clone();
    nodes(live(move || {
        let can = context.reader.speech.get().can_read(language);
        let button = el("button").attr("type", "button").class("toggle").attr(LISTEN, what);
        nodes(can.then(|| el("p").child(button.child(text.clone()))))
    }))
}

/// The bar that is always in sight while a text is read: the language that no voice can read, and the button to stop.
pub fn reading_aloud(context: &Context) -> Nodes {
    let context = context.clone();
    nodes(live(move || {
        let speech = context.reader.speech.get();
        let missing = speech.missing.map(|it| {
            let name = context.locale.formats.language(&it);
            el("p").child(context.format(ids::LISTEN_SOME_MISSING, &[("name", name.into())]))
        });
        let label = context.get(ids::LISTEN_READING);
        let bar = || el("div").class("reading-aloud").attr("role", "region").attr("aria-label", label);
        if speech.is_reading {
            let stop = el("button").attr("type", "button").class("toggle").attr(STOP, "");
            nodes(bar().child((missing, stop.child(context.get(ids::LISTEN_STOP)))))
        } else if speech.is_silent {
            nodes(bar().child(el("p").child(context.get(ids::LISTEN_SILENT))))
        } else {
            Nodes::new()
        }
    }))
}

/// The reason why there is nothing to listen to, on the page of settings.
pub fn no_voice(context: &Context) -> Nodes {
    let context = context.clone();
    nodes(live(move || {
        let language = context.locale.language();
        let can = context.reader.speech.get().can_read(language.tag);
        let text = || context.format(ids::LISTEN_NO_VOICE, &[("name", language.name.into())]);
        nodes((!can).then(|| el("p").class("hint").child(text())))
    }))
}
