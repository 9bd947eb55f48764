use super::view::StepView;
use crate::route::{ANSWERS, GuideStep, LONGEST_WORD, Route, WRITTEN};
use crate::ui::{Context, components};
use domain::guide::{Guide, Screen, is_written};
use markup::{Element, Nodes, el, nodes};
use wording::ids;

/// The notice that everything in a guide is made up.
pub fn notice(context: &Context, guide: &Guide) -> Option<Element> {
    guide.is_practice().then(|| el("p").class("practice").child(context.locale.document(ids::PRACTICE)))
}

/// The drawn screens of a step that practises. Their button leads on where there is one way only.
pub fn screens(view: &StepView<'_>, next: Option<String>) -> Option<Nodes> {
    if view.step.screens.is_empty() {
        return None;
    }
    let screens = view.step.screens.iter().enumerate();
    let screens: Vec<_> = screens.map(|(at, it)| screen(view, at, it, next.as_deref())).collect();
    let note = components::in_italian(view.context, &view.context.italian(""));
    Some(nodes(el("div").class("screens").child((note, screens))))
}

fn screen(view: &StepView<'_>, at: usize, screen: &Screen, next: Option<&str>) -> Element {
    let context = view.context;
    let name = screen.name.clone().unwrap_or_default();
    let caption = context.locale.document_with(ids::PRACTICE_SCREEN, &[("name", name.into())]);
    let text = |class: &'static str, text: &String| {
        el("p").class(class).text_with_lang(context.italian(text.as_str()))
    };
    let one = |class: &'static str, it: &Option<String>| it.as_ref().map(|it| text(class, it));
    let all = |class: &'static str, all: &[String]| all.iter().map(|it| text(class, it)).collect::<Vec<_>>();
    let button = screen.button.as_ref().map(|it| match next {
        Some(href) => {
            let link = el("a").attr("href", href.to_owned()).text_with_lang(context.italian(it.as_str()));
            el("p").class("screen-button").child(link)
        }
        None => text("screen-button", it),
    });
    let id = format!("{}-schermata-{at}", view.step.id);
    el("figure").class("screen").attr("aria-labelledby", id.clone()).child((
        el("figcaption").attr("id", id).child(caption.trim().to_owned()),
        screen.address.as_deref().map(|it| address(view, it)),
        one("screen-from", &screen.sender),
        one("screen-title", &screen.title),
        all("screen-line", &screen.lines),
        all("screen-field", &screen.fields),
        button,
    ))
}

/// An address, which breaks behind its points only: its end is what one must see.
fn address(view: &StepView<'_>, address: &str) -> Element {
    let parts = address.split_inclusive('.').map(|it| (it.to_owned(), el("wbr")));
    el("p")
        .class("screen-address")
        .attr("lang", view.context.locale.italian_lang())
        .attr("dir", "ltr")
        .attr("translate", "no")
        .child(parts.collect::<Vec<_>>())
}

/// The field in which one writes the word of a step, and what is said of what was written.
pub fn exercise(view: &StepView<'_>, written: Option<&str>) -> Option<Element> {
    let locale = &view.context.locale;
    let own = view.text.and_then(|it| it.write.as_ref());
    let word = own.or(view.step.write.as_ref())?;
    let say = |id, typed: &str| {
        locale.document_with(id, &[("word", word.clone().into()), ("typed", typed.to_owned().into())])
    };
    let reply = written.map(|typed| {
        let is_right = is_written(word, typed);
        let text = say(if is_right { ids::PRACTICE_RIGHT } else { ids::PRACTICE_WRONG }, typed);
        el("p").class("notice").attr("tabindex", "-1").child(text)
    });
    let at = GuideStep::new(&view.guide.id, &view.step.id);
    let answers = (!view.answers.is_empty()).then(|| {
        let field = el("input").attr("type", "hidden").attr("name", ANSWERS);
        field.attr("value", view.answers.to_string())
    });
    let typed = written.unwrap_or_default().to_owned();
    let field = el("input")
        .attr("id", WRITTEN)
        .attr("name", WRITTEN)
        .attr("autocomplete", "off")
        .attr("autocapitalize", "none")
        .attr("spellcheck", "false")
        .attr("maxlength", LONGEST_WORD.to_string())
        .prop("value", move || typed.clone());
    Some(
        el("form")
            .class("exercise needs-js")
            .attr("action", locale.address(Route::Step(at)).path())
            .attr("method", "get")
            .child((
                answers,
                el("div").class("find").child((
                    el("label").attr("for", WRITTEN).child(say(ids::PRACTICE_WRITE, "")),
                    field,
                    el("button").child(view.say(ids::PRACTICE_CHECK)),
                )),
                reply,
            )),
    )
}
