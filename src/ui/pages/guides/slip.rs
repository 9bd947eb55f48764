use super::view::StepView;
use crate::ui::components;
use domain::guide::StepText;
use markup::{Element, Nodes, el, live, nodes};
use wording::{MessageId, ids};

/// The id of the slip.
const SLIP: &str = "foglietto";
/// The id of its heading.
const TITLE: &str = "foglietto-titolo";

/// What to do next on one sheet: in the reader's language, in Italian to be shown at a desk, with the number, the code and
/// the square code. A button shows it over the whole screen; of a page that has one, only this is printed.
pub fn slip(view: &StepView<'_>) -> Nodes {
    let button = |id: &'static str, text: MessageId| {
        let button = el("button").attr("type", "button").attr("id", id).class("toggle");
        button.attr("popovertarget", SLIP).child(view.say(text))
    };
    let show = button("foglietto-mostra", ids::GUIDE_SLIP_SHOW);
    let close = button("foglietto-chiudi", ids::GUIDE_SLIP_CLOSE).attr("autofocus", "");
    let print = components::print_button("foglietto-stampa", view.say(ids::GUIDE_PRINT));
    let sheet = el("div").class("slip").attr("id", SLIP).attr("popover", "auto").attr("role", "dialog");
    let number = view.step.telephone.as_deref();
    let number = number.map(|it| el("p").class("slip-number").child(components::telephone(it)));
    let code = code(view).map(|it| el("p").class("code").child(it));
    let square = view.context.reader.square_code.clone();
    let square = live(move || nodes(square.get().map(|it| it.drawing())));
    nodes((
        el("p").class("slip-show").child(show),
        sheet.attr("aria-labelledby", TITLE).child((
            el("p").class("slip-tools").child((close, print)),
            el("h2").attr("id", TITLE).child(view.say(ids::GUIDE_SLIP)),
            el("div").class("slip-sides").child((own_side(view), italian_side(view))),
            number,
            code,
            square,
        )),
    ))
}

/// The words by which one goes on from here on another day.
pub fn code(view: &StepView<'_>) -> Option<String> {
    let locale = &view.context.locale;
    let step = view.flow.steps.iter().position(|it| it.id == view.step.id)?;
    let language = wording::LANGUAGES.iter().position(|it| it == locale.language())?;
    let code = view.guide.code_of(step, language)?;
    Some(locale.document_with(ids::GUIDE_CODE, &[("code", code.into())]))
}

fn own_side(view: &StepView<'_>) -> Element {
    let text = |own: fn(&StepText) -> &Option<String>, italian: &Option<String>| {
        let own = view.text.and_then(|it| own(it).as_ref());
        italian.as_ref().map(|it| components::text_with_numbers("p", view.context.own_or_italian(own, it)))
    };
    el("div").child((
        view.in_italian(),
        el("h3").text_with_lang(view.name()),
        text(|it| &it.because, &view.step.because),
        view.texts(),
        text(|it| &it.then, &view.step.then),
        view.asked("h3"),
        view.reads_italian().then(|| sentence(view)),
    ))
}

/// The same in Italian, for somebody at a desk who speaks no other language.
fn italian_side(view: &StepView<'_>) -> Option<Element> {
    if view.reads_italian() {
        return None;
    }
    let line = |tag: &'static str, text: &str| el(tag).text_with_lang(view.context.italian(text));
    let sheet = el("div").class("slip-italian").attr("dir", "ltr").child((
        line("h3", &view.step.name),
        view.step.because.as_deref().map(|it| line("p", it)),
        sentence(view),
    ));
    let label = el("p").class("label foreign").child(view.say(ids::GUIDE_SHOW));
    Some(el("div").child((label, sheet)))
}

/// What to say, in Italian.
fn sentence(view: &StepView<'_>) -> Option<Element> {
    let text = format!("«{}»", view.step.say.as_deref()?);
    Some(el("p").text_with_lang(view.context.italian(text)))
}
