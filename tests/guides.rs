//! The published guides, walked on the host: every way, every language, on days to come.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;

use case_di_quartiere::route::{Address, Route};
use domain::about::Text;
use domain::guide::{Answers, Destination, Flow, Flows, Guides, Step, StepKind, StepText};
use domain::search::{Index, Query, Search, parse_query};
use domain::time::{Date, parse_date};
use feed::raw::{Manifest, Part};
use feed::{Loader, from_json_with_errors, read_flows, read_guides};
use prerender::Icu;
use wording::Language;

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
    let operator = step.operator.iter().map(String::as_str);
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
    let long = all.flat_map(|it| it.split_inclusive(['.', '?', '!', ':', ';']));
    let long = long.filter(|it| it.split_whitespace().count() > LONGEST).map(str::to_owned);
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
            if is_complete && text.map_or(0, |it| it.operator.len()) != step.operator.len() {
                lacks.push("operator");
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
    let texts = texts.flat_map(|it| it.text.iter().chain(&it.things).chain(&it.see));
    let long = texts.flat_map(|it| it.split_inclusive(['.', '?', '!', ':', ';']));
    let long = long.filter(|it| it.split_whitespace().count() > LONGEST_EASY).map(str::to_owned);
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

/// What somebody wrote who had seen the guides' names and nothing else of them: language, guide, words.
const QUESTIONS: [(&str, &str, &str); 48] = [
    ("it", "che-aiuto", "non so a chi chiedere"),
    ("it", "che-aiuto", "mi serve una mano col computer dove vado"),
    ("ar", "che-aiuto", "أحتاج مساعدة ولا أعرف من أين أبدأ"),
    ("it", "spid-o-cie", "meglio lo spid o la carta nuova per entrare nei siti"),
    ("it", "spid-o-cie", "per l'inps quale mi conviene, sono anziano"),
    ("it", "spid-o-cie", "differenza spid cie"),
    ("it", "spid", "spid in posta come si fa"),
    ("it", "spid", "identita digitale per mia mamma 82 anni"),
    ("en", "spid", "how do i get a digital identity for inps website"),
    ("it", "carta-identita", "ho la carta di carta scaduta devo rifarla"),
    ("it", "carta-identita", "appuntamento anagrafe documento d'identita foto quanto costa"),
    ("en", "carta-identita", "my ID card expired how to renew in Milan"),
    ("it", "cieid", "ho perso il foglio con il puk"),
    ("it", "cieid", "il telefono non legge la tessera, pin bloccato"),
    ("ar", "cieid", "نسيت الرقم السري لبطاقة الهوية الإلكترونية"),
    ("it", "delega", "puo andare mia figlia all'inps al posto mio"),
    ("it", "delega", "mio padre non sa usare internet posso fare io le sue pratiche"),
    ("ar", "delega", "كيف أقوم بالمعاملات نيابة عن والدتي"),
    ("it", "fascicolo-sanitario", "dove vedo gli esami del sangue"),
    ("it", "fascicolo-sanitario", "scaricare referto ospedale ricetta medico on line"),
    ("es", "fascicolo-sanitario", "ver los resultados de mis análisis por internet"),
    ("it", "visite", "devo spostare l'apuntamento dal cardiologo"),
    ("it", "visite", "ho l'impegnativa del dottore e adesso come prenoto"),
    ("en", "visite", "book a specialist doctor appointment"),
    ("it", "app-io-pagopa", "mi e arrivato un bollettino con il quadratino da inquadrare"),
    ("it", "app-io-pagopa", "pagare la tari dal telefonino"),
    ("es", "app-io-pagopa", "cómo pago una multa del ayuntamiento con el móvil"),
    ("it", "certificati", "stato di famiglia da stampare"),
    ("it", "certificati", "mi serve un foglio di residenza senza andare allo sportello"),
    ("ar", "certificati", "استخراج شهادة الإقامة من البلدية"),
    ("it", "truffe", "mi e arivato un mesaggio strano dalla banca"),
    ("it", "truffe", "ha telefonato uno che dice di essere un carabiniere e vuole soldi"),
    ("en", "truffe", "I clicked a fake link and gave my card number"),
    ("it", "password", "non mi ricordo piu la parola chiave della posta elettronica"),
    ("it", "password", "dove scrivo i codici per non perderli"),
    ("it", "password", "pasword sicura facile da ricordare"),
    ("it", "smartphone", "mi hanno regalato il telefono nuovo e non so accenderlo"),
    ("it", "smartphone", "come si ingrandisce la scritta sul celulare"),
    ("it", "smartphone", "mettere il wifi di casa e alzare il volume"),
    ("it", "videochiamata", "voglio vedere i nipoti che stanno lontano"),
    ("it", "videochiamata", "come mando una foto con whatsap"),
    ("it", "videochiamata", "parlare con mio figlio e vederlo in faccia sul telefono"),
    ("it", "attivita", "corso di ginnastica per pensionati vicino a casa"),
    ("it", "attivita", "mia madre e sempre sola, un posto dove giocare a carte e stare in compagnia"),
    ("es", "attivita", "talleres y actividades para mayores en mi barrio"),
    ("it", "aiuto-in-casa", "cerco badante per mio marito"),
    ("it", "aiuto-in-casa", "pasti a domicilio e qualcuno che lavi la mamma"),
    ("es", "aiuto-in-casa", "busco una persona que cuide a mi abuela en casa"),
];

/// The part of them that must find their guide among the two that are shown, out of all: a fall means that something broke.
const FOUND: usize = 42;

/// What somebody wrote who had seen the names of the four exercises and nothing else.
const PRACTICE: [(&str, &str, &str); 20] = [
    ("it", "prova-spid", "vorrei fare pratica con lo spid senza fare danni"),
    ("it", "prova-spid", "come si fa a entrare con lo spid, posso provare prima per finta"),
    ("it", "prova-spid", "ce una prova dello speed per imparare"),
    ("en", "prova-spid", "can I practise logging in with SPID before doing it for real"),
    ("ar", "prova-spid", "أريد أن أتدرب على الدخول باستخدام SPID"),
    ("it", "prova-cie", "voglio imparare a entrare col la carta d'identita elettronica"),
    ("it", "prova-cie", "prova per entrare con la cie e il telefonino"),
    ("it", "prova-cie", "come apoggio la carta didentità al telefono, mi fate fare una prova"),
    ("it", "prova-cie", "esercizio carta di identita eletronica pin"),
    ("es", "prova-cie", "quiero practicar como entrar con el carnet de identidad electronico"),
    ("it", "prova-pagopa", "come si paga un aviso pagopa vorrei provare senza pagare davero"),
    ("it", "prova-pagopa", "ho paura di sbagliare a pagare il bolletino col telefono posso esercitarmi"),
    ("it", "prova-pagopa", "simulazione pagamento pago pa"),
    ("es", "prova-pagopa", "practicar a pagar un aviso pagopa sin gastar dinero"),
    ("ar", "prova-pagopa", "كيف أجرب دفع إشعار pagoPA بدون ما أدفع فلوس حقيقية"),
    ("it", "prova-tocchi", "non sono capace a usare il dito sullo schermo mi insegnate"),
    ("it", "prova-tocchi", "come si fa a scrivere sul telefonino con la tastiera che sbaglio sempre lettera"),
    ("it", "prova-tocchi", "esercizi per imparare a tocare lo schermo"),
    ("it", "prova-tocchi", "come faccio a andare giu nella pagina col dito"),
    ("en", "prova-tocchi", "how do I practice tapping and scrolling on my phone"),
];

/// How many of these find, among the two guides that are shown, their exercise or the guide that it practises, which leads
/// to it.
const PRACTICE_FOUND: usize = 15;

#[test]
fn questions_find_their_guide() {
    check_found(&QUESTIONS, FOUND);
    check_found(&PRACTICE, PRACTICE_FOUND);
}

#[track_caller]
fn check_found(questions: &[(&str, &str, &str)], least: usize) {
    let mut missed = Vec::new();
    for &(language, expected, words) in questions {
        let found = found(language, words);
        let (guides, _) = guides("it");
        let practised = guides.guide(expected).map(|it| it.practice_for.clone()).unwrap_or_default();
        if !found.iter().any(|it| it == expected || practised.contains(it)) {
            missed.push(format!("{language} {expected}: {words} → {}", found.join(", ")));
        }
    }
    let found = questions.len() - missed.len();
    assert!(found >= least, "{found} of {}:\n{}", questions.len(), missed.join("\n"));
}

/// The guides that a search shows.
fn found(language: &str, words: &str) -> Vec<String> {
    let (mut loader, parts) = Loader::new(&file("manifest.json")).unwrap();
    let is_wanted = |it: &&Part| it.in_language.as_deref().is_none_or(|it| it == language);
    for part in parts.iter().filter(is_wanted) {
        loader.read(part, &file(&part.url)).unwrap();
    }
    let (catalogue, _) = loader.finish().unwrap();
    let index = Index::new(&catalogue, &|_| String::new());
    let by_name = &Icu::new(Language::SOURCE);
    let search = Search { catalogue: &catalogue, index: &index, agenda: None, here: None, by_name };
    let query = Query { text: words.to_owned(), ..Query::default() };
    let query = parse_query(&query, &catalogue);
    let (guides, _) = guides(language);
    let found = search.run(&query).guides(&catalogue, &guides, &query, 2);
    found.records.iter().map(|it| it.id.clone()).collect()
}
