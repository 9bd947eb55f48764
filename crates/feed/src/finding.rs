use std::fmt::Write;

/// A fault in a record, or a point worth a look: for its publisher to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: Code,
    /// The file, as the manifest names it.
    pub part: String,
    /// Position in the file, from 0; `None` where the whole file is meant.
    pub index: Option<usize>,
    /// The record's id, where it could be read.
    pub id: Option<String>,
    /// The field inside the record: `openingHours[0].slots[1].opens`. Empty: the record as a whole.
    pub path: String,
    /// The value found there, shortened; empty where that says nothing.
    pub saw: String,
}

/// How much a finding costs the citizen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// A part or a record is left out.
    Error,
    /// The record is shown, perhaps without the field.
    Warning,
}

/// Defines [`Code`] with its word and its severity.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $id:literal, $severity:ident;)+) => {
        /// The kinds of finding. The words are a public contract: publishers' programs read them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $($(#[$doc])* $code,)+
        }

        impl Code {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The word that stands for it.
            pub fn id(self) -> &'static str {
                match self {
                    $(Self::$code => $id,)+
                }
            }

            /// How much it costs.
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$code => Severity::$severity,)+
                }
            }
        }
    };
}

codes! {
    // Whole files.
    /// A file that the manifest lists isn't there.
    MissingFile = "missing-file", Error;
    /// A file begins with a byte order mark.
    ByteOrderMark = "byte-order-mark", Warning;
    /// A file isn't UTF-8.
    NotUtf8 = "not-utf8", Error;
    /// A file or a record isn't JSON.
    NotJson = "not-json", Error;
    /// A part has not the shape of a list of records.
    NotAList = "not-a-list", Error;
    /// The format's major version isn't known.
    NewerFormat = "newer-format", Error;
    /// The format's minor version is newer: what is known is read.
    NewerMinorFormat = "newer-minor-format", Warning;
    /// A part is of a kind that isn't known.
    UnknownPart = "unknown-part", Warning;
    /// The manifest lists a file twice.
    PartTwice = "part-twice", Warning;
    /// A part with wording that doesn't say its language.
    NoLanguage = "no-language", Error;
    /// The manifest says another number of records.
    WrongCount = "wrong-count", Warning;
    /// The manifest says another hash.
    WrongHash = "wrong-hash", Warning;
    /// A file's name is none.
    BadFileName = "bad-file-name", Error;
    /// There is no place and no activity.
    Empty = "empty", Error;
    /// The feed's last day has passed.
    FeedOutOfDate = "feed-out-of-date", Warning;

    // Faults in the kind of value.
    /// An object was expected.
    NotAnObject = "not-an-object", Error;
    /// A text was expected.
    NotAText = "not-a-text", Error;
    /// `true` or `false` was expected.
    NotYesOrNo = "not-yes-or-no", Error;
    /// A number was expected.
    NotANumber = "not-a-number", Error;
    /// A whole number of a certain size was expected.
    NotAWholeNumber = "not-a-whole-number", Error;
    /// A list was expected.
    NotAValueList = "not-a-value-list", Error;

    // Faults in the value.
    /// The id isn't lower-case ASCII with hyphens.
    BadId = "bad-id", Error;
    /// Another record has the same id.
    DuplicateId = "duplicate-id", Error;
    /// There is no name.
    NoName = "no-name", Error;
    /// The word isn't one of those that are possible.
    UnknownWord = "unknown-word", Error;
    /// A Municipio is 1 to 9.
    BadMunicipio = "bad-municipio", Error;
    /// The coordinates are no point on Earth.
    BadCoordinates = "bad-coordinates", Error;
    /// The telephone number can't be dialled.
    BadTelephone = "bad-telephone", Error;
    /// Not `https`.
    BadLink = "bad-link", Error;
    /// Not `YYYY-MM-DD`, or there is no such day.
    BadDate = "bad-date", Error;
    /// Not `HH:MM`, or there is no such time.
    BadTime = "bad-time", Error;
    /// Ends before it begins.
    EndsBeforeItBegins = "ends-before-it-begins", Error;
    /// Not `Mo` to `Su`.
    BadDay = "bad-day", Error;
    /// A schedule names no day.
    NoDay = "no-day", Error;
    /// One of start and end, not both.
    HalfATime = "half-a-time", Error;
    /// Neither `P1W`, `P2W`… nor `P1M` with `byMonthWeek`.
    BadFrequency = "bad-frequency", Error;
    /// Every few weeks, but from which?
    NoFirstDay = "no-first-day", Error;
    /// The place isn't in the feed.
    DeadPlace = "dead-place", Error;

    // Worth a look.
    /// A source without an id, a name or a date of reading.
    BadSource = "bad-source", Warning;
    /// A reference that leads nowhere and is left out.
    DeadReference = "dead-reference", Warning;
    /// References that lead back to where they began.
    Circle = "circle", Warning;
    /// A source that the manifest doesn't list.
    UnknownSource = "unknown-source", Warning;
    /// A record without a source.
    NoSource = "no-source", Warning;
    /// A field that the format doesn't know.
    UnknownField = "unknown-field", Warning;
    /// A field that stands twice: the last one counts.
    DuplicateField = "duplicate-field", Warning;
    /// A word that isn't one of those that are possible, and is left out.
    IgnoredWord = "ignored-word", Warning;
    /// A link that isn't `https`, `tel` or `mailto`.
    InsecureLink = "insecure-link", Warning;
    /// An age that nobody has, or more seats left than there are.
    UnlikelyNumber = "unlikely-number", Warning;
    /// A point outside the city.
    OutsideCity = "outside-city", Warning;
    /// A telephone that is no Italian number.
    UnlikelyTelephone = "unlikely-telephone", Warning;
    /// An activity that has ended.
    Ended = "ended", Warning;
    /// Information that was given for a time that is over.
    Outdated = "outdated", Warning;
    /// Not checked for a year.
    NotCheckedForAYear = "not-checked-for-a-year", Warning;
    /// A fact older than its kind should be.
    OldFact = "old-fact", Warning;
    /// A fact that changes, known only from sources without a date.
    UndatedFact = "undated-fact", Warning;
    /// A text in capitals.
    AllCapitals = "all-capitals", Warning;
    /// A text with HTML in it, which will be shown as it stands.
    Markup = "markup", Warning;
    /// Invisible characters that change the order of a text, or control characters.
    InvisibleCharacters = "invisible-characters", Warning;
    /// A very long text.
    LongText = "long-text", Warning;
    /// A record without wording in one of the feed's languages.
    NoTranslation = "no-translation", Warning;
    /// A translation of a record that isn't there.
    DeadTranslation = "dead-translation", Warning;
    /// A translation older than its source.
    OldTranslation = "old-translation", Warning;
    /// A house without opening hours.
    NoOpeningHours = "no-opening-hours", Warning;
    /// A house whose published hours are all over.
    HoursOver = "hours-over", Warning;
    /// An activity without a time.
    NoSchedule = "no-schedule", Warning;
    /// An activity that nothing leads to: no topic.
    NoTopic = "no-topic", Warning;
    /// A change of a day that was not planned.
    ChangeOfNothing = "change-of-nothing", Warning;
    /// Two records that seem to be the same.
    LooksDouble = "looks-double", Warning;

    // Guides.
    /// Two steps of a guide with one heading.
    SameHeading = "same-heading", Warning;
    /// A step that no way leads to.
    UnreachableStep = "unreachable-step", Warning;
    /// A step from which no end can be reached.
    EndlessGuide = "endless-guide", Error;
    /// A step that must lead on to one other, and doesn't; or one that leads on and should ask.
    NoWayOn = "no-way-on", Error;
    /// Too few answers, or more than people can take in.
    AnswerCount = "answer-count", Warning;
    /// An end without a person, or a failure that meets none.
    NoPerson = "no-person", Error;
    /// A step outside that doesn't say, or doesn't show, what one will see.
    NothingToSee = "nothing-to-see", Warning;
    /// A step that says nothing.
    EmptyStep = "empty-step", Warning;
    /// A step whose words are too hard for most people.
    HardText = "hard-text", Warning;
    /// A condition on an answer that nobody can give.
    DeadCondition = "dead-condition", Warning;
    /// A guide without steps, or steps without their guide.
    HalfAGuide = "half-a-guide", Error;
    /// A step with the id of the page on which all steps stand.
    ReservedId = "reserved-id", Error;
    /// Drawn screens that can't be shown, or a word to write without a way on.
    BadScreen = "bad-screen", Warning;
    /// Made-up screens in a guide that is meant in earnest.
    MadeUp = "made-up", Error;
    /// A wording whose lists are not as long as the Italian ones.
    UnevenTranslation = "uneven-translation", Warning;
    /// A theme that leads to no service.
    NoServices = "no-services", Warning;
    /// A service that says no way to it.
    NoContact = "no-contact", Warning;
}

