//! `feed schema`: JSON Schemas of the feed's files, made from the same types that read and write them.

use std::error::Error;
use std::path::PathBuf;

use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use domain::activity::{Attendance, Audience, HelpMode, Strength, Support};
use domain::freshness::{CheckMethod, CheckedField, Checker};
use domain::guide::{Picture, StepKind};
use domain::place::PlaceKind;
use domain::service::{Identification, ItalianNeeded, Paper};
use domain::theme::Aim;
use domain::topic::PURPOSES;
use feed::raw;
use files::{FileError, write};

/// The folder of the schemas below the site's address: the format's major version is in it, so that it never changes.
const ADDRESS: &str = "schema/1";

/// The arguments of `feed schema`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder to write the schemas to
    #[arg(long, default_value = "public/schema/1")]
    out: PathBuf,
}

/// Writes one schema a kind of file.
pub fn run(args: &Args) -> Result<(), Box<dyn Error>> {
    for (name, schema) in schemas() {
        let path = args.out.join(name);
        let json = serde_json::to_string_pretty(&schema).map_err(|it| FileError::new("write", &path, it))?;
        write(&path, &format!("{json}\n"))?;
    }
    Ok(())
}

/// Every schema with its file's name.
pub fn schemas() -> Vec<(String, Value)> {
    vec![
        schema::<raw::Manifest>("manifest"),
        schema::<Vec<raw::Place>>("places"),
        schema::<Vec<raw::Activity>>("activities"),
        schema::<Vec<raw::Topic>>("topics"),
        schema::<Vec<raw::Text>>("text"),
        schema::<Vec<raw::Text>>("words"),
        schema::<Vec<raw::Retired>>("retired"),
        schema::<Vec<raw::Section>>("sections"),
        schema::<Vec<raw::Text>>("section-text"),
        schema::<Vec<raw::Source>>("sources"),
        schema::<Vec<raw::Guide>>("guides"),
        schema::<Vec<raw::Text>>("guide-text"),
        schema::<Vec<raw::Flow>>("steps"),
        schema::<Vec<raw::FlowText>>("step-text"),
        schema::<Vec<raw::Theme>>("themes"),
        schema::<Vec<raw::ThemeText>>("theme-text"),
    ]
}

fn schema<T: JsonSchema>(part: &str) -> (String, Value) {
    let mut schema = SchemaGenerator::default().into_root_schema_for::<T>().to_value();
    let file = format!("{part}.schema.json");
    refine_all("", &mut schema);
    if let Some(root) = schema.as_object_mut() {
        root.insert("$id".to_owned(), json!(format!("{ADDRESS}/{file}")));
        root.insert("title".to_owned(), json!(format!("Case di Quartiere feed 1: {part}")));
    }
    (file, schema)
}

/// Refines the records of a schema: limits that the types can't express stand in a table by field name.
fn refine_all(record: &str, schema: &mut Value) {
    let Some(object) = schema.as_object_mut() else { return };
    refine(record, object);
    if let Some(records) = object.get_mut("$defs").and_then(Value::as_object_mut) {
        for (name, schema) in records {
            refine_all(name, schema);
        }
    }
}

fn refine(record: &str, object: &mut Map<String, Value>) {
    let Some(fields) = object.get_mut("properties").and_then(Value::as_object_mut) else { return };
    let mut required: Vec<String> = Vec::new();
    for (name, field) in fields.iter_mut() {
        // Lists and switches may be left out; a text or a number that isn't marked as optional may not.
        if matches!(field["type"].as_str(), Some("string")) || field["format"] == "double" {
            required.push(name.clone());
        }
        let values = if field["type"] == "array" { field.get_mut("items") } else { Some(&mut *field) };
        let values = values.and_then(Value::as_object_mut);
        if let (Some(values), Some(limits)) = (values, limits(record, name)) {
            limits.into_iter().for_each(|(key, limit)| allow(values, &key, limit));
        }
    }
    required.retain(|it| !(record == "Part" && *it == "sha256"));
    required.sort_unstable();
    let required = required.into_iter().map(Value::from).collect();
    object.insert("required".to_owned(), Value::Array(required));
}

/// Adds a limit; where nothing may stand too, a list of words has room for it.
fn allow(values: &mut Map<String, Value>, key: &str, mut limit: Value) {
    let optional = values.get("type").and_then(Value::as_array).is_some_and(|it| it.contains(&json!("null")));
    if let (true, "enum", Some(words)) = (optional, key, limit.as_array_mut()) {
        words.push(Value::Null);
    }
    values.insert(key.to_owned(), limit);
}

