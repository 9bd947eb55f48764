//! Questions that people ask, and the guides that a search shows for them.

use super::{file, guides};
use domain::search::{Index, Query, Search, parse_query};
use feed::Loader;
use feed::raw::Part;
use prerender::Icu;
use wording::Language;

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
