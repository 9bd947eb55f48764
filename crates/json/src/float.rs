//! The browser reads numbers with fractions: the tables with which Rust does it would weigh 10 KB.

#[cfg(target_arch = "wasm32")]
pub(super) fn float(text: &str) -> f64 {
    js_sys::parse_float(text)
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn float(text: &str) -> f64 {
    text.parse().unwrap_or(f64::NAN)
}
