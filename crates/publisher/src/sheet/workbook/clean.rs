use super::super::finding::{CellDiagnostic, Code};
use super::{MOST_LETTERS, Row};

/// The texts that spreadsheets show for a formula that failed.
const FAILED: [&str; 14] = [
    "#REF!", "#N/A", "#N/D", "#VALUE!", "#VALORE!", "#NAME?", "#NOME?", "#DIV/0!", "#NUM!", "#NULL!",
    "#NULLO!", "#RIF!", "Err:502", "Err:508",
];

/// Makes the cells of a row fit to be shown, and notes what wasn't.
pub fn row(row: &mut Row) {
    for (column, cell) in row.cells.iter_mut().enumerate() {
        let (clean, codes) = text(cell);
        row.notes.extend(codes.into_iter().map(|it| (column, CellDiagnostic::new(it, clean.as_str()))));
        *cell = clean;
    }
}

fn text(cell: &str) -> (String, Vec<Code>) {
    let mut codes = Vec::new();
    let cut = match cell.char_indices().nth(MOST_LETTERS) {
        Some((end, _)) => {
            codes.push(Code::CellCut);
            cell.get(..end).unwrap_or_default()
        }
        None => cell,
    };
    if cut.contains(is_hidden) {
        codes.push(Code::ControlsRemoved);
    }
    let lines = cut.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}', '\u{b}'], "\n");
    let visible: String = lines.chars().filter(|it| !is_hidden(*it)).collect();
    let tidy = visible.lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    let tidy = tidy.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n");
    if FAILED.contains(&tidy.as_str()) {
        codes.push(Code::FormulaFailed);
        return (String::new(), codes);
    }
    if is_html(&tidy) {
        codes.push(Code::HtmlKept);
    }
    (tidy, codes)
}

/// Controls, and signs that turn the direction of text or can't be seen. The byte order mark and the soft hyphen
/// come with copying.
fn is_hidden(sign: char) -> bool {
    let white = matches!(sign, '\n' | '\r' | '\t' | '\u{b}');
    (sign.is_control() && !white)
        || matches!(
            sign,
            '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
                | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

fn is_html(text: &str) -> bool {
    let mut rest = text;
    while let Some(at) = rest.find('<') {
        rest = rest.get(at + 1..).unwrap_or_default();
        let tag = rest.trim_start_matches('/');
        if tag.starts_with(|it: char| it.is_ascii_alphabetic() || it == '!') && tag.contains('>') {
            return true;
        }
    }
    let lower = text.to_lowercase();
    lower.contains("javascript:") || lower.contains("&#")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(cell: &str, expected: &str, codes: &[Code]) {
        assert_eq!(text(cell), (expected.to_owned(), codes.to_vec()));
    }

    #[test]
    fn cells_are_made_fit_to_be_shown() {
        check("  Yoga \u{a0} dolce ", "Yoga dolce", &[]);
        check("lun 10-12\r\n\r\ngio 15-17", "lun 10-12\ngio 15-17", &[]);
        check("Yo\u{0}ga\u{202e}", "Yoga", &[Code::ControlsRemoved]);
        check("<script>alert(1)</script>", "<script>alert(1)</script>", &[Code::HtmlKept]);
        check("meno di 5 < 6", "meno di 5 < 6", &[]);
        check("#REF!", "", &[Code::FormulaFailed]);
        let long = "è".repeat(MOST_LETTERS + 1);
        check(&long, &"è".repeat(MOST_LETTERS), &[Code::CellCut]);
    }
}
