use super::condition::Paragraph;
use super::practice::Screen;
use crate::about::{SourceRef, Text};

/// The steps of a guide. The first one is where it begins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Flow {
    /// Id of its guide.
    pub id: String,
    /// In the order in which somebody would tell them.
    pub steps: Vec<Step>,
}

/// A step: one thing on one screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Stable within the guide; the last word of its address.
    pub id: String,
    /// What it asks of the reader.
    pub kind: StepKind,
    /// In Italian; unlike the heading of every other step of the guide.
    pub name: String,
    /// What it says.
    pub text: Vec<Paragraph>,
    /// What one must have or do, one thing each.
    pub things: Vec<Paragraph>,
    /// What one will see outside, one thing each.
    pub see: Vec<Paragraph>,
    /// A drawing of it.
    pub picture: Option<Picture>,
    /// For practice: one screen, or two beside each other.
    pub screens: Vec<Screen>,
    /// For practice: a word that one writes in a field.
    pub write: Option<String>,
    /// An https address outside the portal.
    pub url: Option<String>,
    /// What is known to fail there for some people.
    pub barriers: Vec<Barrier>,
    /// Id of the step that follows.
    pub next: Option<String>,
    /// The ways on, where there are several.
    pub answers: Vec<Answer>,
    /// In Italian: why a person takes over here.
    pub because: Option<String>,
    /// In Italian: what happens there.
    pub then: Option<String>,
    /// A number, as dialled.
    pub telephone: Option<String>,
    /// In Italian: the first sentence to say on the telephone.
    pub say: Option<String>,
    /// In Italian: what one may be asked there, one thing each.
    pub asked: Vec<String>,
    /// Id of a service of the feed.
    pub service: Option<String>,
    /// In Italian: what somebody who helps should know.
    pub operator: Vec<String>,
    /// The best first.
    pub sources: Vec<SourceRef>,
}

/// Something outside the portal that fails for some people, as a source says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Barrier {
    /// In Italian: what fails, for whom, and the way round.
    pub text: String,
    /// Whence that is known.
    pub source: SourceRef,
}

/// What a step asks of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// To read.
    Say,
    /// To choose.
    Question,
    /// To have things ready.
    Checklist,
    /// To do something outside the portal.
    Act,
    /// To say whether it worked.
    Check,
    /// To beware: safety has a step of its own.
    Stop,
    /// To go to a person.
    HandOver,
    /// Nothing more.
    Done,
}

impl StepKind {
    /// The words in a feed.
    pub const ALL: [(&'static str, Self); 8] = [
        ("say", Self::Say),
        ("question", Self::Question),
        ("checklist", Self::Checklist),
        ("act", Self::Act),
        ("check", Self::Check),
        ("stop", Self::Stop),
        ("hand-over", Self::HandOver),
        ("done", Self::Done),
    ];

    /// Whether the guide ends with it.
    pub fn is_end(self) -> bool {
        matches!(self, Self::HandOver | Self::Done)
    }

    /// Whether the reader's answer decides what follows.
    pub fn asks(self) -> bool {
        matches!(self, Self::Question | Self::Check)
    }
}

/// A way on.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// Stable within the step.
    pub id: String,
    /// In Italian.
    pub name: String,
    /// Where it leads.
    pub to: Destination,
}

/// Where an answer leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// To a step of this guide.
    Step(String),
    /// To the beginning of another guide.
    Guide(String),
    /// To a page of the portal: its address below the base.
    Page(String),
}

impl Destination {
    /// Reads `passo`, `guida:spid` or `pagina:attivita?tema=spid`.
    pub fn parse(text: &str) -> Self {
        match text.split_once(':') {
            Some(("guida", id)) => Self::Guide(id.to_owned()),
            Some(("pagina", address)) => Self::Page(address.to_owned()),
            _ => Self::Step(text.to_owned()),
        }
    }

    /// The step of this guide to which it leads.
    pub fn step(&self) -> Option<&str> {
        match self {
            Self::Step(id) => Some(id),
            Self::Guide(_) | Self::Page(_) => None,
        }
    }
}

