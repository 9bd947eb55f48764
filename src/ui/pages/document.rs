use crate::route::Route;
use crate::ui::{Context, components};
use markup::{Element, Nodes, el, nodes};
use wording::{Language, MessageId, ids};

/// A page that is nearly all text: its words are fetched when it is opened (`locales/<tag>/documents/`), so that nobody
/// else carries them.
pub struct Document {
    /// Its page.
    pub route: Route,
    /// The message of its heading.
    pub title: MessageId,
    /// Its sections, in order.
    pub sections: &'static [Section],
}

/// A heading and the blocks under it.
pub struct Section {
    /// The id of the heading.
    pub id: &'static str,
    /// The message of the heading.
    pub title: MessageId,
    /// The blocks under it, in order.
    pub blocks: &'static [Block],
}

/// A piece of a document. Words are ids of messages.
pub enum Block {
    /// A paragraph.
    Text(MessageId),
    /// A list.
    List(&'static [MessageId]),
    /// A question that only the City can answer, and hasn't yet: its words, and an empty place for the answer.
    Blank(MessageId),
    /// A link to another site: its words and its address.
    Link(MessageId, &'static str),
    /// The number that answers.
    Call,
}

/// A document's page.
pub fn document(context: &Context, document: &Document) -> Nodes {
    let heading = el("h1").attr("tabindex", "-1").child(context.get(document.title));
    if context.locale.documents.is_none() {
        return nodes((heading, el("p").class("notice").child(context.get(ids::DOCUMENT_FAILED))));
    }
    let parts: Vec<_> =
        document.sections.iter().map(|it| (it.id, context.locale.document(it.title))).collect();
    let sections: Vec<_> = document.sections.iter().map(|it| section(context, it)).collect();
    nodes((
        heading,
        unchecked(context, document),
        components::overview(context, &document.route, None, parts),
        sections,
    ))
}

/// The notice that nobody has checked a translation, with a link to the original: the words of a statement are binding.
fn unchecked(context: &Context, document: &Document) -> Option<Element> {
    let language = context.locale.language();
    (!language.is_source() && language.state().checked.is_none()).then(|| {
        let original = el("a")
            .attr("href", context.href_in(Language::SOURCE, document.route.clone()))
            .attr("hreflang", Language::SOURCE.tag);
        el("div").class("notice").child((
            el("p").child(context.get(ids::TRANSLATION_UNCHECKED)),
            el("p").child(original.child(context.get(ids::TRANSLATION_ORIGINAL))),
        ))
    })
}

fn section(context: &Context, section: &Section) -> Element {
    let blocks: Vec<_> = section.blocks.iter().map(|it| block(context, it)).collect();
    el("section").attr("aria-labelledby", section.id).child((
        el("h2").attr("id", section.id).attr("tabindex", "-1").child(context.locale.document(section.title)),
        blocks,
    ))
}

fn block(context: &Context, block: &Block) -> Element {
    match block {
        Block::Text(message) => el("p").child(context.locale.document(*message)),
        Block::List(messages) => {
            let items = messages.iter().map(|it| el("li").child(context.locale.document(*it)));
            el("ul").child(items.collect::<Vec<_>>())
        }
        Block::Blank(message) => el("p").class("blank").child((
            context.locale.document(*message),
            " ",
            el("strong").child(context.get(ids::DOCUMENT_BLANK)),
        )),
        Block::Link(message, url) => {
            let link = el("a").attr("href", *url).attr("rel", "noreferrer");
            el("p").child(link.child(context.locale.document(*message)))
        }
        Block::Call => el("p").child(components::call(context)),
    }
}
