//! The words of a shared tablet, for the script that watches over it (`public/chiosco.js`).

use serde_json::{Map, json};

use wording::{Localizer, MessageId, ids};

/// The names under which the script knows the messages.
const WORDS: [(&str, MessageId); 20] = [
    ("label", ids::KIOSK_LABEL),
    ("back", ids::KIOSK_BACK),
    ("large", ids::KIOSK_LARGE),
    ("normal", ids::KIOSK_NORMAL),
    ("languages", ids::KIOSK_LANGUAGES),
    ("finish", ids::KIOSK_FINISH),
    ("start", ids::KIOSK_START),
    ("startHow", ids::KIOSK_START_HOW),
    ("begin", ids::KIOSK_BEGIN),
    ("done", ids::KIOSK_DONE),
    ("ask", ids::KIOSK_ASK),
    ("askHow", ids::KIOSK_ASK_HOW),
    ("stay", ids::KIOSK_STAY),
    ("finishing", ids::KIOSK_FINISHING),
    ("finishingHow", ids::KIOSK_FINISHING_HOW),
    ("undo", ids::KIOSK_UNDO),
    ("outside", ids::KIOSK_OUTSIDE),
    ("outsideHow", ids::KIOSK_OUTSIDE_HOW),
    ("outsideNumber", ids::KIOSK_OUTSIDE_NUMBER),
    ("close", ids::KIOSK_CLOSE),
];

/// The words of a language as JSON. The number of minutes stands there as `{minutes}`: only the tablet knows it.
pub fn words(documents: &Localizer) -> String {
    let minutes = [("minutes", "{minutes}".into())];
    let words = WORDS.map(|(name, id)| (name.to_owned(), json!(documents.format(id, &minutes))));
    json!(Map::from_iter(words)).to_string()
}
