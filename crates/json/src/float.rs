//! The browser reads numbers with fractions: Rust's tables for it are heavy.

#[cfg(target_arch = "wasm32")]
pub(super) fn float(text: &str) -> f64 {
    js_sys::parse_float(text)
}

#[cfg(not(target_arch = "wasm32"))]
pub(super) fn float(text: &str) -> f64 {
    text.parse().unwrap_or(f64::NAN)
}
