//! Somebody who listens to Firefox through Orca and presses keys.

use std::{
    fs,
    path::Path,
    thread,
    time::{Duration, Instant},
};

use crate::{
    desktop::{Desktop, PATIENCE, firefox},
    language::Language,
    site::Site,
    speech::{Log, Utterance},
};

/// The time after which all has been said, if nothing was logged and no program was at work.
const QUIET: Duration = Duration::from_millis(700);

/// The longest wait for the speech that is due, on a busy machine.
const SILENCE: Duration = Duration::from_secs(15);

/// Keys are not repeated aloud, and a page that loads isn't read from end to end: only an action's own result is heard.
const ORCA: &str = r#"{"general": {"startingProfile": ["Default", "default"]}, "pronunciations": {}, "keybindings": {},
"profiles": {"default": {"profile": ["Default", "default"], "enableKeyEcho": false, "sayAllOnLoad": false}}}"#;

/// Orca's log is written line by line: an utterance is in it as soon as it is said.
const LINE_BY_LINE: &str = "import orca.debug\norca.debug.debugFile.reconfigure(line_buffering=True)\n";

/// A speech server without a voice.
const SPEECH: &str = "AddModule \"dummy\" \"sd_dummy\" \"\"\nDefaultModule dummy\n";

/// No welcome, no questions, no calls to the outside; and no visited links, which Orca would call so.
const FIREFOX: [(&str, &str); 19] = [
    ("app.normandy.enabled", "false"),
    ("app.update.enabled", "false"),
    ("browser.aboutwelcome.enabled", "false"),
    ("browser.newtabpage.enabled", "false"),
    ("browser.safebrowsing.downloads.enabled", "false"),
    ("browser.safebrowsing.malware.enabled", "false"),
    ("browser.safebrowsing.phishing.enabled", "false"),
    ("browser.sessionstore.resume_from_crash", "false"),
    ("browser.shell.checkDefaultBrowser", "false"),
    ("browser.startup.homepage_override.mstone", "\"ignore\""),
    ("browser.startup.page", "0"),
    ("datareporting.policy.dataSubmissionEnabled", "false"),
    ("extensions.update.enabled", "false"),
    ("network.captive-portal-service.enabled", "false"),
    ("network.connectivity-service.enabled", "false"),
    ("places.history.enabled", "false"),
    // In a container a bar would say that the sandbox lacks something, and Orca would read it.
    ("security.sandbox.warn_unprivileged_namespaces", "false"),
    ("services.settings.server", "\"data:,\""),
    ("termsofuse.bypassNotification", "true"),
];

/// A desktop with Orca and Firefox; it ends when it is dropped.
pub struct Reader {
    desktop: Desktop,
    log: Log,
    _site: Site,
    home: String,
    language: &'static str,
}

impl Reader {
    /// Somebody whose desktop speaks this language, and who begins at a page of a site.
    pub fn start(language: &Language, site: Site) -> Self {
        let home = site.home(language.tag);
        let mut desktop = Desktop::start(language.locale);
        let log = Log(desktop.path("orca.log").into());
        desktop.write(".local/share/orca/user-settings.conf", ORCA);
        desktop.write(".local/share/orca/orca-customizations.py", LINE_BY_LINE);
        desktop.write(".config/speech-dispatcher/speechd.conf", SPEECH);
        desktop.write("firefox/user.js", &preferences(&home, language.tag));
        let argument = format!("--debug-file={}", log.0.display());
        desktop.spawn("orca", &["--replace", &argument]);
        wait_until("Orca speaks", || !log.after(0).is_empty());
        let profile = desktop.path("firefox");
        desktop.spawn(firefox().unwrap(), &["--no-remote", "--profile", &profile, "about:blank"]);
        let reader = Self { desktop, log, _site: site, home, language: language.tag };
        wait_until("Firefox has a window", || reader.title().contains("Firefox"));
        reader.wait(0, QUIET, |_| true);
        reader
    }

    /// Loads the page where this reader begins anew, and waits until the program has taken over.
    pub fn goes_home(&self) {
        let before = loading(&self.title());
        let mark = self.log.end();
        self.desktop.xdotool(&["key", "alt+Home"]);
        wait_until(&format!("{} has taken over", self.home), || {
            loading(&self.title()).is_some_and(|it| Some(it) != before)
        });
        self.wait(mark, QUIET, |_| true);
    }

    /// The speech after a key. `has_begun` tells whether everything that is due is in it.
    pub fn presses(&self, key: &str, has_begun: impl Fn(&[Utterance]) -> bool) -> Vec<Utterance> {
        let mark = self.log.end();
        self.desktop.xdotool(&["key", key]);
        self.wait(mark, SILENCE, has_begun);
        self.log.after(mark)
    }

    /// The speech while words are typed, letter by letter: each key makes Orca forget what it was about to say.
    pub fn types(&self, words: &str) -> Vec<Vec<Utterance>> {
        let letter = |letter: char| {
            let mark = self.log.end();
            self.desktop.xdotool(&["key", &keysym(letter)]);
            self.wait(mark, QUIET, |_| true);
            self.log.after(mark)
        };
        words.chars().map(letter).collect()
    }

    fn title(&self) -> String {
        self.desktop.xdotool(&["getactivewindow", "getwindowname"])
    }

    /// Waits until all has been said: what is due, for as long as `silence`, and then what comes with it.
    fn wait(&self, mark: usize, silence: Duration, has_begun: impl Fn(&[Utterance]) -> bool) {
        let (begun, mut last, mut end) = (Instant::now(), Instant::now(), mark);
        while begun.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(40));
            let now = self.log.end();
            if now != end || self.desktop.is_busy() {
                (last, end) = (Instant::now(), now);
            }
            let enough = if has_begun(&self.log.after(mark)) { QUIET } else { silence };
            if last.elapsed() >= enough {
                return;
            }
        }
    }
}

impl Drop for Reader {
    /// Orca's log outlives it: where a transcript changes, it tells why.
    fn drop(&mut self) {
        let kept = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("orca-{}.log", self.language));
        let _ = fs::copy(&self.log.0, kept);
    }
}

/// The loading of the page that the title names: see `takeover.js`.
fn loading(title: &str) -> Option<String> {
    Some(title.rsplit_once(" #")?.1.split(' ').next()?.to_owned())
}

/// The name of a letter's key: X has its own numbers for Arabic, after ISO 8859-6.
fn keysym(letter: char) -> String {
    match u32::from(letter) {
        arabic @ 0x600..=0x6FF => format!("{:#x}", 0x5A0 + arabic - 0x600),
        _ => letter.to_string(),
    }
}

fn preferences(home: &str, tag: &str) -> String {
    let home = format!("\"{home}\"");
    let tag = format!("\"{tag}\"");
    let own = [("browser.startup.homepage", home.as_str()), ("intl.accept_languages", &tag)];
    FIREFOX.into_iter().chain(own).map(|(name, value)| format!("user_pref(\"{name}\", {value});\n")).collect()
}

#[track_caller]
fn wait_until(what: &str, so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !so() {
        assert!(begun.elapsed() < PATIENCE, "waited in vain until {what}");
        thread::sleep(Duration::from_millis(50));
    }
}
