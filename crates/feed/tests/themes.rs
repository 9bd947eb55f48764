//! Themes are read apart from the catalogue: a broken record costs itself, a broken file all.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::theme::{Aim, Themes};
use domain::time::parse_date;
use feed::{raw, read_themes};
use serde_json::{Value, json};

fn read(kind: &str, records: &Value) -> Option<Themes> {
    let part = raw::Part { kind: kind.to_owned(), ..raw::Part::default() };
    read_themes([(&part, records.to_string().as_str())])
}

fn theme(id: &str, aim: &str) -> Value {
    json!({"id": id, "aims": [aim], "name": "N", "services": [], "sources": []})
}

#[test]
fn a_broken_record_costs_itself_and_is_counted() {
    let records = json!([theme("a", "salute"), theme("a", "salute"), theme("A B", "salute"), 7, {"id": "c", "aims": [], "name": " "}]);
    let themes = read("themes", &records).unwrap();
    assert_eq!((themes.themes.len(), themes.skipped), (1, 4));
    assert_eq!(read("themes", &json!({})), None, "a page instead of a file is no empty list");
}

#[test]
fn a_theme_stands_under_its_first_aim_or_in_its_season() {
    let mut summer = theme("caldo", "salute");
    summer["months"] = json!([6, 7, 13]);
    let mut two = theme("due", "partecipare");
    two["aims"] = json!(["felicita", "partecipare", "salute"]);
    let themes = read("themes", &json!([theme("uno", "salute"), two, summer])).unwrap();
    let of = |aim| themes.of_aim(aim).map(|it| it.id.as_str()).collect::<Vec<_>>();
    assert_eq!((of(Aim::Health), of(Aim::TakingPart), of(Aim::Safety)), (vec!["uno"], vec!["due"], vec![]));
    let seasonal: Vec<_> = themes.seasonal().collect();
    assert_eq!(seasonal[0].months, [6, 7]);
    let is_now = |day| seasonal[0].is_in_season(parse_date(day).unwrap());
    assert!(is_now("2026-06-01") && !is_now("2026-12-01"));
}
