use super::view::StepView;
use crate::ui::components::{self, PRINT};
use domain::guide::StepText;
use markup::{Element, Fragment, Nodes, el, live, nodes};
use wording::ids;

/// The id of the slip.
const SLIP: &str = "foglietto";
/// The id of its heading.
const TITLE: &str = "foglietto-titolo";

/// What to do next on one sheet: in the reader's language, in Italian to be shown at a desk, with the number, the code and
/// the square code. A button shows it full screen; of a page that has one, only this is printed.
pub fn slip(view: &StepView<'_>) -> Nodes {
    let context = view.context;
    let button = |text| el("button").attr("type", "button").class("toggle").child(view.say(text));
    let show = button(ids::GUIDE_SLIP_SHOW).attr("popovertarget", SLIP);
    let close = button(ids::GUIDE_SLIP_CLOSE).attr("popovertarget", SLIP).attr("autofocus", "");
    let print = button(ids::GUIDE_PRINT).class("toggle needs-js").attr(PRINT, "");
    let number = view.step.telephone.as_deref();
    let number = number.map(|it| el("p").class("slip-number").child(components::telephone(it)));
    let sheet =
        el("section").class("slip").attr("id", SLIP).attr("popover", "auto").attr("aria-labelledby", TITLE);
    let code = code(view).map(|it| el("p").class("code").child(it));
    let square = context.reader.square_code.clone();
    let square = live(move || nodes(square.get().map(|it| it.drawing())));
    nodes((
        el("p").class("slip-show").child(show),
        sheet.child((
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
        italian.as_ref().map(|it| el("p").text_with_lang(view.context.own_or_italian(own, it)))
    };
    el("div").child((
        view.in_italian(),
        el("h3").text_with_lang(view.name()),
        text(|it| &it.because, &view.step.because),
        text(|it| &it.then, &view.step.then),
    ))
}

/// The same in Italian, and the sentence to say, for somebody at a desk who speaks no other language.
fn italian_side(view: &StepView<'_>) -> Option<Element> {
    if view.speaks_italian() {
        return None;
    }
    let line = |tag: &'static str, text: &str| {
        let text: Fragment = view.context.italian(text);
        el(tag).text_with_lang(text)
    };
    let sheet = el("div").class("slip-italian").attr("dir", "ltr").child((
        line("h3", &view.step.name),
        view.step.because.as_deref().map(|it| line("p", it)),
        view.step.say.as_deref().map(|it| line("p", &format!("«{it}»"))),
    ));
    let label = el("p").class("label foreign").child(view.say(ids::GUIDE_SHOW));
    Some(el("div").child((label, sheet)))
}
