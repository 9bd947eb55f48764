use crate::ui::Context;
use domain::place::Geo;
use markup::{Element, el};
use wording::ids;

/// A map on another site, on request only: nothing of the reader goes there before.
pub fn map_link(context: &Context, Geo { latitude, longitude }: Geo) -> Element {
    let [latitude, longitude] = [latitude, longitude].map(five_decimals);
    let href = format!(
        "https://www.openstreetmap.org/?mlat={latitude}&mlon={longitude}#map=18/{latitude}/{longitude}"
    );
    let link = el("a").attr("href", href).attr("rel", "noreferrer");
    el("p").child(link.child(context.get(ids::PLACE_MAP)))
}

/// Degrees to the metre. Whole numbers are written with less code than fractions.
fn five_decimals(degrees: f64) -> String {
    let all = (degrees.abs() * 100_000.0).round() as u32;
    let sign = if degrees < 0.0 { "-" } else { "" };
    format!("{sign}{}.{:05}", all / 100_000, all % 100_000)
}