/// Further limits on the values of a field.
fn limits(record: &str, field: &str) -> Option<Map<String, Value>> {
    let limits = match (record, field) {
        (_, "id" | "replacedBy" | "broader" | "related" | "location" | "containedInPlace") => {
            json!({ "pattern": "^[a-z0-9-]{1,100}$" })
        }
        (
            "Place" | "Quarter" | "Source" | "Activity" | "Topic" | "Section" | "Guide" | "Step" | "Answer",
            "name",
        ) => {
            json!({ "pattern": "\\S" })
        }
        (_, "format") => json!({ "pattern": "^1\\.[0-9]+$" }),
        (_, "municipio") => json!({ "minimum": 1, "maximum": 9 }),
        (_, "nil") => json!({ "minimum": 1, "maximum": 88 }),
        (_, "latitude") => json!({ "minimum": -90, "maximum": 90 }),
        (_, "longitude") => json!({ "minimum": -180, "maximum": 180 }),
        (_, "telephone") => json!({ "pattern": "^\\+?[0-9]{3,15}$" }),
        (_, "sha256") => json!({ "pattern": "^([0-9a-f]{64})?$" }),
        ("Guide", "code") => json!({ "pattern": "^[A-Z]{2,6}$" }),
        ("Part", "url") => json!({ "pattern": "^[^./\\\\][^/\\\\]*$" }),
        (_, "url" | "exactMatch") => json!({ "pattern": "^https://" }),
        (_, "byDay") => json!({ "enum": ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] }),
        (_, "byMonthWeek") => json!({ "enum": [-1, 1, 2, 3, 4, 5] }),
        (_, "repeatFrequency") => json!({ "pattern": "^P([1-9]|[1-4][0-9]|5[0-2])W$|^P1M$" }),
        (_, "opens" | "closes" | "startTime" | "endTime") => {
            json!({ "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$" })
        }
        (_, name) if is_date(name) => json!({ "pattern": "^20[0-9]{2}-[0-1][0-9]-[0-3][0-9]$" }),
        _ => json!({ "enum": words(record, field)? }),
    };
    limits.as_object().cloned()
}

fn is_date(field: &str) -> bool {
    matches!(
        field,
        "date" | "dates" | "validFrom" | "validThrough" | "startDate" | "endDate" | "exceptDate" | "newDate"
    ) || (field.starts_with("date") && field.len() > 4)
}

/// The words that are possible in a field.
fn words(record: &str, field: &str) -> Option<Vec<&'static str>> {
    Some(match (record, field) {
        ("Place", "type") => PlaceKind::ALL.map(|it| it.0).to_vec(),
        ("Text" | "Retired", "type") => match record {
            "Text" => vec!["places", "activities", "topics", "sections", "guides"],
            _ => vec!["places", "activities"],
        },
        ("Topic", "purpose") => PURPOSES.to_vec(),
        ("Price", "type") => vec!["free", "card", "contribution"],
        ("Booking", "type") => vec!["none", "telephone", "desk", "online"],
        ("Channel", "type") => vec!["desk", "telephone", "online", "post"],
        ("Channel", "identification") => Identification::ALL.map(|it| it.0).to_vec(),
        ("Sheet", "papers") => Paper::ALL.map(|it| it.0).to_vec(),
        ("Sheet", "italianNeeded") => ItalianNeeded::ALL.map(|it| it.0).to_vec(),
        ("Change", "eventStatus") => vec!["cancelled", "moved"],
        ("Activity", "eventStatus") => vec!["scheduled", "full", "suspended", "cancelled", "moved"],
        ("Activity", "audience") => {
            std::iter::once(Audience::EVERYBODY).chain(Audience::ALL.map(|it| it.0)).collect()
        }
        ("Activity", "audienceStrength") => Strength::ALL.map(|it| it.0).to_vec(),
        ("Activity", "helpMode") => HelpMode::ALL.map(|it| it.0).to_vec(),
        ("Activity", "eventAttendanceMode") => Attendance::ALL.map(|it| it.0).to_vec(),
        ("Activity", "accessibilitySupport") => Support::ALL.map(|it| it.0).to_vec(),
        ("Place", "publicHolidays") => vec!["open", "closed"],
        ("Check", "fact") => CheckedField::ALL.map(|it| it.0).to_vec(),
        ("Check", "by") => Checker::ALL.map(|it| it.0).to_vec(),
        ("Check", "how") => CheckMethod::ALL.map(|it| it.0).to_vec(),
        ("Theme", "aims") => Aim::ALL.map(|it| it.0).to_vec(),
        ("Guide", "type") => vec!["guide", "group"],
        ("Step", "type") => StepKind::ALL.map(|it| it.0).to_vec(),
        ("Step", "picture") => Picture::ALL.map(|it| it.0).to_vec(),
        ("Text" | "FlowText" | "ThemeText", "translatedBy") => vec!["human", "machine", "native"],
        _ => return None,
    })
}
