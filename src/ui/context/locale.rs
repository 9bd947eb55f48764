use std::sync::Arc;

use crate::route::{Address, Route};
use domain::place::{Place, PlaceKind};
use domain::time::Date;
use markup::Fragment;
use wording::{DateStyle, Formats, Language, Localizer, MessageId, Value, ids, mark_italian, mark_unknown};

/// The reader's language: its messages, and how it writes dates and numbers.
#[derive(Clone)]
pub struct Locale {
    /// The messages.
    pub localizer: Arc<Localizer>,
    /// The language's formats for dates and numbers.
    pub formats: Arc<dyn Formats>,
    /// The words that only some pages have, where the page is one of them.
    pub documents: Option<Arc<Localizer>>,
    /// A language that was asked for and could not be loaded.
    pub missing_language: Option<&'static Language>,
    /// A language that was asked for and that the portal doesn't speak: its tag.
    pub unknown_language: Option<String>,
}

impl Locale {
    /// A language that is there, without the texts of documents.
    pub fn new(localizer: Localizer, formats: Arc<dyn Formats>) -> Self {
        Self {
            localizer: Arc::new(localizer),
            formats,
            documents: None,
            missing_language: None,
            unknown_language: None,
        }
    }

    /// The language of the messages.
    pub fn language(&self) -> &'static Language {
        self.localizer.language
    }

    /// The address of a page in this language.
    pub fn address(&self, route: Route) -> Address {
        let lang = (!self.language().is_source()).then(|| self.language().tag.to_owned());
        Address { lang, ..Address::new(route) }
    }

    /// A message in the reader's language.
    pub fn get(&self, id: MessageId) -> String {
        self.localizer.get(id)
    }

    /// A message with variables.
    pub fn format(&self, id: MessageId, variables: &[(&'static str, Value)]) -> String {
        self.localizer.format(id, variables)
    }

    /// A date for a message, which may choose by the day of the month: "il 7 dicembre", "l'8 dicembre".
    pub fn date(&self, date: Date, style: DateStyle) -> Value {
        Value::Numbered(self.formats.date(date, style), date.day())
    }

    /// A message of a page whose words are fetched apart; in Italian, marked, where it can't be had in the reader's language.
    pub fn document(&self, id: MessageId) -> String {
        self.document_with(id, &[])
    }

    /// The same with variables.
    pub fn document_with(&self, id: MessageId, variables: &[(&'static str, Value)]) -> String {
        let Some(documents) = &self.documents else { return String::new() };
        let text = documents.format(id, variables);
        if documents.language == self.language() { text } else { mark_italian(&text) }
    }

    /// The name of a Municipio. Where a language keeps the Italian word, it is marked as such.
    pub fn municipio(&self, number: u8) -> String {
        let variables = [("number", number.into())];
        let own = self.format(ids::MUNICIPIO, &variables);
        let italian = self.localizer.italian_message(ids::MUNICIPIO, &variables);
        if self.italian_lang().is_some() && own == italian { mark_italian(&own) } else { own }
    }

    /// Sentences one after the other. Their full stops are the language's; an abbreviation at the end has its own.
    pub fn sentences(&self, sentences: Vec<String>) -> String {
        let join = |first: String, second: String| {
            let first = first.trim_end_matches(['.', '。', '।']).to_owned();
            self.format(ids::TWO_SENTENCES, &[("first", first.into()), ("second", second.into())])
        };
        sentences.into_iter().reduce(join).unwrap_or_default()
    }

    /// The `lang` of Italian text on this page.
    pub fn italian_lang(&self) -> Option<&'static str> {
        (!self.language().is_source()).then_some(Language::SOURCE.tag)
    }

    /// Text that the feed has in Italian only.
    pub fn italian(&self, text: impl Into<String>) -> Fragment {
        let lang = self.italian_lang();
        Fragment { text: text.into(), lang, dir: lang.map(Language::dir_of) }
    }

    /// A text of whatever language, to be put into a sentence: what the reader has written, the name of a licence.
    pub fn own_words(&self, text: &str) -> String {
        if self.language().is_source() { text.to_owned() } else { mark_unknown(text) }
    }
}

/// The everyday words for a kind of place, in Italian and in the reader's language: for the search.
pub fn kind_words(localizer: &Localizer, place: &Place) -> String {
    let messages: &[MessageId] = match place.kind {
        PlaceKind::ExCsrc => &[ids::KIND_WORDS_HOUSE, ids::KIND_WORDS_EX_CSRC],
        PlaceKind::ExCam => &[ids::KIND_WORDS_HOUSE, ids::KIND_WORDS_EX_CAM],
        PlaceKind::House => &[ids::KIND_WORDS_HOUSE],
        PlaceKind::Wemi => &[ids::KIND_WORDS_WEMI],
        PlaceKind::Laboratory => &[ids::KIND_WORDS_LABORATORY],
        PlaceKind::Service => &[ids::KIND_WORDS_SERVICE],
    };
    let words = messages.iter().flat_map(|it| [localizer.italian_message(*it, &[]), localizer.get(*it)]);
    words.collect::<Vec<_>>().join(" ")
}
