//! Time goes on while a page is open: a tablet at a desk stays on for days, and a phone's tab for weeks.

use js_sys::Date;
use leptos::prelude::*;

use super::super::fields::Begun;
use super::super::{document, focus, intl, pause};
use super::Session;

/// How often the clock is looked at, in milliseconds: what the portal says of opening hours is exact to the minute.
const LOOK_MS: i32 = 30_000;
/// After so many milliseconds there may be a new feed.
const FEED_MS: f64 = 3.0 * 3_600_000.0;

impl Session {
    /// From now on pages follow the clock. A tab that was put away looks at it when it is shown again.
    pub(super) fn follow_the_clock(self) {
        pause::spawn(async move {
            loop {
                pause::sleep(LOOK_MS).await;
                self.look_at_the_clock();
            }
        });
    }

    /// Draws anew what has become untrue, and nothing else. What somebody has begun to choose stays, nothing moves, and
    /// nothing is announced: nobody has asked.
    pub fn look_at_the_clock(self) {
        if document().hidden() {
            return;
        }
        self.look_for_a_new_feed();
        let Some(now) = intl::now_in_milan() else { return };
        if !self.feed.with_untracked(|it| it.turns_until(now)) {
            return;
        }
        let begun = Begun::of_page();
        self.renew_if_translated();
        self.feed.update(|it| it.turn_to(now));
        focus::after_drawing(move || begun.put_back());
    }

    /// Fetches the feed again after hours; it is used from the next page on.
    fn look_for_a_new_feed(self) {
        let now = Date::now();
        if now - self.fetched.get_value() < FEED_MS {
            return;
        }
        self.fetched.set_value(now);
        self.prefetched.set_value(None);
        self.prefetch();
    }
}
