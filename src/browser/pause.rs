use std::pin::{Pin, pin};

use futures_util::future::{Either, select};
use js_sys::{Date, Promise};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::window;

/// Does something beside everything else. In a box, for the machinery behind is compiled anew for each type of work.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    let work: Pin<Box<dyn Future<Output = ()>>> = Box::pin(work);
    spawn_local(work);
}

/// Waits for so many milliseconds.
pub async fn sleep(milliseconds: i32) {
    let over = Promise::new(&mut |resolve, _| {
        let _ = window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(resolve.unchecked_ref(), milliseconds);
    });
    let _ = JsFuture::from(over).await;
}

/// A timer that is later than this, in milliseconds, has slept with its device.
const LATE_MS: f64 = 2_000.0;

/// Waits for so many milliseconds. A device that has slept meanwhile gets the time once more, since nothing could arrive.
pub async fn awake(milliseconds: i32) {
    for _ in 0..2 {
        let due = Date::now() + f64::from(milliseconds);
        sleep(milliseconds).await;
        if Date::now() < due + LATE_MS {
            return;
        }
    }
}

/// The result of `work`, if there is one after so many milliseconds.
pub async fn within<T>(milliseconds: i32, work: impl Future<Output = T>) -> Option<T> {
    match select(pin!(work), pin!(awake(milliseconds))).await {
        Either::Left((result, _)) => Some(result),
        Either::Right(_) => None,
    }
}

/// Longer than this the page must not stand still, in milliseconds: a slow phone takes four times as long for the same.
const AT_ONCE_MS: f64 = 8.0;

/// Long work in short stretches, between which the page draws and listens.
pub struct YieldBudget {
    begun: f64,
}

impl YieldBudget {
    /// The first one begins.
    pub fn begin() -> Self {
        Self { begun: Date::now() }
    }

    /// Lets the page breathe if the stretch has been long enough.
    pub async fn pause_if_due(&mut self) {
        if Date::now() - self.begun < AT_ONCE_MS {
            return;
        }
        sleep(0).await;
        self.begun = Date::now();
    }
}

/// Does something after some milliseconds, unless the timer with the returned handle is cleared.
pub fn after(milliseconds: i32, then: impl FnOnce() + 'static) -> i32 {
    let then = Closure::once_into_js(then);
    window()
        .set_timeout_with_callback_and_timeout_and_arguments_0(then.unchecked_ref(), milliseconds)
        .unwrap_or_default()
}
