use std::fmt::Write;

use super::count::Stats;
use super::table::{day, days, shown_hours};
use crate::words::Words;

const CELL_WIDTH: usize = 44;
const CELL_HEIGHT: usize = 36;
const LABEL_WIDTH: usize = 190;
const TITLE_HEIGHT: usize = 84;
const MARGIN: usize = 16;

/// From little to much: fill and ink, each pair at 7:1 or more. Every cell has a border and its number, so that colour
/// isn't the only carrier.
const SHADES: [(&str, &str); 5] = [
    ("#ffffff", "#4a4a4a"),
    ("#d9f2f4", "#123b3f"),
    ("#8fd3da", "#06282b"),
    ("#0b5a63", "#ffffff"),
    ("#06363c", "#ffffff"),
];

/// The week as a picture: days down, hours across, the number in each cell.
pub(super) fn draw(words: &Words, stats: &Stats) -> String {
    let hours = shown_hours(stats);
    let days = days(stats);
    let width = MARGIN * 2 + LABEL_WIDTH + hours.len() * CELL_WIDTH;
    let height = MARGIN * 2 + TITLE_HEIGHT + days.len() * CELL_HEIGHT;
    let (title, description) = (words.get("stats-svg-title"), words.get("stats-svg-description"));
    let (title, description) = (escaped(&title), escaped(&description));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
         aria-labelledby=\"t d\" font-family=\"sans-serif\" font-size=\"14\">\n<title id=\"t\">{title}</title>\n\
         <desc id=\"d\">{description}</desc>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <text x=\"{MARGIN}\" y=\"{}\" font-size=\"20\" font-weight=\"700\" fill=\"#1d1d1b\">{title}</text>\n",
        MARGIN + 18,
    );
    label(&mut svg, MARGIN, MARGIN + 40, "start", &description);
    for (column, hour) in hours.iter().enumerate() {
        let x = MARGIN + LABEL_WIDTH + column * CELL_WIDTH + CELL_WIDTH / 2;
        label(&mut svg, x, MARGIN + TITLE_HEIGHT - 8, "middle", &hour.to_string());
    }
    let most = stats.hours.iter().flatten().copied().max().unwrap_or_default();
    for (row, date) in days.iter().enumerate() {
        let y = MARGIN + TITLE_HEIGHT + row * CELL_HEIGHT;
        label(&mut svg, MARGIN, y + CELL_HEIGHT / 2 + 5, "start", &escaped(&day(words, *date)));
        for (column, hour) in hours.iter().enumerate() {
            let x = MARGIN + LABEL_WIDTH + column * CELL_WIDTH;
            cell(&mut svg, x, y, stats.hours[row][*hour], most);
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn label(svg: &mut String, x: usize, y: usize, anchor: &str, text: &str) {
    let _ =
        writeln!(svg, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"#1d1d1b\">{text}</text>");
}

fn cell(svg: &mut String, x: usize, y: usize, count: usize, most: usize) {
    let (fill, ink) = shade(count, most);
    let _ = writeln!(
        svg,
        "<rect x=\"{x}\" y=\"{y}\" width=\"{CELL_WIDTH}\" height=\"{CELL_HEIGHT}\" fill=\"{fill}\" stroke=\"#5a6a6c\"/>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" fill=\"{ink}\">{count}</text>",
        x + CELL_WIDTH / 2,
        y + CELL_HEIGHT / 2 + 5,
    );
}

/// Nothing is white; the rest in equal steps up to the most.
fn shade(count: usize, most: usize) -> (&'static str, &'static str) {
    let steps = SHADES.len() - 1;
    let step = if count == 0 { 0 } else { 1 + (count - 1) * steps / most.max(1) };
    SHADES[step.min(steps)]
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_white_and_the_most_is_darkest() {
        assert_eq!(shade(0, 0).0, "#ffffff");
        assert_eq!(shade(0, 40).0, "#ffffff");
        assert_eq!(shade(1, 40).0, SHADES[1].0);
        assert_eq!(shade(40, 40).0, SHADES[4].0);
        assert_eq!(shade(1, 1).0, SHADES[1].0);
    }
}
