//! Guides: what is told of them in lists, and their steps, which only their own pages fetch.

use crate::read::record;
use serde::Serialize;

/// A record of the part `guides`: a guide, or a group of guides. Since 1.3.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Guide {
    /// Lower-case ASCII with hyphens.
    pub id: String,
    /// `guide` or `group`.
    #[serde(rename = "type")]
    pub kind: String,
    /// What one wants.
    pub name: String,
    /// A short word of capital letters, for the codes by which somebody goes on another day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Everyday words for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alternate_name: Vec<String>,
    /// What one will be able to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of its group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub broader: Option<String>,
    /// Topic ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub about: Vec<String>,
    /// How long a beginner needs with somebody beside them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u8>,
    /// What one needs before one starts, one sentence each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// Whether it is for those who begin with the device itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beginner: Option<bool>,
    /// Ids of the guides that it practises; all of it is made up. Since 1.4.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub practice_for: Vec<String>,
    /// Source ids; the best first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// When it, or one of its steps, was last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
}

record!(Guide {
    id: "id",
    kind: "type",
    name: "name",
    code: "code",
    alternate_name: "alternateName",
    description: "description",
    broader: "broader",
    about: "about",
    minutes: "minutes",
    bring: "bring",
    beginner: "beginner",
    practice_for: "practiceFor",
    sources: "sources",
    date_modified: "dateModified",
});

/// A record of the part `steps`: the steps of a guide. Since 1.3.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Flow {
    /// Id of the guide.
    pub id: String,
    /// The first one is where the guide begins.
    pub steps: Vec<Step>,
}

record!(Flow { id: "id", steps: "steps" });

/// A step: one thing on one screen.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Step {
    /// Stable within the guide; the last word of its address.
    pub id: String,
    /// One of [`StepKind::ALL`](domain::guide::StepKind::ALL).
    #[serde(rename = "type")]
    pub kind: String,
    /// Its heading, unlike every other of the guide.
    pub name: String,
    /// What it says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<Paragraph>,
    /// What one must have or do, one thing each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub things: Vec<Paragraph>,
    /// For `act`: what one will see there, one thing each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<Paragraph>,
    /// A drawing, one of [`Picture::ALL`](domain::guide::Picture::ALL).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
    /// For practice: one or two drawn screens. Since 1.4.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub screens: Vec<Screen>,
    /// For practice: a word that one writes in a field; with `next`. Since 1.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<String>,
    /// For `act`: an https address outside the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// For `act`: what is known to fail there for some people. Since 1.6.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<Barrier>,
    /// For `say`, `checklist`, `act`, `stop`: the step that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// For `question` and `check`: two to five answers, for `check` the good one first. For `hand-over` and `done`: links on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answer>,
    /// For `hand-over`: why a person takes over here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// For `hand-over`: what happens there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    /// For `hand-over`: a number, as dialled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// For `hand-over`: the first sentence to say on the telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
    /// For `hand-over`: what one may be asked there, one thing each. Since 1.6.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    /// For `hand-over`: id of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service: Option<String>,
    /// What somebody who helps should know, one note each.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub operator: Vec<String>,
    /// Source ids of what the step says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

record!(Step {
    id: "id",
    kind: "type",
    name: "name",
    text: "text",
    things: "things",
    see: "see",
    picture: "picture",
    screens: "screens",
    write: "write",
    url: "url",
    barriers: "barriers",
    next: "next",
    answers: "answers",
    because: "because",
    then: "then",
    telephone: "telephone",
    say: "say",
    asked: "asked",
    service: "service",
    operator: "operator",
    sources: "sources",
});

/// Something outside the portal that fails for some people, as a source says it. Since 1.6.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Barrier {
    /// What fails, for whom, and the way round.
    pub text: String,
    /// Source id.
    pub source: String,
}

record!(Barrier { text: "text", source: "source" });

/// A drawn screen or message with made-up content, in Italian. Since 1.4.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Screen {
    /// How the words of the step call it, where there are two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who seems to have sent the message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// What stands in the address bar; made up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<String>,
    /// What stands in its fields: never a secret.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
    /// What stands on its button.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<String>,
}

record!(Screen {
    name: "name",
    from: "from",
    address: "address",
    title: "title",
    lines: "lines",
    fields: "fields",
    button: "button",
});

/// A text that some readers need, or that is true for a time.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Paragraph {
    /// One to three sentences.
    pub text: String,
    /// Who needs it; absent: everybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// The first day on which it is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<String>,
    /// The last day on which it is true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_through: Option<String>,
}

record!(Paragraph { text: "text", when: "when", valid_from: "validFrom", valid_through: "validThrough" });

/// What must have been answered: exactly one of the three.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Condition {
    /// `question.answer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// One of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub any: Vec<Self>,
    /// All of these.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub all: Vec<Self>,
}

record!(Condition { is: "is", any: "any", all: "all" });

/// A way on.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Answer {
    /// Stable within the step.
    pub id: String,
    /// What one answers.
    pub name: String,
    /// A step of the guide, `guida:` and another guide's id, or `pagina:` and an address of the portal.
    pub next: String,
}

record!(Answer { id: "id", name: "name", next: "next" });

/// A record of a `step-text` part: the wording of a guide's steps in the part's language. Since 1.3.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct FlowText {
    /// Id of the guide.
    pub id: String,
    /// Those that are worded.
    pub steps: Vec<StepText>,
    /// `human`, `machine`, or `native` (checked by a native speaker); absent where nobody has said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub translated_by: Option<String>,
    /// When the Italian was that this translates.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_translated: Option<String>,
}

record!(FlowText {
    id: "id",
    steps: "steps",
    translated_by: "translatedBy",
    date_translated: "dateTranslated",
});

/// The wording of a step: the texts of [`Step`] under the same names, lists as long as there.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct StepText {
    /// The step's id.
    pub id: String,
    /// Its heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What it says.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<String>,
    /// What one must have or do.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub things: Vec<String>,
    /// What one will see.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub see: Vec<String>,
    /// What is known to fail for some people. Since 1.6.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub barriers: Vec<String>,
    /// The answers' names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<String>,
    /// Why a person takes over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<String>,
    /// What happens there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
    /// The word to write, in this language. Since 1.4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub write: Option<String>,
    /// What the Italian sentence for the telephone means.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<String>,
    /// What one may be asked. Since 1.6.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub asked: Vec<String>,
    /// How that sentence sounds, in the letters of this language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pronounced: Option<String>,
    /// What somebody who helps should know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub operator: Vec<String>,
}

record!(StepText {
    id: "id",
    name: "name",
    text: "text",
    things: "things",
    see: "see",
    barriers: "barriers",
    answers: "answers",
    because: "because",
    then: "then",
    write: "write",
    say: "say",
    asked: "asked",
    pronounced: "pronounced",
    operator: "operator",
});
