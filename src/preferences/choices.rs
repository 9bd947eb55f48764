use std::collections::BTreeMap;

use super::Setting;

/// What was chosen, setting by setting; what wasn't is not in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices(BTreeMap<Setting, &'static str>);

impl Choices {
    /// Reads pairs of words. What isn't known — a word of another version, damage — is left out, one by one.
    pub fn read<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut choices = Self::default();
        for (word, value) in pairs {
            if let Some(setting) = Setting::from_word(word) {
                choices.choose(setting, value);
            }
        }
        choices
    }

    /// Reads what [`Self::to_text`] has written.
    pub fn from_text(text: &str) -> Self {
        Self::read(text.split('&').filter_map(|it| it.split_once('=')))
    }

    /// As one line: `testo=150&versione=essenziale`. The words need no escapes.
    pub fn to_text(&self) -> String {
        self.pairs()
            .map(|(setting, value)| format!("{}={value}", setting.word()))
            .collect::<Vec<_>>()
            .join("&")
    }

    /// The choices, in the order of the settings.
    pub fn pairs(&self) -> impl Iterator<Item = (Setting, &'static str)> {
        self.0.iter().map(|it| (*it.0, *it.1))
    }

    /// Chooses a value; one that doesn't exist changes nothing.
    pub fn choose(&mut self, setting: Setting, value: &str) {
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

/// The preferences that hold: what the address asks for, else what the reader keeps, else nothing in particular.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// What the address asks for.
    pub asked: Choices,
    /// What this device keeps.
    pub kept: Choices,
}

impl Preferences {
    /// The value that holds.
    pub fn value(&self, setting: Setting) -> &'static str {
        let chosen = self.asked.0.get(&setting).or_else(|| self.kept.0.get(&setting));
        chosen.or(setting.values().first()).copied().unwrap_or_default()
    }

    /// The reader's choice, which the address no longer overrules.
    pub fn choose(&mut self, setting: Setting, value: &str) {
        self.asked.forget(setting);
        self.kept.choose(setting, value);
        if setting.values().first() == self.kept.0.get(&setting) {
            self.kept.forget(setting);
        }
    }

    /// Whether pages are reduced to what is essential.
    pub fn is_essential(&self) -> bool {
        self.value(Setting::Version) == "essenziale"
    }

    /// Whether anything is not as the device has it.
    pub fn is_changed(&self) -> bool {
        !self.asked.is_empty() || !self.kept.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_kept_is_read_again() {
        let mut kept = Choices::default();
        kept.choose(Setting::Text, "150");
        kept.choose(Setting::Version, "essenziale");
        kept.choose(Setting::Theme, "rosa");
        assert_eq!(kept.to_text(), "testo=150&versione=essenziale");
        assert_eq!(Choices::from_text(&kept.to_text()), kept);
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
        let mut preferences =
            Preferences { asked: Choices::from_text("testo=200"), kept: Choices::from_text("testo=125") };
        assert_eq!(preferences.value(Setting::Text), "200");
        preferences.choose(Setting::Text, "150");
        assert_eq!(preferences.value(Setting::Text), "150");
        preferences.choose(Setting::Text, "100");
        assert!(!preferences.is_changed(), "the first value is no choice");
        assert_eq!(preferences.value(Setting::Announcements), "normali");
    }

    proptest! {
        #[test]
        fn anything_can_be_read(text in "\\PC{0,60}") {
            let choices = Choices::from_text(&text);
            prop_assert_eq!(Choices::from_text(&choices.to_text()), choices);
        }
    }
}
