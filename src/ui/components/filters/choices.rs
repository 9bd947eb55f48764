use super::Form;
use crate::ui::Context;
use markup::Fragment;
use markup::{Element, el, nodes};
use wording::{MessageId, ids};

/// One of the choices of a field.
pub struct Choice {
    /// The word of the address; empty for "any".
    pub value: String,
    /// The label.
    pub label: Fragment,
    /// The number of answers it would give, where that is known.
    pub count: Option<usize>,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Text in the page's language.
pub fn plain(text: String) -> Fragment {
    Fragment { text, lang: None, dir: None }
}

/// A choice of one: a native select. The first choice is `any`.
pub fn select(
    context: &Context,
    id: &'static str,
    label: String,
    any: String,
    choices: Vec<Choice>,
) -> Element {
    let none = !choices.iter().any(|it| it.chosen);
    let any = Choice { value: String::new(), label: plain(any), count: None, chosen: none };
    let options = std::iter::once(any).chain(choices).map(|it| {
        let Fragment { text, lang, dir } = it.label;
        let text = match it.count {
            Some(count) => {
                context.format(ids::FILTERS_CHOICE, &[("label", text.into()), ("count", count.into())])
            }
            None => text,
        };
        let option = el("option").attr("value", it.value).prop("selected", move || it.chosen);
        option.text_with_lang(Fragment { text, lang, dir })
    });
    el("div").class("field").child((
        el("label").attr("for", id).child(label),
        el("select").attr("id", id).attr("name", id).child(options.collect::<Vec<_>>()),
    ))
}

impl Form<'_> {
    /// The number of answers; `None` on a static page, which has no clock because it is read on any day.
    pub fn count(&self, count: usize) -> Option<usize> {
        self.context.feed.now.map(|_| count)
    }

    /// See [`select`].
    pub fn select(
        &self,
        id: &'static str,
        label: MessageId,
        any: MessageId,
        choices: Vec<Choice>,
    ) -> Element {
        select(self.context, id, self.context.get(label), self.context.get(any), choices)
    }

    /// A choice of many: native checkboxes.
    pub fn checkboxes(
        &self,
        class: &'static str,
        name: &'static str,
        legend: MessageId,
        choices: Vec<Choice>,
    ) -> Element {
        let boxes = choices.into_iter().map(|it| self.checkbox(name, it));
        el("fieldset").class(class).child((
            el("legend").child(self.context.get(legend)),
            el("div").class("boxes").child(boxes.collect::<Vec<_>>()),
        ))
    }

    /// One of them.
    pub fn checkbox(&self, name: &'static str, choice: Choice) -> Element {
        let id = format!("{name}-{}", choice.value);
        let chosen = choice.chosen;
        let input = el("input")
            .attr("id", id.clone())
            .attr("type", "checkbox")
            .attr("name", name)
            .attr("value", choice.value)
            .prop("checked", move || chosen);
        // A choice without answers stays: others together with it may give some. The line doesn't break before the
        // count: in the name that WebKit computes, a space at which it broke would be missing.
        let count = choice.count.map(|it| {
            let tally = self.context.format(ids::FILTERS_TALLY, &[("count", it.into())]);
            nodes(("\u{a0}", el("span").class("tally").child(tally)))
        });
        let text = el("span").child((el("span").text_with_lang(choice.label), count));
        el("label").attr("for", id).child((input, text))
    }
}
