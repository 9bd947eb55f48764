use crate::ui::Context;
use markup::{Element, Fragment, el};
use wording::ids;

/// What a reader should know: what is wrong, doubtful or special.
pub fn notes(context: &Context, notes: &[Fragment]) -> Option<Element> {
    let lines = || notes.iter().map(|it| el("li").child(el("span").text_with_lang(it.clone())));
    notes.first().map(|first| {
        el("section").attr("aria-labelledby", "da-sapere").child((
            el("h2").attr("id", "da-sapere").attr("tabindex", "-1").child(context.get(ids::NOTES_TITLE)),
            super::in_italian(context, first),
            el("ul").child(lines().collect::<Vec<_>>()),
        ))
    })
}
