//! Practice: screens with made-up content, and words to write.

use crate::letters::to_lower;

/// A drawn screen or message. Nothing on it works, and all of it is made up. It is in Italian, as the real ones are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Screen {
    /// How the words of the step call it, where there are two: `A`.
    pub name: Option<String>,
    /// Who seems to have sent the message.
    pub sender: Option<String>,
    /// What stands in the address bar.
    pub address: Option<String>,
    /// Its heading.
    pub title: Option<String>,
    /// What it says, one line each.
    pub lines: Vec<String>,
    /// What stands in its fields.
    pub fields: Vec<String>,
    /// What stands on its button.
    pub button: Option<String>,
}

impl Screen {
    /// Whether nothing would be seen.
    pub fn is_empty(&self) -> bool {
        let texts = [&self.sender, &self.address, &self.title, &self.button];
        texts.iter().all(|it| it.is_none()) && self.lines.is_empty() && self.fields.is_empty()
    }
}

/// Whether somebody has written a word that she was asked to write. Capitals and spaces around it don't count.
pub fn is_written(word: &str, typed: &str) -> bool {
    let small = |text: &'_ str| text.trim().chars().map(to_lower).collect::<String>();
    small(word) == small(typed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_right_in_capitals_too() {
        for (typed, is_right) in
            [("pane", true), (" Pane ", true), ("pan", false), ("pane.", false), ("", false)]
        {
            assert_eq!(is_written("pane", typed), is_right, "{typed:?}");
        }
    }

    #[test]
    fn a_name_alone_is_no_screen() {
        assert!(Screen { name: Some("A".to_owned()), ..Screen::default() }.is_empty());
        assert!(!Screen { button: Some("Entra".to_owned()), ..Screen::default() }.is_empty());
    }
}
