use crate::ui::Context;
use domain::search::Hit;
use markup::Fragment;
use markup::{Element, el};
use wording::{MessageId, ids};

/// Says to the eye that a text is in Italian, where the page isn't. To screen readers its `lang` says so.
pub fn in_italian(context: &Context, text: &Fragment) -> Option<Element> {
    text.lang.map(|_| note(context, ids::TEXT_IN_ITALIAN))
}

/// Says, once for a page, that activities have Italian names: each name says so to screen readers only.
pub fn names_in_italian(context: &Context, hits: &[Hit<'_>]) -> Option<Element> {
    let foreign = hits.iter().any(|it| context.activity_name(it.activity).lang.is_some());
    foreign.then(|| note(context, ids::NAMES_IN_ITALIAN))
}

fn note(context: &Context, message: MessageId) -> Element {
    el("p").class("foreign").child(context.get(message))
}
