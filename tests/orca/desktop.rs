//! A desktop of one's own, out of sight: a screen, a message bus, a home folder. Nothing of it outlives the test.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

/// Longer than a busy machine needs for anything.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The programs that make a desktop, and the one that reads it aloud.
const PROGRAMS: [&str; 9] = [
    "setpriv",
    "Xvfb",
    "setxkbmap",
    "dbus-daemon",
    "openbox",
    "xdotool",
    "localedef",
    "speech-dispatcher",
    "orca",
];

/// The keyboards: every typed letter must be on a key. Otherwise xdotool puts it on one for a moment, and a busy
/// Firefox looks too late.
const KEYBOARDS: &str = "us,ara";

/// The programs that aren't on this computer.
pub fn missing() -> Vec<&'static str> {
    let mut missing: Vec<_> = PROGRAMS.into_iter().filter(|it| on_path(it).is_none()).collect();
    if firefox().is_none() {
        missing.push("firefox-esr");
    }
    missing
}

/// The path of a program.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|it| it.is_file())
}

/// The Firefox that the variable FIREFOX names, as in the other tests, else the Firefox on the path.
pub fn firefox() -> Option<PathBuf> {
    if let Some(named) = env::var_os("FIREFOX").filter(|it| !it.is_empty()) {
        return Some(named.into());
    }
    ["firefox-esr", "firefox"].into_iter().find_map(on_path)
}

/// A screen, a bus and a window manager, in the language of a locale.
pub struct Desktop {
    home: TempDir,
    environment: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

impl Desktop {
    /// `locale` is the name of its source: `it_IT`.
    pub fn start(locale: &str) -> Self {
        let home = tempfile::Builder::new().prefix("orca-").tempdir().unwrap();
        let mut desktop = Self { home, environment: Vec::new(), children: Vec::new() };
        desktop.set("PATH", &env::var("PATH").unwrap());
        desktop.set("HOME", &desktop.path(""));
        desktop.set("XDG_RUNTIME_DIR", &desktop.path("run"));
        desktop.set("TZ", "Europe/Rome");
        // Firefox tells its pages to the bus of assistive technologies from the start.
        desktop.set("GNOME_ACCESSIBILITY", "1");
        desktop.speak(locale);
        let display = desktop.start_and_hear("Xvfb", &["-displayfd", "1", "-screen", "0", "1280x900x24"]);
        desktop.set("DISPLAY", &format!(":{display}"));
        let mapped = desktop.command("setxkbmap").arg(KEYBOARDS).status().unwrap();
        assert!(mapped.success(), "setxkbmap doesn't know {KEYBOARDS}");
        let bus = desktop.start_and_hear("dbus-daemon", &["--session", "--nofork", "--print-address=1"]);
        desktop.set("DBUS_SESSION_BUS_ADDRESS", &bus);
        desktop.spawn("openbox", &[]);
        desktop
    }

    /// Compiles the locale into the home folder: it need not be there on the computer.
    fn speak(&mut self, locale: &str) {
        fs::create_dir(self.path("run")).unwrap();
        fs::create_dir(self.path("locales")).unwrap();
        let compiled = self.path(&format!("locales/{locale}.UTF-8"));
        let done = self.command("localedef").args(["-i", locale, "-f", "UTF-8", &compiled]).output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(Path::new(&compiled).is_dir(), "localedef makes no {locale} (package `locales`?): {said}");
        self.set("LOCPATH", &self.path("locales"));
        self.set("LANG", &format!("{locale}.UTF-8"));
        self.set("LANGUAGE", locale.split('_').next().unwrap());
    }

    fn set(&mut self, variable: &'static str, value: &str) {
        self.environment.push((variable, value.to_owned()));
    }

    /// A path below the home folder.
    pub fn path(&self, below: &str) -> String {
        self.home.path().join(below).to_str().unwrap().to_owned()
    }

    /// Writes a file below the home folder.
    pub fn write(&self, below: &str, content: &str) {
        let path = PathBuf::from(self.path(below));
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.env_clear().envs(self.environment.iter().cloned());
        command
    }

    /// Starts a program that lasts as long as the desktop.
    pub fn spawn(&mut self, program: impl AsRef<Path>, arguments: &[&str]) {
        let program = program.as_ref();
        let mut command = self.command(program);
        let child = command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        self.children
            .push(child.unwrap_or_else(|error| panic!("{} doesn't start: {error}", program.display())));
    }

    /// Starts a program on which the others depend, and returns the first line that it writes. It ends even where the
    /// tests are killed, and the programs that depend on it then end by themselves.
    fn start_and_hear(&mut self, program: &str, arguments: &[&str]) -> String {
        let mut command = self.command("setpriv");
        command.args(["--pdeathsig", "KILL", program]).args(arguments);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut line).unwrap();
        self.children.push(child);
        assert!(!line.trim().is_empty(), "{program} doesn't start");
        line.trim().to_owned()
    }

    /// Sends keys and questions to the screen, and returns xdotool's answer.
    pub fn xdotool(&self, arguments: &[&str]) -> String {
        let output = self.command("xdotool").args(arguments).output().unwrap();
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    /// Whether one of the desktop's programs is at work or waits for the processor.
    pub fn is_busy(&self) -> bool {
        processes_of(self.home.path()).into_iter().any(|it| {
            let stat = fs::read_to_string(format!("/proc/{it}/stat")).unwrap_or_default();
            stat.rsplit_once(") ").is_some_and(|it| it.1.starts_with('R'))
        })
    }
}

impl Drop for Desktop {
    /// Programs start others that nobody told us of (the speech server leaves its family): all have our home.
    fn drop(&mut self) {
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            let running = processes_of(self.home.path());
            if running.is_empty() {
                break;
            }
            let ids = running.iter().map(u32::to_string);
            let _ = Command::new("kill").arg("-KILL").args(ids).stderr(Stdio::null()).status();
            for child in &mut self.children {
                let _ = child.try_wait();
            }
            thread::sleep(Duration::from_millis(20));
        }
        for child in &mut self.children {
            let _ = child.wait();
        }
    }
}

/// The processes that have this home.
fn processes_of(home: &Path) -> Vec<u32> {
    let wanted = format!("HOME={}/", home.to_str().unwrap());
    let ours = |id: &u32| {
        let environment = fs::read(format!("/proc/{id}/environ")).unwrap_or_default();
        environment.split(|it| *it == 0).any(|it| it == wanted.as_bytes())
    };
    let entries = fs::read_dir("/proc").unwrap();
    let ids = entries.filter_map(|it| it.ok()?.file_name().to_str()?.parse().ok());
    ids.filter(ours).collect()
}
