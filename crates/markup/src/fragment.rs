use wording::mark_italian;

/// A text from the feed, with its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fragment {
    /// The text.
    pub text: String,
    /// Its language, where it isn't the page's: for the attribute `lang`.
    pub lang: Option<&'static str>,
    /// Its direction, where its language isn't the page's: for the attribute `dir`.
    pub dir: Option<&'static str>,
}

impl Fragment {
    /// The text, to be put into a sentence: marked where it is in another language than the page.
    pub fn in_a_sentence(self) -> String {
        if self.lang.is_some() { mark_italian(&self.text) } else { self.text }
    }
}
