//! Text as it is heard.

/// One space between words, no marks of direction: as it is heard.
pub fn tidy(text: &str) -> String {
    let text: String =
        text.chars().filter(|it| !matches!(it, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
