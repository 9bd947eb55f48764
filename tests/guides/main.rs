//! The published guides, walked on the host: every way, every language, on days to come.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod questions;

use std::fs;

use case_di_quartiere::route::{Address, Route};
use domain::about::Text;
use domain::guide::{Answers, Destination, Flow, Flows, Guides, Step, StepKind, StepText};
use domain::readability::{italian_words, sentences};
use domain::search::Query;
use domain::time::{Date, parse_date};
use feed::raw::{Manifest, Part};
use feed::{from_json_with_errors, read_flows, read_guides};

/// Languages in which every word of every guide is there.
const COMPLETE: [&str; 3] = ["en", "ar", "es"];

/// Languages in which the titles are there, what one needs, safety and the way to a person.
const SAFE: [&str; 9] = ["fr", "zh-Hans", "fil", "uk", "ro", "ru", "bn", "si", "sq"];

/// The longest sentence, in words.
const LONGEST: usize = 20;

/// The longest one in easy Italian.
const LONGEST_EASY: usize = 15;

fn file(name: &str) -> String {
    fs::read_to_string(fixtures::root().join("public/feed").join(name)).unwrap()
}

fn manifest() -> Manifest {
    from_json_with_errors(&file("manifest.json")).0
}

/// The parts of the feed in Italian and in a language, each with its text.
fn parts(language: &str) -> Vec<(Part, String)> {
    let is_wanted = |it: &Part| it.in_language.as_deref().is_none_or(|it| it == language);
    manifest().parts.into_iter().filter(is_wanted).map(|it| (it.clone(), file(&it.url))).collect()
}

fn guides(language: &str) -> (Guides, Flows) {
    let parts = parts(language);
    let texts = || parts.iter().map(|it| (&it.0, it.1.as_str()));
    (read_guides(texts()).unwrap(), read_flows(texts()).unwrap())
}

fn day(days: i64) -> Date {
    let today = parse_date(&manifest().date_modified.unwrap()).unwrap();
    today + time::Duration::days(days)
}

/// All texts of a step in Italian that a reader sees.
fn texts(step: &Step) -> Vec<&str> {
    let paragraphs = step.paragraphs().map(|it| it.text.as_str());
    let answers = step.answers.iter().map(|it| it.name.as_str());
    let others = [&step.because, &step.then, &step.say].into_iter().filter_map(|it| it.as_deref());
    let operator = step.operator.iter().chain(&step.asked).map(String::as_str);
    let operator = operator.chain(step.barriers.iter().map(|it| it.text.as_str()));
    paragraphs.chain(answers).chain(others).chain(operator).chain([step.name.as_str()]).collect()
}

#[track_caller]
fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn no_guide_has_a_fault() {
    let (guides, flows) = guides("it");
    assert!(guides.guides.len() >= 16 && guides.skipped == 0);
    let mut faults = Vec::new();
    for guide in &guides.guides {
        let flow = flows.of(&guide.id).unwrap_or_else(|| panic!("{} has no steps", guide.id));
        let found = flow.faults(&|it| guides.guide(it).is_some());
        faults.extend(found.iter().map(|it| format!("{}: {it:?}", guide.id)));
    }
    none(&faults);
}

#[test]
fn every_way_ends_well() {
    let (_, flows) = guides("it");
    let mut count = 0;
    for flow in &flows.flows {
        flow.each_way(&mut |way| {
            count += 1;
            let last = way.last().unwrap();
            let leads_out = last.answers.iter().any(|it| it.to.step().is_none());
            // The last step but one of a circle asks again, and has another answer that ends.
            let comes_back = last.followers().iter().any(|it| way.iter().any(|step| step.id == **it));
            assert!(last.kind.is_end() || leads_out || comes_back, "{}: {}", flow.id, last.id);
        });
    }
    assert!(count > 300, "{count}");
}

#[test]
fn every_page_of_the_portal_to_which_a_guide_leads_is_there() {
    let parts = parts("it");
    let ids = |kind: &str| -> Vec<String> {
        let of_kind = parts.iter().filter(|it| it.0.kind == kind);
        let records = of_kind.flat_map(|it| serde_json::from_str::<Vec<serde_json::Value>>(&it.1).unwrap());
        records.map(|it| it["id"].as_str().unwrap_or_default().to_owned()).collect()
    };
    let (topics, services) = (ids("topics"), ids("sections"));
    let (_, flows) = guides("it");
    let answers = flows.flows.iter().flat_map(|it| it.steps.iter().flat_map(|step| &step.answers));
    let mut faults = Vec::new();
    for answer in answers {
        let Destination::Page(address) = &answer.to else { continue };
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let is_there = match Address::parse(path, query).route {
            Route::NotFound(_) => false,
            Route::Activities(Query { topics: asked, .. }, _) => asked.iter().all(|it| topics.contains(it)),
            Route::Service(id) => services.contains(&id),
            _ => true,
        };
        if !is_there {
            faults.push(format!("{}: {address}", answer.name));
        }
    }
    none(&faults);
}

