//! The content of the cell "Per chi": groups, and how strongly an activity is for them.

use super::finding::{CellDiagnostic, Code};
use domain::activity::{Audience, Strength};
use domain::search::words;

/// Words by which people name a group. The first that a word begins with counts.
const AUDIENCES: [(&str, Audience); 22] = [
    ("anzian", Audience::Older),
    ("pensionat", Audience::Older),
    ("terza", Audience::Older),
    ("senior", Audience::Older),
    ("adult", Audience::Adults),
    ("giovan", Audience::Young),
    ("ragazz", Audience::Young),
    ("adolescent", Audience::Young),
    ("student", Audience::Young),
    ("bambin", Audience::Children),
    ("bimb", Audience::Children),
    ("famigli", Audience::Families),
    ("genitor", Audience::Families),
    ("mamm", Audience::Families),
    ("papa", Audience::Families),
    ("caregiver", Audience::Carers),
    ("assiste", Audience::Carers),
    ("badant", Audience::Carers),
    ("stranier", Audience::Newcomers),
    ("migrant", Audience::Newcomers),
    ("arrivat", Audience::Newcomers),
    ("rifugiat", Audience::Newcomers),
];

/// The audiences as ids, and the text that was not understood.
pub fn audiences(cell: &str) -> (Vec<String>, Option<CellDiagnostic>) {
    let mut ids: Vec<String> = Vec::new();
    if is_everybody(cell) {
        ids.push(Audience::EVERYBODY.to_owned());
    }
    for word in words(cell) {
        let found = group(&word).map(|it| it.id().to_owned());
        ids.extend(found.filter(|it| !ids.contains(it)));
    }
    let unread = ids.is_empty() && !cell.is_empty();
    (ids, unread.then(|| CellDiagnostic::new(Code::AudienceUnread, cell)))
}

fn group(word: &str) -> Option<Audience> {
    AUDIENCES.iter().find(|it| word.starts_with(it.0)).map(|it| it.1)
}

/// Whether a cell says that all people may come. "Tutti i bambini" doesn't.
pub fn is_everybody(cell: &str) -> bool {
    let words = words(cell);
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    (0..words.len()).any(|at| match word(at) {
        "chiunque" => true,
        "tutti" | "tutte" => !matches!(word(at + 1), "i" | "gli" | "le") || word(at + 2) == "eta",
        "ogni" | "qualsiasi" => word(at + 1) == "eta",
        _ => false,
    })
}

/// The feed's word for how strongly an activity is for the groups in a cell. "Solo" behind the first group is about
/// something else: "anziani, solo su prenotazione".
pub fn strength(cell: &str) -> Option<&'static str> {
    let words = words(cell);
    let first = words.iter().position(|it| group(it).is_some())?;
    let before = words.get(..first)?;
    let only = before.iter().position(|it| excludes_others(it));
    let is_denied = only.and_then(|it| before.get(it.checked_sub(1)?)).is_some_and(|it| it == "non");
    let strength = if only.is_some() && !is_denied {
        Strength::Only
    } else if is_denied || words.iter().any(|it| ESPECIALLY.contains(&it.as_str())) {
        Strength::Especially
    } else {
        return None;
    };
    Strength::ALL.iter().find(|it| it.1 == strength).map(|it| it.0)
}

const ESPECIALLY: [&str; 5] = ["soprattutto", "particolare", "particolarmente", "specialmente", "specie"];

fn excludes_others(word: &str) -> bool {
    matches!(word, "solo" | "soltanto" | "solamente")
        || word.starts_with("esclusiv")
        || word.starts_with("riservat")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of a cell: groups, a colon and the strength; `?` where nothing is understood.
    #[track_caller]
    fn check(cell: &str, expected: &str) {
        let (ids, note) = audiences(cell);
        let strength = strength(cell).map(|it| format!(": {it}")).unwrap_or_default();
        let read = format!("{}{strength}{}", ids.join(" "), if note.is_some() { "?" } else { "" });
        assert_eq!(read, expected, "{cell}");
    }

    #[test]
    fn groups_and_everybody() {
        check("", "");
        check("Anziani e famiglie", "anziani famiglie");
        check("bambini con genitori", "bambini famiglie");
        check("per tutti", "tutti");
        check("tutte le età", "tutti");
        check("qualsiasi età", "tutti");
        check("tutti i bambini", "bambini");
        check("aperto a tutti, anziani e giovani", "tutti anziani giovani");
        check("marziani", "?");
    }

    #[test]
    fn how_strongly_it_is_for_them() {
        check("solo anziani", "anziani: only");
        check("Riservato agli over e ai pensionati", "anziani: only");
        check("esclusivamente per bambini", "bambini: only");
        check("soprattutto anziani", "anziani: especially");
        check("adulti, in particolare genitori", "adulti famiglie: especially");
        check("tutti, soprattutto anziani", "tutti anziani: especially");
        check("non solo anziani", "anziani: especially");
        check("anziani, solo su prenotazione", "anziani");
        check("tutti, solo su prenotazione", "tutti");
    }
}
