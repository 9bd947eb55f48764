//! Reading aloud with the voices of the device. Browsers may not keep their promises here: voices come late, are
//! missing, or never answer.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::{document, pause, window};
use crate::ui::Speech;
use wording::{as_said, speech_chunks, voice_matches};

/// A voice that has not begun after this many milliseconds won't.
const PATIENCE_MS: i32 = 5_000;

/// The elements that are never read: those that aren't text, controls, and parts that every page repeats.
const SKIPPED: &str = "[aria-hidden=true], form, nav, button, noscript, script, svg, .person, .guide-later details, .visually-hidden";
/// After these a voice pauses.
const BLOCKS: &str = "h1, h2, h3, p, li, dt, dd, th, td, figcaption, span, a:not(.number), main, article";

/// Something to say, with the tag of its language.
struct Piece {
    text: String,
    lang: String,
}

thread_local! {
    static PIECES: RefCell<VecDeque<Piece>> = RefCell::default();
    /// Goes up with every stop: events of an earlier reading, which often come late, no longer count.
    static READING: Cell<u32> = const { Cell::new(0) };
}

/// The voices, and what they are doing.
#[derive(Clone, Copy)]
pub struct Speaker {
    state: RwSignal<Speech>,
}

impl Speaker {
    /// Looks for voices now and whenever the browser finds more.
    pub fn new() -> Self {
        let speaker = Self { state: RwSignal::new(Speech::default()) };
        speaker.look_for_voices();
        if let Some(synthesis) = synthesis() {
            let changed = Closure::<dyn FnMut()>::new(move || speaker.look_for_voices());
            let _ =
                synthesis.add_event_listener_with_callback("voiceschanged", changed.as_ref().unchecked_ref());
            changed.forget();
        }
        speaker
    }

    /// The languages of the voices, and the state of reading aloud.
    pub fn state(self) -> Speech {
        self.state.get()
    }

    fn look_for_voices(self) {
        let voices = voices().iter().map(SpeechSynthesisVoice::lang).collect();
        self.state.update(|it| it.voices = voices);
    }

    /// Reads an element aloud, each part with a voice of its language.
    pub fn read(self, element: &Element) {
        self.stop();
        let pieces = pieces(element);
        let (readable, mute): (Vec<_>, Vec<_>) = pieces.into_iter().partition(|it| voice(&it.lang).is_some());
        let missing = mute.first().map(|it| it.lang.clone());
        PIECES.set(readable.into());
        self.state.update(|it| {
            it.is_reading = true;
            it.missing = missing;
            it.is_silent = false;
        });
        self.next();
    }

    /// Stops reading.
    pub fn stop(self) {
        PIECES.take();
        READING.set(READING.get().wrapping_add(1));
        if let Some(synthesis) = synthesis() {
            synthesis.cancel();
        }
        if self.state.with_untracked(|it| it.is_reading || it.is_silent) {
            self.state.update(|it| {
                it.is_reading = false;
                it.is_silent = false;
                it.missing = None;
            });
        }
    }

    fn next(self) {
        let piece = PIECES.with_borrow_mut(VecDeque::pop_front);
        let said = piece.and_then(|it| self.format(&it).ok());
        if said.is_none() {
            self.stop();
        }
    }

    fn format(self, piece: &Piece) -> Result<(), JsValue> {
        let synthesis = synthesis().ok_or(JsValue::NULL)?;
        let utterance = SpeechSynthesisUtterance::new_with_text(&as_said(&piece.text, &piece.lang))?;
        let voice = voice(&piece.lang).ok_or(JsValue::NULL)?;
        utterance.set_lang(&voice.lang());
        utterance.set_voice(Some(&voice));
        let reading = READING.get();
        let watchdog = pause::after(PATIENCE_MS, move || {
            if READING.get() == reading {
                self.stop();
                self.state.update(|it| it.is_silent = true);
            }
        });
        let started = Closure::once_into_js(move || window().clear_timeout_with_handle(watchdog));
        utterance.set_onstart(Some(started.unchecked_ref()));
        let ended = Closure::once_into_js(move || {
            window().clear_timeout_with_handle(watchdog);
            // A voice that is told to stop ends, too.
            if READING.get() == reading {
                self.next();
            }
        });
        utterance.set_onend(Some(ended.unchecked_ref()));
        utterance.set_onerror(Some(ended.unchecked_ref()));
        synthesis.speak(&utterance);
        Ok(())
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    let there = js_sys::Reflect::get(&window(), &"speechSynthesis".into()).ok()?;
    there.is_truthy().then(|| there.unchecked_into())
}

fn voices() -> Vec<SpeechSynthesisVoice> {
    synthesis().map(|it| it.get_voices().iter().map(JsCast::unchecked_into).collect()).unwrap_or_default()
}

/// A voice of the language; one that is on the device before one for which the text must travel.
fn voice(lang: &str) -> Option<SpeechSynthesisVoice> {
    let (local, remote): (Vec<_>, Vec<_>) =
        voices().into_iter().filter(|it| voice_matches(&it.lang(), lang)).partition(|it| it.local_service());
    local.into_iter().chain(remote).next()
}

/// The texts that are shown in an element, in order, cut where the language or the block changes.
fn pieces(element: &Element) -> Vec<Piece> {
    const TEXT_NODES: u32 = 4;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut block_before = None;
    let Ok(walker) = document().create_tree_walker_with_what_to_show(element, TEXT_NODES) else {
        return pieces;
    };
    while let Ok(Some(node)) = walker.next_node() {
        let (Some(text), Some(parent)) = (node.text_content(), node.parent_element()) else { continue };
        let is_skipped = parent.closest(SKIPPED).ok().flatten().is_some_and(|it| element.contains(Some(&it)));
        if text.trim().is_empty() || is_skipped || parent.get_client_rects().length() == 0 {
            continue;
        }
        let lang = parent.closest("[lang]").ok().flatten().and_then(|it| it.get_attribute("lang"));
        let lang = lang.unwrap_or_default();
        let block = parent.closest(BLOCKS).ok().flatten();
        match pieces.last_mut() {
            Some(last) if last.lang == lang && block == block_before => last.text.push_str(&text),
            _ => pieces.push(Piece { text, lang }),
        }
        block_before = block;
    }
    let breath = |it: Piece| {
        speech_chunks(&it.text).into_iter().map(move |text| Piece { text, lang: it.lang.clone() })
    };
    pieces.into_iter().flat_map(breath).collect()
}
