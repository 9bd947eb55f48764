use crate::preferences::Preferences;
use crate::route::GuideStep;
use crate::ui::{Speech, SquareCode};
use domain::place::Geo;
use markup::Derived;

/// All that is known about the reader and the device. It never leaves the device.
#[derive(Clone)]
pub struct Reader {
    /// The reader's preferences.
    pub preferences: Preferences,
    /// Whether this device keeps them.
    pub keeps_preferences: bool,
    /// The device's voices; none on a static page.
    pub speech: Derived<Speech>,
    /// The reader's position, or the reason why it isn't known.
    pub position: Here,
    /// The unfinished text in the search field; nothing on a static page.
    pub typed: Derived<String>,
    /// The whole address of the page as a square code, for another device; `None` on a static page.
    pub square_code: Derived<Option<SquareCode>>,
    /// The step of a guide where this tab was last; nothing on a static page.
    pub left_guide: Derived<Option<GuideStep>>,
    /// The portal's whole address, with a slash at its end; `None` on a static page, which doesn't know it.
    pub site: Option<String>,
    /// Whether the window has room for filters beside the results.
    pub wide: bool,
    /// A link to the page that was asked for and could not be had, where the page before it stays.
    pub unreached: Derived<Option<String>>,
}

/// The reader's position, or the reason why it isn't known.
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
            square_code: Derived::fixed(None),
            left_guide: Derived::fixed(None),
            site: None,
            wide: false,
            unreached: Derived::fixed(None),
        }
    }
}