macro_rules! pictures {
    ($($(#[$doc:meta])* $name:ident: $word:literal),+ $(,)?) => {
        /// A drawing of what one will see.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Picture { $($(#[$doc])* $name),+ }

        impl Picture {
            /// The words in a feed.
            pub const ALL: [(&'static str, Self); 20] = [$(($word, Self::$name)),+];
        }
    };
}

pictures! {
    /// A page that offers SPID and CIE.
    LoginChoices: "login-choices",
    /// The card on the back of a telephone.
    CardOnPhone: "card-on-phone",
    /// A secret code that is typed: dots only.
    Keypad: "keypad",
    /// A telephone that looks at a square code.
    QrScan: "qr-scan",
    /// A message with a link.
    MessageLink: "message-link",
    /// The line with a page's address.
    AddressBar: "address-bar",
    /// A calendar with a day.
    Calendar: "calendar",
    /// A letter with a part of a code.
    Letter: "letter",
    /// A telephone with the sign of an app.
    AppIcon: "app-icon",
    /// Small and large letters.
    TextSize: "text-size",
    /// A list of wireless networks.
    WifiList: "wifi-list",
    /// A face on a telephone, and the round buttons.
    VideoCall: "video-call",
    /// A photograph.
    Photo: "photo",
    /// A notice on paper with a square code.
    PaymentNotice: "payment-notice",
    /// A long field with a lens.
    SearchField: "search-field",
    /// A list of documents.
    DocumentList: "document-list",
    /// A telephone at an ear.
    PhoneCall: "phone-call",
    /// The keys for the volume.
    Volume: "volume",
    /// Letters on a screen.
    Typing: "typing",
    /// A door.
    Door: "door",
}

/// The wording of a guide's steps in another language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlowText {
    /// Id of the guide.
    pub id: String,
    /// Those that are worded.
    pub steps: Vec<StepText>,
    /// Who translated it, and what.
    pub text: Text,
}

/// The wording of a step in another language: lists in the order of the Italian ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StepText {
    /// Id of the step.
    pub id: String,
    /// The heading.
    pub name: Option<String>,
    /// See [`Step::text`].
    pub text: Vec<String>,
    /// See [`Step::things`].
    pub things: Vec<String>,
    /// See [`Step::see`].
    pub see: Vec<String>,
    /// See [`Step::barriers`].
    pub barriers: Vec<String>,
    /// The answers' names.
    pub answers: Vec<String>,
    /// See [`Step::because`].
    pub because: Option<String>,
    /// See [`Step::then`].
    pub then: Option<String>,
    /// The word to write, in this language.
    pub write: Option<String>,
    /// What the Italian sentence for the telephone means.
    pub say: Option<String>,
    /// See [`Step::asked`].
    pub asked: Vec<String>,
    /// How that Italian sentence sounds, in the letters of this language.
    pub pronounced: Option<String>,
    /// See [`Step::operator`].
    pub operator: Vec<String>,
}

impl Flow {
    /// The step with this id.
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps.iter().find(|it| it.id == id)
    }

    /// Whether an answer leads to another guide.
    pub fn calls(&self, guide: &str) -> bool {
        let mut answers = self.steps.iter().flat_map(|it| &it.answers);
        answers.any(|it| matches!(&it.to, Destination::Guide(id) if id == guide))
    }
}

impl Step {
    /// The ids of the steps that may follow, each once.
    pub fn followers(&self) -> Vec<&str> {
        let answers = self.answers.iter().filter_map(|it| it.to.step());
        let mut all: Vec<_> = self.next.as_deref().into_iter().chain(answers).collect();
        let mut seen = std::collections::HashSet::new();
        all.retain(|it| seen.insert(*it));
        all
    }

    /// Its own sources, and those of its barriers, each once.
    pub fn all_sources(&self) -> Vec<SourceRef> {
        let mut all = self.sources.clone();
        for Barrier { source, .. } in &self.barriers {
            if !all.contains(source) {
                all.push(source.clone());
            }
        }
        all
    }

    /// Whether it belongs to practice alone.
    pub fn is_practice(&self) -> bool {
        !self.screens.is_empty() || self.write.is_some()
    }

    /// All its paragraphs.
    pub fn paragraphs(&self) -> impl Iterator<Item = &Paragraph> {
        self.text.iter().chain(&self.things).chain(&self.see)
    }
}