/// The faults inside a record while it is being read, and the reader's position.
#[derive(Debug, Default)]
pub struct DiagnosticSink {
    path: Vec<Step>,
    found: Vec<FieldDiagnostic>,
}

/// A fault inside a record: its kind, its field, and the value found there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldDiagnostic {
    /// The kind of finding.
    pub code: Code,
    /// The field inside the record.
    pub path: String,
    /// The value found there, shortened.
    pub saw: String,
}

/// How many characters of a wrong value are told.
const TOLD: usize = 60;

#[derive(Clone, Copy, Debug)]
enum Step {
    Field(&'static str),
    Item(usize),
}

impl DiagnosticSink {
    /// Notes that something is wrong where the reader is.
    #[inline(never)]
    pub fn note(&mut self, code: Code, saw: &str) {
        let mut path = String::new();
        for step in &self.path {
            let _ = match step {
                Step::Field(name) if path.is_empty() => write!(path, "{name}"),
                Step::Field(name) => write!(path, ".{name}"),
                Step::Item(index) => write!(path, "[{index}]"),
            };
        }
        self.found.push(FieldDiagnostic { code, path, saw: saw.chars().take(TOLD).collect() });
    }

    /// Notes that something is wrong in a field of where the reader is.
    pub fn note_field(&mut self, field: &'static str, code: Code, saw: &str) {
        self.enter(field);
        self.note(code, saw);
        self.leave();
    }

    /// Goes into a field.
    pub fn enter(&mut self, field: &'static str) {
        self.path.push(Step::Field(field));
    }

    /// Goes into an item of a list.
    pub fn enter_item(&mut self, index: usize) {
        self.path.push(Step::Item(index));
    }

    /// Comes out again.
    pub fn leave(&mut self) {
        self.path.pop();
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The faults.
    pub fn into_found(self) -> Vec<FieldDiagnostic> {
        self.found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_code_has_a_word_of_its_own() {
        let words: HashSet<_> = Code::ALL.iter().map(|it| it.id()).collect();
        assert_eq!(words.len(), Code::ALL.len());
    }

    #[test]
    fn the_path_leads_to_the_value() {
        let mut problems = DiagnosticSink::default();
        problems.enter("openingHours");
        problems.enter_item(0);
        problems.note_field("opens", Code::BadTime, &"9".repeat(100));
        problems.leave();
        problems.leave();
        problems.note(Code::NotAnObject, "");
        let found = problems.into_found();
        assert_eq!((found[0].path.as_str(), found[0].saw.len()), ("openingHours[0].opens", TOLD));
        assert_eq!(found[1].path, "");
    }
}
