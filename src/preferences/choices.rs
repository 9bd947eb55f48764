use std::collections::BTreeMap;

use super::Setting;
use super::setting::{DETAILED, ESSENTIAL, OFF, WITH_BUTTONS};

/// The chosen values, setting by setting; a setting without a choice isn't in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(BTreeMap<Setting, &'static str>);

impl Choices {
    /// Reads pairs of keys and values. Each pair that isn't known (of another version, damaged) is left out.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut choices = Self::default();
        for (key, value) in pairs {
            if let Some(setting) = Setting::from_key(key) {
                choices.set(setting, value);
            }
        }
        choices
    }

    /// Reads what [`Self::to_text`] has written.
    pub fn from_text(text: &str) -> Self {
        Self::read(text.split('&').filter_map(|it| it.split_once('=')))
    }

    /// As one line: `testo=150&versione=essenziale`. Keys and values need no escapes.
    pub fn to_text(&self) -> String {
        self.pairs()
            .map(|(setting, value)| format!("{}={value}", setting.key()))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// The choices, in the order of the settings.
    pub fn pairs(&self) -> impl Iterator<Item = (Setting, &'static str)> {
        self.0.iter().map(|it| (*it.0, *it.1))
    }

    /// Sets a value; one that doesn't exist changes nothing.
    pub fn set(&mut self, setting: Setting, value: &str) {
        if let Some(value) = setting.values().iter().find(|it| **it == value) {
            self.0.insert(setting, value);
        }
    }

    /// Takes a choice back.
    pub fn forget(&mut self, setting: Setting) {
        self.0.remove(&setting);
    }

    /// Whether nothing was chosen.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those that an address may ask for.
    #[must_use]
    pub fn in_address(mut self) -> Self {
        self.0.retain(|setting, _| setting.is_in_address());
        self
    }
}

/// The level of detail of announcements to screen readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcements {
    /// The number of answers.
    Normal,
    /// Also the filters, and the number of answers that are shown.
    Detailed,
    /// Nothing.
    Off,
}

/// The preferences that hold: the address's, else those that the device has stored, else the first value of each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// The choices of the address.
    pub from_url: Choices,
    /// The choices that this device has stored.
    pub stored: Choices,
}

impl Preferences {
    /// The value that holds.
    pub fn value(&self, setting: Setting) -> &'static str {
        let chosen = self.from_url.0.get(&setting).or_else(|| self.stored.0.get(&setting));
        chosen.or(setting.values().first()).copied().unwrap_or_default()
    }

    /// The reader's choice, which the address no longer overrules.
    pub fn set(&mut self, setting: Setting, value: &str) {
        self.from_url.forget(setting);
        self.stored.set(setting, value);
        if setting.values().first() == self.stored.0.get(&setting) {
            self.stored.forget(setting);
        }
    }

    /// Whether pages are reduced to what is essential.
    pub fn is_essential(&self) -> bool {
        self.value(Setting::Version) == ESSENTIAL
    }

    /// Whether pages and cards have buttons that read them aloud.
    pub fn wants_listen_buttons(&self) -> bool {
        self.value(Setting::Listen) == WITH_BUTTONS
    }

    /// The level of detail of announcements to screen readers.
    pub fn announcements(&self) -> Announcements {
        match self.value(Setting::Announcements) {
            DETAILED => Announcements::Detailed,
            OFF => Announcements::Off,
            _ => Announcements::Normal,
        }
    }

    /// Whether anything is not as the device has it.
    pub fn is_changed(&self) -> bool {
        !self.from_url.is_empty() || !self.stored.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn stored_choices_are_read_again() {
        let mut stored = Choices::default();
        stored.set(Setting::Text, "150");
        stored.set(Setting::Version, "essenziale");
        stored.set(Setting::Theme, "rosa");
        assert_eq!(stored.to_text(), "testo=150&versione=essenziale");
        assert_eq!(Choices::from_text(&stored.to_text()), stored);
    }

    #[test]
    fn what_is_damaged_or_of_another_version_is_left_out() {
        for text in [
            "testo=150&carattere=gotico&righe=larghe",
            "righe=larghe&&=&testo=150&lettere=",
            "testo=150&testo=1000&righe=larghe",
        ] {
            assert_eq!(Choices::from_text(text).to_text(), "testo=150&righe=larghe", "{text}");
        }
        assert!(Choices::from_text("{\"testo\":150}").is_empty());
    }

    #[test]
    fn the_address_comes_first_until_the_reader_chooses() {
        let mut preferences = Preferences {
            from_url: Choices::from_text("testo=200"),
            stored: Choices::from_text("testo=125"),
        };
        assert_eq!(preferences.value(Setting::Text), "200");
        preferences.set(Setting::Text, "150");
        assert_eq!(preferences.value(Setting::Text), "150");
        preferences.set(Setting::Text, "100");
        assert!(!preferences.is_changed(), "the first value is no choice");
        assert_eq!(preferences.announcements(), Announcements::Normal);
        preferences.set(Setting::Announcements, "dettagliati");
        assert_eq!(preferences.announcements(), Announcements::Detailed);
    }

    proptest! {
        #[test]
        fn anything_can_be_read(text in "\\PC{0,60}") {
            let choices = Choices::from_text(&text);
            prop_assert_eq!(Choices::from_text(&choices.to_text()), choices);
        }
    }
}
