use crate::preferences::Preferences;
use crate::ui::Speech;
use domain::place::Geo;
use markup::Derived;

/// What is known of the reader and the device. It never leaves the device.
#[derive(Clone)]
pub struct Reader {
    /// How the reader likes to read.
    pub preferences: Preferences,
    /// Whether this device keeps them.
    pub keeps_preferences: bool,
    /// The device's voices; none on a static page.
    pub speech: Derived<Speech>,
    /// Where the reader is, who has been asked.
    pub position: Here,
    /// The unfinished text in the search field; nothing on a static page.
    pub typed: Derived<String>,
    /// Whether the window has room for filters beside the results.
    pub wide: bool,
}

/// What is known of where the reader is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Here {
    /// Nobody has asked.
    Unasked,
    /// Here.
    At(Geo),
    /// The reader didn't want to say.
    Refused,
    /// The device can't tell.
    Unavailable,
}

impl Default for Reader {
    /// The reader of a static page: anybody, with a narrow window.
    fn default() -> Self {
        Self {
            preferences: Preferences::default(),
            keeps_preferences: true,
            speech: Derived::fixed(Speech::default()),
            position: Here::Unasked,
            typed: Derived::fixed(String::new()),
            wide: false,
        }
    }
}
