//! Cuts a large feed's activities, and their wording, by Municipio, so that a phone loads its neighbourhood first.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;
use serde_json::value::RawValue;

use feed::raw;

/// A part with activities is cut when it is larger than this many bytes: below, one more request costs a phone more
/// than what it saves.
const LARGE_PART_BYTES: usize = 200_000;

/// The fields of a record that say where it belongs. Any value may stand there: a record that can't be read belongs
/// nowhere.
#[derive(Deserialize)]
struct Whereabouts {
    id: Option<serde_json::Value>,
    #[serde(rename = "type")]
    kind: Option<serde_json::Value>,
    municipio: Option<serde_json::Value>,
    location: Option<serde_json::Value>,
}

/// The parts, the large ones cut. Records keep their order and their bytes.
pub(super) fn split(parts: Vec<(raw::Part, String)>) -> Vec<(raw::Part, String)> {
    let large = |it: &(raw::Part, String)| it.0.kind == "activities" && it.1.len() > LARGE_PART_BYTES;
    if !parts.iter().any(large) {
        return parts;
    }
    let municipi = Municipi::read(&parts);
    let cut = parts.into_iter().flat_map(|(part, json)| {
        if matches!(part.kind.as_str(), "activities" | "text") && json.len() > LARGE_PART_BYTES {
            cut(&part, &json, &municipi)
        } else {
            vec![(part, json)]
        }
    });
    cut.collect()
}

/// One part a Municipio, and one for the records that belong to none.
fn cut(part: &raw::Part, json: &str, municipi: &Municipi) -> Vec<(raw::Part, String)> {
    let Ok(records) = serde_json::from_str::<Vec<&RawValue>>(json) else {
        return vec![(part.clone(), json.to_owned())];
    };
    let mut groups: BTreeMap<Option<u8>, Vec<&str>> = BTreeMap::new();
    for record in records {
        groups.entry(municipi.of(part, record.get())).or_default().push(record.get());
    }
    let named = groups.into_iter().map(|(municipio, records)| {
        let (stem, extension) = part.url.rsplit_once('.').unwrap_or((&part.url, "json"));
        let number = municipio.map_or_else(String::new, |it| format!("-{it}"));
        let url = format!("{stem}{number}.{extension}");
        (raw::Part { url, municipio, ..part.clone() }, format!("[{}]", records.join(",")))
    });
    named.collect()
}

/// In which Municipio places and activities are.
struct Municipi {
    of_place: HashMap<String, u8>,
    of_activity: HashMap<String, u8>,
}

impl Municipi {
    fn read(parts: &[(raw::Part, String)]) -> Self {
        let mut of_place = HashMap::new();
        for record in records(parts, "places") {
            let municipio = record.municipio.as_ref().and_then(serde_json::Value::as_u64);
            if let (Some(id), Some(municipio)) = (text(record.id), municipio) {
                of_place.insert(id, u8::try_from(municipio).unwrap_or_default());
            }
        }
        let mut of_activity = HashMap::new();
        for record in records(parts, "activities") {
            let municipio = text(record.location).and_then(|it| of_place.get(&it).copied());
            if let (Some(id), Some(municipio)) = (text(record.id), municipio) {
                of_activity.insert(id, municipio);
            }
        }
        Self { of_place, of_activity }
    }

    fn of(&self, part: &raw::Part, record: &str) -> Option<u8> {
        let record: Whereabouts = serde_json::from_str(record).ok()?;
        if part.kind == "activities" {
            return self.of_place.get(&text(record.location)?).copied();
        }
        // Wording of places and topics is needed on every page.
        let kind = text(record.kind).filter(|it| it == "activities");
        kind.and_then(|_| self.of_activity.get(&text(record.id)?).copied())
    }
}

fn records(parts: &[(raw::Part, String)], kind: &'static str) -> impl Iterator<Item = Whereabouts> {
    let parts = parts.iter().filter(move |it| it.0.kind == kind);
    let records = parts.flat_map(|it| serde_json::from_str::<Vec<&RawValue>>(&it.1).unwrap_or_default());
    records.filter_map(|it| serde_json::from_str(it.get()).ok())
}

fn text(value: Option<serde_json::Value>) -> Option<String> {
    match value? {
        serde_json::Value::String(text) => Some(text),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    const PLACES: &str = r#"[{"id":"zante","municipio":4},{"id":"zara","municipio":2},{"id":"nowhere"}]"#;

    fn part(kind: &str, url: &str, json: &str) -> (raw::Part, String) {
        let part = raw::Part { kind: kind.to_owned(), url: url.to_owned(), ..raw::Part::default() };
        (part, json.to_owned())
    }

    fn activities(count: usize) -> String {
        let mut json = String::from("[{\"id\":7},null");
        for number in 0..count {
            let place = ["zante", "zara", "nowhere"][number % 3];
            let _ = write!(json, r#",{{"id":"a{number}","location":"{place}","name":"{}"}}"#, "x".repeat(60));
        }
        json + "]"
    }

    #[test]
    fn small_feeds_stay_whole() {
        let parts =
            vec![part("places", "places.json", PLACES), part("activities", "a.json", &activities(30))];
        assert_eq!(split(parts).len(), 2);
    }

    #[test]
    fn large_ones_are_cut_and_nothing_is_lost() {
        let all = activities(3_000);
        let text = format!(
            "[{}]",
            (0..9_000)
                .map(|it| format!(r#"{{"type":"activities","id":"a{it}"}}"#))
                .collect::<Vec<_>>()
                .join(",")
        );
        let parts = vec![
            part("places", "places.json", PLACES),
            part("activities", "activities.json", &all),
            part("text", "text.en.json", &text),
        ];
        let cut = split(parts);
        let names: Vec<_> = cut.iter().map(|it| (it.0.url.as_str(), it.0.municipio)).collect();
        let expected = [
            ("places.json", None),
            ("activities.json", None),
            ("activities-2.json", Some(2)),
            ("activities-4.json", Some(4)),
            ("text.en.json", None),
            ("text.en-2.json", Some(2)),
            ("text.en-4.json", Some(4)),
        ];
        assert_eq!(names, expected);
        let count = |kind: &str| {
            let of_kind = cut.iter().filter(|it| it.0.kind == kind);
            of_kind
                .map(|it| serde_json::from_str::<Vec<serde_json::Value>>(&it.1).unwrap().len())
                .sum::<usize>()
        };
        assert_eq!((count("activities"), count("text")), (3_002, 9_000));
    }
}
