use strsim::osa_distance;

use super::finding::{CellDiagnostic, Code};
use domain::id::is_id;
use domain::search::words;
use feed::raw::Place;

/// Words before a house's name that are not part of it.
const BEFORE: [&str; 16] = [
    "casa",
    "di",
    "quartiere",
    "cdq",
    "presso",
    "la",
    "il",
    "sede",
    "centro",
    "cam",
    "csrc",
    "ex",
    "via",
    "del",
    "della",
    "c/o",
];

/// The houses that a sheet may name.
#[derive(Debug, Default)]
pub struct Places {
    /// Id, and the names under which it is known, as words.
    known: Option<Vec<(String, Vec<String>)>>,
    /// Names as they are written, for messages and for the template.
    names: Vec<(String, String)>,
}

impl Places {
    /// The places of a feed.
    pub fn new(places: &[Place]) -> Self {
        let names = places.iter().map(|it| (it.id.clone(), it.name.clone())).collect();
        let known = places.iter().map(|it| {
            let names = std::iter::once(&it.name).chain(&it.alternate_name).map(|it| words(it).join(" "));
            (it.id.clone(), names.collect())
        });
        Self { known: Some(known.collect()), names }
    }

    /// The choices in the template: the name where only one house has it, otherwise the id.
    pub fn choices(&self) -> Vec<String> {
        let alone = |name: &str| self.names.iter().filter(|it| it.1 == name).count() == 1;
        self.names.iter().map(|(id, name)| if alone(name) { name.clone() } else { id.clone() }).collect()
    }

    /// The id of the house that a cell names, with a warning where it is guessed.
    pub fn find(&self, cell: &str) -> Result<(String, Option<CellDiagnostic>), CellDiagnostic> {
        if cell.is_empty() {
            return Err(CellDiagnostic::new(Code::PlaceMissing, ""));
        }
        let Some(known) = &self.known else {
            let id = cell.trim();
            return if is_id(id) {
                Ok((id.to_owned(), None))
            } else {
                Err(CellDiagnostic::new(Code::PlaceIdWanted, cell))
            };
        };
        if let Some((id, _)) = known.iter().find(|it| it.0 == cell.to_lowercase()) {
            return Ok((id.clone(), None));
        }
        let whole = words(cell).join(" ");
        let bare = bare(cell);
        // "Feltre (Sorriso)": the name, or the one in brackets.
        let (head, inside) = cell.split_once('(').unwrap_or((cell, ""));
        let (head, inside) = (self::bare(head), self::bare(inside));
        for asked in [&whole, &bare, &head, &inside].into_iter().filter(|it| !it.is_empty()) {
            let fitting: Vec<_> = known.iter().filter(|it| it.1.contains(asked)).collect();
            match fitting.as_slice() {
                [] => {}
                [only] => return Ok((only.0.clone(), None)),
                several => return self.told_apart(cell, several),
            }
        }
        self.guess(cell, &bare, known)
    }

    /// "Saponaro (ex CAM)" says which of the two it is.
    fn told_apart(
        &self,
        cell: &str,
        several: &[&(String, Vec<String>)],
    ) -> Result<(String, Option<CellDiagnostic>), CellDiagnostic> {
        let said = words(cell);
        let mut fitting = several
            .iter()
            .filter(|it| it.0.rsplit('-').next().is_some_and(|it| said.iter().any(|word| word == it)));
        if let (Some(only), None) = (fitting.next(), fitting.next()) {
            return Ok((only.0.clone(), None));
        }
        let ids: Vec<_> = several.iter().map(|it| it.0.as_str()).collect();
        Err(CellDiagnostic::suggesting(Code::PlaceAmbiguous, cell, ids.join(", ")))
    }

