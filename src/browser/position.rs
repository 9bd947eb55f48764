use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Position, PositionError, PositionOptions};

use super::window;
use crate::ui::Here;
use domain::place::Geo;

/// A device that hasn't found itself after this many milliseconds won't.
const TIMEOUT_MS: u32 = 10_000;
/// A position of the last minutes will do.
const MAX_AGE_MS: u32 = 300_000;

/// Asks the browser where the reader is, which asks the reader. The answer stays on the device.
pub async fn ask() -> Here {
    let Ok(geolocation) = window().navigator().geolocation() else { return Here::Unavailable };
    let options = PositionOptions::new();
    options.set_timeout(TIMEOUT_MS);
    options.set_maximum_age(MAX_AGE_MS);
    let answer = Promise::new(&mut |resolve, reject| {
        let found = Closure::once_into_js(move |position: JsValue| resolve.call1(&JsValue::NULL, &position));
        let failed = Closure::once_into_js(move |error: JsValue| reject.call1(&JsValue::NULL, &error));
        let _ = geolocation.get_current_position_with_error_callback_and_options(
            found.unchecked_ref(),
            Some(failed.unchecked_ref()),
            &options,
        );
    });
    match JsFuture::from(answer).await {
        Ok(position) => {
            let coords = position.unchecked_into::<Position>().coords();
            Here::At(Geo { latitude: coords.latitude(), longitude: coords.longitude() })
        }
        Err(error) if error.unchecked_ref::<PositionError>().code() == PositionError::PERMISSION_DENIED => {
            Here::Refused
        }
        Err(_) => Here::Unavailable,
    }
}
