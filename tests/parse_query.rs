//! Words for time, place, price and people become filters. Run by `cargo test --test understand`.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use case_di_quartiere::route::{Address, ResultsView, Route};
use domain::catalogue::Catalogue;
use domain::search::{Day, Query, parse_query};

fn catalogue() -> Catalogue {
    let geo = r#""geo": {"latitude": 45.49, "longitude": 9.24}"#;
    let places = format!(
        r#"[{{"id": "feltre", "type": "ex-csrc", "name": "Feltre", "alternateName": ["Sorriso"], "address": "Via Feltre 17", {geo}, "sources": []}},
            {{"id": "porta-vigentina", "type": "ex-cam", "name": "Porta Vigentina", "address": "Corso di Porta Vigentina 15", {geo}, "sources": []}}]"#
    );
    fixtures::feed().places(places).build()
}

/// The address of the catalogue with what was understood.
#[track_caller]
fn check(text: &str, expected: &str) {
    let query = parse_query(&Query { text: text.to_owned(), ..Query::default() }, &catalogue());
    let href = Address::new(Route::Activities(query, ResultsView::default())).href();
    let href = href.strip_prefix("attivita").unwrap().trim_start_matches('?');
    let decoded: Vec<_> =
        form_urlencoded::parse(href.as_bytes()).map(|it| format!("{}={}", it.0, it.1)).collect();
    assert_eq!(decoded.join("&"), expected, "{text}");
}

#[test]
fn italian() {
    check("burraco giovedì pomeriggio", "q=burraco&giorno=gio&fascia=pomeriggio");
    check("yoga gratis", "q=yoga&gratis=1");
    check("spid vicino a Feltre", "q=spid&vicino-a=feltre");
    check("ginnastica vicino a via Feltre 17", "q=ginnastica&vicino-a=feltre");
    check("vicino al sorriso", "vicino-a=feltre");
    check("corsi per bambini", "per=bambini");
    check("corso di italiano per stranieri la sera", "q=corso di italiano per stranieri&fascia=sera");
    check("ballo nel municipio 8", "q=ballo&municipio=8");
    check("attività per bambini di 7 anni zona 3", "municipio=3&per=bambini&eta=7");
    check("Cosa fare domani mattina", "giorno=domani&fascia=mattina");
    check("stasera", "giorno=oggi&fascia=sera");
    check("aperto ad agosto", "q=aperto&aperto=agosto");
    check("tombola nel fine settimana", "q=tombola&giorno=fine-settimana");
    check("ginnastica senza barriere", "q=ginnastica&senza-barriere=1");
    check("qualcosa vicino a me", "q=qualcosa&ordina=vicino");
    check("uso la carrozzina", "q=uso la carrozzina");
    check("teatro in carrozzina", "q=teatro&esigenza=carrozzina");
}

#[test]
fn other_languages() {
    check("free yoga on thursday evening", "q=yoga&giorno=gio&fascia=sera&gratis=1");
    check("chess near Feltre", "q=chess&vicino-a=feltre");
    check("yoga gratis el jueves por la tarde", "q=yoga&giorno=gio&fascia=pomeriggio&gratis=1");
    check("رياضة للأطفال", "q=رياضة&per=bambini");
    check("يوغا يوم الخميس مجانا", "q=يوغا&giorno=gio&gratis=1");
    check("gym para niños", "q=gym&per=bambini");
    check("yoga sin escalones", "q=yoga&senza-barriere=1");
    check("يوغا بدون درجات", "q=يوغا&senza-barriere=1");
}

#[test]
fn what_is_no_filter_stays() {
    check("burraco", "q=burraco");
    check("anni 60", "q=anni 60");
    check("zona pedonale", "q=zona pedonale");
    check("vicino", "q=vicino");
    check("municipio 10", "q=municipio 10");
    check("999 anni", "q=999 anni");
    check("", "");
    check("?!", "q=?!");
}

#[test]
fn what_was_chosen_stays() {
    let chosen = Query { text: "giovedì".to_owned(), day: Some(Day::Today), ..Query::default() };
    let understood = parse_query(&chosen, &catalogue());
    assert_eq!(understood, Query { text: String::new(), ..chosen });
}