    /// The nearest name, where one is near enough and nearer than the others.
    fn guess(
        &self,
        cell: &str,
        asked: &str,
        known: &[(String, Vec<String>)],
    ) -> Result<(String, Option<CellDiagnostic>), CellDiagnostic> {
        let distance =
            |names: &[String]| names.iter().map(|it| osa_distance(it, asked)).min().unwrap_or(usize::MAX);
        let mut near: Vec<_> = known.iter().map(|it| (distance(&it.1), it)).collect();
        near.sort_by_key(|it| it.0);
        let most = match asked.chars().count() {
            ..5 => 0,
            5..8 => 1,
            _ => 2,
        };
        let Some(nearest) = near.first().map(|it| it.0) else {
            return Err(CellDiagnostic::new(Code::PlaceUnknown, cell));
        };
        let best: Vec<_> = near.iter().filter(|it| it.0 == nearest).map(|it| it.1).collect();
        if nearest > most {
            let hint = best.iter().take(3).map(|it| self.name(&it.0)).collect::<Vec<_>>().join(", ");
            let close = nearest <= most + 2;
            return Err(match close {
                true => CellDiagnostic::suggesting(Code::PlaceUnknown, cell, format!("{hint}?")),
                false => CellDiagnostic::new(Code::PlaceUnknown, cell),
            });
        }
        match best.as_slice() {
            [only] => {
                Ok((only.0.clone(), Some(CellDiagnostic::suggesting(Code::Mended, cell, self.name(&only.0)))))
            }
            several => self.told_apart(cell, several),
        }
    }

    fn name(&self, id: &str) -> String {
        self.names.iter().find(|it| it.0 == id).map(|it| it.1.clone()).unwrap_or_default()
    }
}

/// A name without the words that come with it: "Casa di Quartiere Zante", "Saponaro (ex CAM)".
fn bare(cell: &str) -> String {
    let words = words(cell);
    let first = words.iter().position(|it| !BEFORE.contains(&it.as_str())).unwrap_or(words.len());
    let mut rest = words.get(first..).unwrap_or_default();
    while let [head @ .., last] = rest {
        if !BEFORE.contains(&last.as_str()) || head.is_empty() {
            break;
        }
        rest = head;
    }
    rest.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Places {
        let place = |id: &str, name: &str, other: &[&str]| Place {
            id: id.to_owned(),
            name: name.to_owned(),
            alternate_name: other.iter().map(|it| (*it).to_owned()).collect(),
            ..Place::default()
        };
        Places::new(&[
            place("zante", "Zante", &[]),
            place("calvi", "Calvi", &["Il Tulipano"]),
            place("saponaro-csrc", "Saponaro", &[]),
            place("saponaro-cam", "Saponaro", &[]),
            place("sant-uguzzone-cam", "Sant'Uguzzone", &[]),
            place("de-andre", "De André", &[]),
        ])
    }

    #[track_caller]
    fn check(cell: &str, expected: Result<&str, Code>) {
        let found = places().find(cell);
        assert_eq!(found.as_ref().map(|it| it.0.as_str()).map_err(|it| it.code), expected, "{cell}");
    }

    #[test]
    fn houses_as_people_name_them() {
        check("Zante", Ok("zante"));
        check("CASA DI QUARTIERE ZANTE", Ok("zante"));
        check("via Zante", Ok("zante"));
        check("Zantee", Ok("zante"));
        check("il tulipano", Ok("calvi"));
        check("de andre", Ok("de-andre"));
        check("De André'", Ok("de-andre"));
        check("saponaro-cam", Ok("saponaro-cam"));
        check("Saponaro (ex CAM)", Ok("saponaro-cam"));
        check("Zante (municipio 4)", Ok("zante"));
        check("Calvi (Tulipano)", Ok("calvi"));
        check("Sant Uguzone", Ok("sant-uguzzone-cam"));
        check("Saponaro", Err(Code::PlaceAmbiguous));
        check("Saponarro", Err(Code::PlaceAmbiguous));
        check("Roma", Err(Code::PlaceUnknown));
        check("", Err(Code::PlaceMissing));
    }

    #[test]
    fn without_a_list_the_id_is_wanted() {
        let none = Places::default();
        assert_eq!(none.find("zante").map(|it| it.0), Ok("zante".to_owned()));
        assert_eq!(none.find("Casa Zante").map_err(|it| it.code), Err(Code::PlaceIdWanted));
    }

    #[test]
    fn the_template_offers_names_that_can_be_told_apart() {
        assert_eq!(places().choices().get(1..4).unwrap(), ["Calvi", "saponaro-csrc", "saponaro-cam"]);
    }
}