#[test]
fn each_step_says_something_on_every_way_today_and_in_half_a_year() {
    let (_, flows) = guides("it");
    for days in [0, 30, 180] {
        let day = Some(day(days));
        for flow in &flows.flows {
            flow.each_way(&mut |way| {
                let mut answers = Answers::default();
                for (at, step) in way.iter().enumerate() {
                    let says = step.paragraphs().any(|it| it.is_shown(&answers, day));
                    assert!(says || step.kind.asks(), "{}: {} says nothing in {days} days", flow.id, step.id);
                    let next = way.get(at + 1).map(|it| it.id.as_str());
                    let given = step.answers.iter().find(|it| it.to.step() == next && next.is_some());
                    if let Some(given) = given {
                        answers = answers.with(&step.id, &given.id);
                    }
                }
            });
        }
    }
}

#[test]
fn every_source_was_read_within_a_year() {
    let (guides, flows) = guides("it");
    let of_manifest = manifest().sources;
    let old = day(-365);
    let read = |id: &str| {
        let own = flows.sources.iter().find(|it| it.id == id).map(|it| it.checked);
        own.or_else(|| parse_date(&of_manifest.iter().find(|it| it.id == id)?.date_checked))
    };
    let steps = flows.flows.iter().flat_map(|it| &it.steps).flat_map(|it| &it.sources);
    for id in guides.guides.iter().flat_map(|it| &it.sources).chain(steps) {
        assert!(read(id).is_some_and(|it| it > old), "{id} was not read within a year");
    }
}

#[test]
fn sentences_are_short() {
    let (guides, flows) = guides("it");
    let of_guides = guides.guides.iter().flat_map(|it| it.bring.iter().chain(it.description.as_ref()));
    let all =
        of_guides.map(String::as_str).chain(flows.flows.iter().flat_map(|it| &it.steps).flat_map(texts));
    let long = all.flat_map(sentences).filter(|it| italian_words(it) > LONGEST).map(str::to_owned);
    none(&long.collect::<Vec<_>>());
}

/// A code that is said aloud belongs to whoever hears it.
#[test]
fn no_guide_asks_for_a_secret() {
    const SECRETS: [&str; 5] = ["PIN", "PUK", "password", "codice segreto", "parola segreta"];
    const SAYING: [&str; 6] = ["di' il", "di' la", "dimmi", "leggi ad alta voce", "detta", "racconta"];
    const NEVER: [&str; 3] = ["non ", "mai", "nessuno"];
    let (_, flows) = guides("it");
    let sentences = flows.flows.iter().flat_map(|it| &it.steps).flat_map(texts);
    let sentences = sentences.flat_map(|it| it.split_inclusive(['.', '?', '!']));
    let told = sentences.filter(|it| {
        let small = it.to_lowercase();
        SECRETS.iter().any(|word| it.contains(word))
            && SAYING.iter().any(|word| small.contains(word))
            && !NEVER.iter().any(|word| small.contains(word))
    });
    none(&told.map(str::to_owned).collect::<Vec<_>>());
    // Safety is a step of its own in every guide in which a secret stands.
    for flow in &flows.flows {
        let all = flow.steps.iter().flat_map(texts).collect::<Vec<_>>().join(" ");
        let has_secret = ["PIN", "PUK", "password"].iter().any(|it| all.contains(it));
        let is_safe = flow.steps.iter().any(|it| it.kind == StepKind::Stop);
        assert!(is_safe || !has_secret, "{} has no step about safety", flow.id);
    }
}

/// The texts of a step that a language lacks.
fn lacking(step: &Step, text: Option<&StepText>) -> Vec<&'static str> {
    let filled = |it: &Vec<String>| it.iter().filter(|it| !it.trim().is_empty()).count();
    let lists = |of: fn(&StepText) -> &Vec<String>| text.map_or(0, |it| filled(of(it)));
    let has = |of: fn(&StepText) -> &Option<String>| {
        text.is_some_and(|it| of(it).as_ref().is_some_and(|it| !it.trim().is_empty()))
    };
    let checks = [
        ("name", has(|it| &it.name)),
        ("text", lists(|it| &it.text) == step.text.len()),
        ("things", lists(|it| &it.things) == step.things.len()),
        ("see", lists(|it| &it.see) == step.see.len()),
        ("barriers", lists(|it| &it.barriers) == step.barriers.len()),
        ("answers", lists(|it| &it.answers) == step.answers.len()),
        ("because", has(|it| &it.because) || step.because.is_none()),
        ("then", has(|it| &it.then) || step.then.is_none()),
        ("say", has(|it| &it.say) || step.say.is_none()),
        ("write", has(|it| &it.write) || step.write.is_none()),
    ];
    checks.into_iter().filter(|it| !it.1).map(|it| it.0).collect()
}

