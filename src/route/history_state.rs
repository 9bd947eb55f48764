use std::fmt;

/// The reader's spot on a page, kept with its entry in the history as a text: the bits of the scroll position, a space,
/// the link. Bits are exact, and reading a number with a fraction would need heavy tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HistoryState {
    /// The scroll position of the page, in CSS pixels.
    pub scroll: f64,
    /// The `href` of the link that was followed from here.
    pub link: Option<String>,
}

impl HistoryState {
    /// Reads the text; `None` where somebody else wrote it.
    pub fn parse(text: &str) -> Option<Self> {
        let (scroll, link) = text.split_once(' ')?;
        let link = (!link.is_empty()).then(|| link.to_owned());
        Some(Self { scroll: f64::from_bits(scroll.parse().ok()?), link })
    }
}

impl fmt::Display for HistoryState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.scroll.to_bits(), self.link.as_deref().unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for (scroll, link) in [(0.0, None), (480.5, Some("attivita?q=a+b c")), (1e7, Some("#risultati"))] {
            let state = HistoryState { scroll, link: link.map(str::to_owned) };
            assert_eq!(HistoryState::parse(&state.to_string()), Some(state));
        }
    }

    #[test]
    fn what_others_write_is_not() {
        for text in ["", "480", "480.5 attivita", "far attivita", "{\"scroll\":1}"] {
            assert_eq!(HistoryState::parse(text), None, "{text}");
        }
    }
}
