//! Guides.

use super::super::finding::{Code, DiagnosticSink};
use super::super::raw;
use super::hours::each;
use super::{day_if_any, filled, find, name, telephone, word};
use domain::about::Text;
use domain::guide::{
    Answer, Barrier, Condition, Destination, Flow, FlowText, Guide, GuideGroup, Paragraph, Picture, Screen,
    Step, StepKind, StepText,
};
use domain::time::parse_date;

/// A record of the part `guides`.
pub(in super::super) enum Entry {
    Group(GuideGroup),
    Guide(Box<Guide>),
}

/// A guide, or a group of guides.
pub(in super::super) fn guide(raw: raw::Guide, problems: &mut DiagnosticSink) -> Entry {
    const WORDS: [(&str, bool); 2] = [("guide", true), ("group", false)];
    let is_guide = word(&WORDS, "type", &raw.kind, problems);
    let name = name(raw.name, problems);
    if is_guide == Some(false) {
        return Entry::Group(GuideGroup { id: raw.id, name });
    }
    Entry::Guide(Box::new(Guide {
        id: raw.id,
        name,
        code: raw
            .code
            .filter(|it| (2..=6).contains(&it.len()) && it.bytes().all(|it| it.is_ascii_uppercase())),
        alternate_names: raw.alternate_name,
        description: raw.description.and_then(filled),
        group: raw.broader,
        topics: raw.about,
        minutes: raw.minutes,
        bring: raw.bring,
        practice_for: raw.practice_for,
        sources: raw.sources,
        modified: day_if_any("dateModified", raw.date_modified.as_deref(), problems),
    }))
}

/// The steps of a guide.
pub(in super::super) fn flow(raw: raw::Flow, problems: &mut DiagnosticSink) -> Flow {
    let mut steps = Vec::with_capacity(raw.steps.len());
    problems.enter("steps");
    for (position, raw) in raw.steps.into_iter().enumerate() {
        problems.enter_item(position);
        steps.extend(step(raw, problems));
        problems.leave();
    }
    problems.leave();
    Flow { id: raw.id, steps }
}

fn step(raw: raw::Step, problems: &mut DiagnosticSink) -> Option<Step> {
    let kind = word(&StepKind::ALL, "type", &raw.kind, problems);
    if let Some(number) = &raw.telephone {
        telephone(number, problems);
    }
    if let Some(url) = raw.url.as_ref().filter(|it| !it.starts_with("https://")) {
        problems.note_field("url", Code::BadLink, url);
    }
    Some(Step {
        kind: kind?,
        name: name(raw.name, problems),
        text: each("text", &raw.text, problems, paragraph),
        things: each("things", &raw.things, problems, paragraph),
        see: each("see", &raw.see, problems, paragraph),
        // A drawing that a newer format knows is left out: the words say the same.
        picture: raw.picture.and_then(|it| find(&Picture::ALL, &it)),
        screens: raw.screens.into_iter().map(screen).collect(),
        write: raw.write.and_then(filled),
        url: raw.url,
        barriers: raw.barriers.into_iter().map(|it| Barrier { text: it.text, source: it.source }).collect(),
        next: raw.next,
        answers: raw.answers.into_iter().map(answer).collect(),
        because: raw.because.and_then(filled),
        then: raw.then.and_then(filled),
        telephone: raw.telephone,
        say: raw.say.and_then(filled),
        asked: raw.asked,
        service: raw.service,
        operator: raw.operator,
        sources: raw.sources,
        id: raw.id,
    })
}

fn screen(raw: raw::Screen) -> Screen {
    Screen {
        name: raw.name,
        sender: raw.from,
        address: raw.address,
        title: raw.title,
        lines: raw.lines,
        fields: raw.fields,
        button: raw.button,
    }
}

fn paragraph(raw: &raw::Paragraph, problems: &mut DiagnosticSink) -> Option<Paragraph> {
    Some(Paragraph {
        text: raw.text.clone(),
        when: raw.when.as_ref().and_then(|it| condition(it, problems)),
        valid_from: day_if_any("validFrom", raw.valid_from.as_deref(), problems),
        valid_through: day_if_any("validThrough", raw.valid_through.as_deref(), problems),
    })
}

/// A condition. One that says nothing would hide its text from nobody, or from everybody.
fn condition(raw: &raw::Condition, problems: &mut DiagnosticSink) -> Option<Condition> {
    let mut each = |all: &[raw::Condition]| all.iter().filter_map(|it| condition(it, problems)).collect();
    match (&raw.is, &raw.any[..], &raw.all[..]) {
        (Some(is), [], []) if is.contains('.') => {
            let (question, answer) = is.split_once('.')?;
            Some(Condition::Is(question.to_owned(), answer.to_owned()))
        }
        (None, any @ [_, ..], []) => Some(Condition::Any(each(any))),
        (None, [], all @ [_, ..]) => Some(Condition::All(each(all))),
        (is, ..) => {
            problems.note_field("when", Code::UnknownWord, is.as_deref().unwrap_or_default());
            None
        }
    }
}

fn answer(raw: raw::Answer) -> Answer {
    Answer { id: raw.id, name: raw.name, to: Destination::parse(&raw.next) }
}

/// The wording of a guide's steps.
pub(in super::super) fn flow_text(raw: raw::FlowText) -> FlowText {
    let step = |it: raw::StepText| StepText {
        id: it.id,
        name: it.name,
        text: it.text,
        things: it.things,
        see: it.see,
        barriers: it.barriers,
        answers: it.answers,
        because: it.because,
        then: it.then,
        write: it.write.and_then(filled),
        say: it.say,
        asked: it.asked,
        pronounced: it.pronounced,
        operator: it.operator,
    };
    FlowText {
        id: raw.id,
        steps: raw.steps.into_iter().map(step).collect(),
        text: Text {
            machine: raw.translated_by.as_deref() == Some("machine"),
            of: raw.date_translated.as_deref().and_then(parse_date),
            ..Text::default()
        },
    }
}
