//! The content of cells, apart from times: prices, ages, bookings, audiences, languages.

use super::finding::{CellDiagnostic, Code};
use crate::languages;
use domain::search::words;
use feed::raw::{AgeRange, Booking, Price};

/// A value that was read, and the doubt about it.
pub type Reading<T> = (Option<T>, Option<CellDiagnostic>);

/// Words that say that an amount is for longer than one time: the feed has no place for that.
const FOR_LONGER: [&str; 8] =
    ["mese", "mensile", "mensili", "trimestre", "anno", "annuo", "annui", "annuale"];

/// The items of a cell: one a line, or separated by commas, semicolons, slashes or "e".
pub fn items(cell: &str) -> Vec<String> {
    let split = cell.split([',', ';', '/', '\n']).flat_map(|it| it.split(" e ")).map(str::trim);
    split.filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

/// The price.
pub fn price(cell: &str) -> Reading<Price> {
    let words = words(cell);
    let says = |roots: &[&str]| words.iter().any(|it| roots.iter().any(|root| it.starts_with(root)));
    let amount = cents(cell);
    let paid = |kind: &str, cents| Some(Price { kind: kind.to_owned(), cents });
    if says(&["tesser"]) {
        return (paid("card", amount), None);
    }
    if amount.is_some_and(|it| it > 0) {
        if says(&FOR_LONGER) {
            return (
                paid("contribution", None),
                Some(CellDiagnostic::suggesting(Code::Mended, cell, "con un contributo")),
            );
        }
        return (paid("contribution", amount), None);
    }
    if says(&["offert", "contribut", "quota", "pagament"]) {
        return (paid("contribution", None), None);
    }
    if amount == Some(0) || says(&["grati", "gratu", "liber", "nessun"]) {
        return (paid("free", None), None);
    }
    (None, Some(CellDiagnostic::new(Code::PriceUnread, cell)))
}

/// The first amount in a text, in cents: `3,50` is 350, `10` is 1000.
fn cents(text: &str) -> Option<u32> {
    let start = text.find(|it: char| it.is_ascii_digit())?;
    let rest = text.get(start..)?;
    let end = rest.find(|it: char| !it.is_ascii_digit() && it != ',' && it != '.').unwrap_or(rest.len());
    let number = rest.get(..end)?.trim_end_matches([',', '.']).replace(',', ".");
    let (euro, cents) = number.split_once('.').unwrap_or((&number, "0"));
    let cents: u32 = match cents.len() {
        1 => cents.parse::<u32>().ok()? * 10,
        2 => cents.parse().ok()?,
        _ => return None,
    };
    euro.parse::<u32>().ok()?.checked_mul(100)?.checked_add(cents)
}

/// Ages; nothing where it is for everybody.
pub fn ages(cell: &str) -> Reading<AgeRange> {
    let folded = words(cell);
    let numbers: Vec<u8> = folded.iter().filter_map(|it| it.trim_end_matches("enni").parse().ok()).collect();
    let has = |list: &[&str]| folded.iter().any(|it| list.contains(&it.as_str()));
    let range = |min_value, max_value| (Some(AgeRange { min_value, max_value }), None);
    match numbers.as_slice() {
        [first, last] if first <= last => range(Some(*first), Some(*last)),
        [only] if has(&["under", "fino", "sotto", "max", "massimo", "entro"]) => range(None, Some(*only)),
        [only]
            if has(&["over", "da", "dai", "dagli", "oltre", "sopra", "min", "minimo"])
                || cell.contains('+') =>
        {
            range(Some(*only), None)
        }
        [] if has(&["tutti", "tutte", "qualsiasi", "ogni"]) => (None, None),
        _ => (None, Some(CellDiagnostic::new(Code::AgeUnread, cell))),
    }
}

/// The way to book, from the cell about it and the one with the telephone.
pub fn booking(cell: &str, telephone: &str) -> Reading<Booking> {
    let of_kind = |kind: &str| Booking { kind: kind.to_owned(), ..Booking::default() };
    let by_telephone = |number: String| Booking { telephone: Some(number), ..of_kind("telephone") };
    if let Some(start) = cell.find("https://") {
        let url = cell.get(start..).and_then(|it| it.split_whitespace().next()).unwrap_or_default();
        return (Some(Booking { url: Some(url.to_owned()), ..of_kind("online") }), None);
    }
    let folded = words(cell);
    let has = |list: &[&str]| folded.iter().any(|it| list.contains(&it.as_str()));
    if let Some(number) = dialled(cell).or_else(|| dialled(telephone)) {
        let asked = cell.is_empty()
            || dialled(cell).is_some()
            || has(&["telefonare", "telefono", "telefonica", "chiamare", "si"]);
        if asked || has(&["obbligatoria", "consigliata", "prenotare"]) {
            return (Some(by_telephone(number)), None);
        }
    }
    if has(&["no", "non", "senza", "libero", "libera", "nessuna"]) {
        return (Some(of_kind("none")), None);
    }
    if has(&["casa", "sede", "sportello", "persona", "segreteria", "reception", "posto", "bar"]) {
        return (Some(of_kind("desk")), None);
    }
    if cell.is_empty() {
        let note = (!telephone.is_empty()).then(|| CellDiagnostic::new(Code::TelephoneUnread, telephone));
        return (None, note);
    }
    (None, Some(CellDiagnostic::new(Code::BookingUnread, cell)))
}

/// Digits of an area code, or of a mobile operator's.
const AREA_CODE: usize = 4;

/// The first telephone number in a text, as dialled.
fn dialled(text: &str) -> Option<String> {
    let mut number = String::new();
    for letter in text.chars().chain([';']) {
        match letter {
            '0'..='9' => number.push(letter),
            '+' if number.is_empty() => number.push(letter),
            ' ' | '.' | '-' | '(' | ')' | '\u{a0}' => {}
            // "02/1234567": the area code.
            '/' if number.len() <= AREA_CODE => {}
            // Two numbers in a row: "02 1234567 / 333 1234567".
            _ if is_number(&number) => break,
            _ => number.clear(),
        }
    }
    is_number(&number).then_some(number)
}

/// An Italian number begins with 0, 3 or 8; others with +.
fn is_number(number: &str) -> bool {
    (6..=15).contains(&number.len()) && number.starts_with(['0', '3', '8', '+'])
}

/// The languages as tags, and the texts that were not understood.
pub fn languages(cell: &str) -> (Vec<String>, Vec<CellDiagnostic>) {
    let (mut tags, mut notes) = (Vec::new(), Vec::new());
    for item in items(cell) {
        let name = words(&item).join(" ");
        match languages::tag(&name) {
            Some(tag) => tags.push(tag.to_owned()),
            None => notes.push(CellDiagnostic::new(Code::LanguageUnread, item)),
        }
    }
    (tags, notes)
}

/// A number of people: "15", "max 15 persone".
pub fn number(cell: &str) -> Reading<u32> {
    let found = words(cell).iter().find_map(|it| it.parse().ok());
    let note = found.is_none().then(|| CellDiagnostic::new(Code::NumberUnread, cell));
    (found, note)
}

/// The word of the feed for a state; `None` for the ordinary one.
pub fn status(cell: &str) -> Result<Option<&'static str>, CellDiagnostic> {
    const ROOTS: [(&str, Option<&str>); 12] = [
        ("complet", Some("full")),
        ("esaurit", Some("full")),
        ("pien", Some("full")),
        ("sospes", Some("suspended")),
        ("annullat", Some("cancelled")),
        ("cancellat", Some("cancelled")),
        ("spostat", Some("moved")),
        ("attiv", None),
        ("conferm", None),
        ("regolar", None),
        ("normal", None),
        ("apert", None),
    ];
    let words = words(cell);
    let found = words.iter().find_map(|word| ROOTS.iter().find(|it| word.starts_with(it.0)));
    found.map(|it| it.1).ok_or_else(|| CellDiagnostic::new(Code::StatusUnread, cell))
}

