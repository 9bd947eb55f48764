use wording::voice_matches;

/// The languages of the device's voices, and the state of reading aloud.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Speech {
    /// The tags of the voices' languages, as the browser writes them.
    pub voices: Vec<String>,
    /// Whether something is being read.
    pub is_reading: bool,
    /// The language of something that can't be read now, for want of a voice: its tag.
    pub missing: Option<String>,
    /// Whether a voice was asked to read and never began.
    pub is_silent: bool,
}

impl Speech {
    /// Whether there is a voice for a language.
    pub fn can_read(&self, tag: &str) -> bool {
        self.voices.iter().any(|it| voice_matches(it, tag))
    }
}