fn faults_of_wording(language: &str, is_needed: impl Fn(&Step) -> bool) -> Vec<String> {
    let is_complete = COMPLETE.contains(&language);
    let (guides, flows) = guides(language);
    let mut faults = Vec::new();
    for guide in &guides.guides {
        let text = guides.text(guide);
        let has = |it: fn(&Text) -> bool| text.is_some_and(it);
        if !has(|it| it.name.is_some() && it.description.is_some())
            || text.map_or(0, |it| it.bring.len()) != guide.bring.len()
        {
            faults
                .push(format!("{language} {}: no name, no description, or not all that one needs", guide.id));
        }
        let flow: &Flow = flows.of(&guide.id).unwrap();
        for step in flow.steps.iter().filter(|it| is_needed(it)) {
            let text = flows.text(guide, step);
            let mut lacks = lacking(step, text);
            let count = |of: fn(&StepText) -> &Vec<String>| text.map_or(0, |it| of(it).len());
            if is_complete && count(|it| &it.operator) != step.operator.len() {
                lacks.push("operator");
            }
            if is_complete && count(|it| &it.asked) != step.asked.len() {
                lacks.push("asked");
            }
            if !lacks.is_empty() {
                faults.push(format!("{language} {}/{}: {}", guide.id, step.id, lacks.join(", ")));
            }
        }
    }
    faults
}

#[test]
fn some_languages_have_every_word() {
    none(&COMPLETE.iter().flat_map(|it| faults_of_wording(it, |_| true)).collect::<Vec<_>>());
}

/// In easy Italian all but the sentences to say, which stay as they are said.
#[test]
fn easy_italian_has_every_word_in_short_sentences() {
    let faults = faults_of_wording("it-simple", |_| true);
    // Exercises are easy Italian already.
    let is_left = |it: &String| it.ends_with(": say") || it.starts_with("it-simple prova-");
    none(&faults.into_iter().filter(|it| !is_left(it)).collect::<Vec<_>>());
    let (_, flows) = guides("it-simple");
    let texts = flows.texts.iter().flat_map(|it| &it.steps);
    let texts = texts.flat_map(|it| it.text.iter().chain(&it.things).chain(&it.see).chain(&it.barriers));
    let long = texts.flat_map(|it| sentences(it));
    let long = long.filter(|it| italian_words(it) > LONGEST_EASY).map(str::to_owned);
    none(&long.collect::<Vec<_>>());
}

/// A topic names one guide, and that guide says that it is about the topic.
#[test]
fn topics_and_guides_name_each_other() {
    let topics: Vec<serde_json::Value> = serde_json::from_str(&file("topics.json")).unwrap();
    let (guides, _) = guides("it");
    let mut count = 0;
    for (topic, id) in topics.iter().filter_map(|it| Some((it["id"].as_str()?, it["guide"].as_str()?))) {
        let guide = guides.guide(id).unwrap_or_else(|| panic!("{topic}: no guide {id}"));
        assert!(guide.topics.iter().any(|it| it == topic), "{id} doesn't say that it is about {topic}");
        count += 1;
    }
    assert!(count >= 15, "{count}");
}

/// What is made up stands in practice only, and says nothing that could be taken for real.
#[test]
fn made_up_screens_stand_in_practice_only() {
    const SECRETS: [&str; 5] = ["password", "pin", "puk", "codice segreto", "codice di sicurezza"];
    let (guides, flows) = guides("it");
    for guide in &guides.guides {
        let flow = flows.of(&guide.id).unwrap();
        assert!(guide.is_practice() || !flow.steps.iter().any(Step::is_practice), "{}", guide.id);
        for screen in flow.steps.iter().flat_map(|it| &it.screens) {
            let fields = screen.fields.join(" ").to_lowercase();
            assert!(!SECRETS.iter().any(|it| fields.contains(it)), "{}: {fields}", guide.id);
            let address = screen.address.as_deref().unwrap_or("www.comune.milano.it");
            let host = address.split('/').next().unwrap();
            assert!(host.ends_with(".example") || host == "www.comune.milano.it", "{}: {address}", guide.id);
        }
    }
    for practised in ["smartphone", "spid", "cieid", "app-io-pagopa"] {
        assert!(guides.practice_of(practised).is_some(), "{practised}");
    }
}

#[test]
fn every_language_has_what_one_needs_safety_and_the_way_to_a_person() {
    let is_needed = |it: &Step| matches!(it.kind, StepKind::Checklist | StepKind::Stop | StepKind::HandOver);
    none(&SAFE.iter().flat_map(|it| faults_of_wording(it, is_needed)).collect::<Vec<_>>());
}