/// "sì", "anche online", "in presenza".
pub fn attendance(cell: &str) -> Reading<&'static str> {
    let words = words(cell);
    let says = |any: &[&str]| words.iter().any(|it| any.contains(&it.as_str()));
    let mode = if says(&["anche", "mista", "misto", "ibrido", "ibrida", "entrambi"]) {
        "mixed"
    } else if says(&["no", "n", "presenza", "sede"]) {
        "offline"
    } else if says(&["si", "s", "x", "online", "line", "distanza", "remoto"]) || words == ["da", "casa"] {
        "online"
    } else {
        return (None, Some(CellDiagnostic::new(Code::OnlineUnread, cell)));
    };
    (Some(mode), None)
}

/// "sì" or "no".
pub fn yes_no(cell: &str) -> Reading<bool> {
    match words(cell).first().map(String::as_str) {
        Some("si" | "s" | "x" | "yes" | "vero") => (Some(true), None),
        Some("no" | "n" | "falso") => (Some(false), None),
        _ => (None, Some(CellDiagnostic::new(Code::YesNoUnread, cell))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_price(cell: &str, kind: &str, cents: Option<u32>) {
        let price = price(cell).0.unwrap_or_default();
        assert_eq!((price.kind.as_str(), price.cents), (kind, cents), "{cell}");
    }

    #[test]
    fn prices() {
        check_price("gratis", "free", None);
        check_price("Gratuito!", "free", None);
        check_price("ingresso libero", "free", None);
        check_price("0 €", "free", None);
        check_price("con tessera", "card", None);
        check_price("tessera 10 €", "card", Some(1000));
        check_price("5 euro", "contribution", Some(500));
        check_price("€ 3,50", "contribution", Some(350));
        check_price("2.5 € a lezione", "contribution", Some(250));
        check_price("offerta libera", "contribution", None);
        check_price("20 euro al mese", "contribution", None);
        check_price("chiedere", "", None);
    }

    #[track_caller]
    fn check_ages(cell: &str, expected: (Option<u8>, Option<u8>)) {
        let ages = ages(cell).0.unwrap_or_default();
        assert_eq!((ages.min_value, ages.max_value), expected, "{cell}");
    }

    #[test]
    fn ages_as_people_write_them() {
        check_ages("6-10 anni", (Some(6), Some(10)));
        check_ages("dai 6 ai 10", (Some(6), Some(10)));
        check_ages("dai 65", (Some(65), None));
        check_ages("over 60", (Some(60), None));
        check_ages("65+", (Some(65), None));
        check_ages("under 14", (None, Some(14)));
        check_ages("fino a 14 anni", (None, Some(14)));
        check_ages("tutti", (None, None));
        assert!(ages("tutti").1.is_none() && ages("boh").1.is_some() && ages("10-6").1.is_some());
    }

    #[track_caller]
    fn check_booking(cell: &str, telephone: &str, kind: &str, to: Option<&str>) {
        let booking = booking(cell, telephone).0.unwrap_or_default();
        let target = booking.telephone.or(booking.url);
        assert_eq!((booking.kind.as_str(), target.as_deref()), (kind, to), "{cell}");
    }

    #[test]
    fn bookings() {
        check_booking("no", "", "none", None);
        check_booking("non serve", "", "none", None);
        check_booking("telefonare 02 1234567", "", "telephone", Some("021234567"));
        check_booking("telefonare", "02/1234567", "telephone", Some("021234567"));
        check_booking("telefonare", "02-1234567", "telephone", Some("021234567"));
        check_booking("", "333 1234567 / 02 1234567", "telephone", Some("3331234567"));
        check_booking("allo sportello", "", "desk", None);
        check_booking("in casa", "", "desk", None);
        check_booking(
            "su https://example.org/prenota grazie",
            "",
            "online",
            Some("https://example.org/prenota"),
        );
        check_booking("boh", "", "", None);
        assert_eq!(booking("", "12").1.map(|it| it.code), Some(Code::TelephoneUnread));
    }

    #[test]
    fn everything_else() {
        assert_eq!(languages("italiano, arabo e inglese").0, ["it", "ar", "en"]);
        assert_eq!(languages("klingon").1.len(), 1);
        assert_eq!(number("max 15 persone").0, Some(15));
        assert!(number("pochi").1.is_some());
        assert_eq!(status("AL COMPLETO"), Ok(Some("full")));
        assert_eq!(status("annullata"), Ok(Some("cancelled")));
        assert_eq!(status("attivo"), Ok(None));
        assert!(status("boh").is_err());
        assert_eq!((yes_no("Sì").0, yes_no("no").0, yes_no("forse").0), (Some(true), Some(false), None));
        assert_eq!((attendance("Sì").0, attendance("solo online").0), (Some("online"), Some("online")));
        assert_eq!(
            (attendance("anche online").0, attendance("in presenza").0),
            (Some("mixed"), Some("offline"))
        );
        assert_eq!((attendance("da casa").0, attendance("boh").0), (Some("online"), None));
        assert_eq!(items("scarpe comode, acqua\ntappetino"), ["scarpe comode", "acqua", "tappetino"]);
    }
}
