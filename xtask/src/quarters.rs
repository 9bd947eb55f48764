//! The outlines of the City's quarters, made light enough for a phone.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

/// Steps of the grid a degree, on which the corners are put: 22 m to the north.
const STEPS: f64 = 5000.0;
/// How far a corner that is left out may lie from the line between its neighbours, in steps to the north.
const TOLERANCE: f64 = 3.0;
/// The length of a degree to the east at Milan, where one to the north is 1.
const EAST: f64 = 0.7014;
/// The character of the digit 0 of a first corner.
const ZERO: i32 = 35;
/// How many digits there are.
const DIGITS: i32 = 92;
/// The character of no step.
const NO_STEP: i32 = 80;
/// The longest step: one character can say one more, where a part of a step is rounded.
const LONGEST: i32 = 44;

/// Steps to the east and to the north of 9° east, 45° north.
type Corner = (i32, i32);

/// The lines of `quarters.txt`, from the text of a GeoJSON file whose polygons have the property `id_nil`, 1 to 88.
///
/// An outline is cut where it meets other quarters. Each piece is simplified alone and always in the same direction, so
/// neighbours keep the same corners. Holes are left out: what lies in them has an outline of its own.
///
/// Returns a sentence where the file has another shape, or where a step can't be written.
pub fn lines(geojson: &str) -> Result<String, String> {
    let read: Value = serde_json::from_str(geojson).map_err(|it| it.to_string())?;
    let features = read["features"].as_array().ok_or("there is no list of features")?;
    let mut outlines = Vec::new();
    for feature in features {
        let nil = feature["properties"]["id_nil"].as_u64().ok_or("a polygon has no number")?;
        outlines.push((
            nil,
            outline(&feature["geometry"]["coordinates"][0]).ok_or(format!("NIL {nil} has no outline"))?,
        ));
    }
    outlines.sort_by_key(|it| it.0);
    let meetings = meetings(outlines.iter().map(|it| &it.1));
    let mut lines = String::new();
    for ((nil, outline), expected) in outlines.iter().zip(1..) {
        if *nil != expected {
            return Err(format!("NIL {expected} is missing"));
        }
        lines += &line(&simplified(outline, &meetings)).ok_or(format!("a step of NIL {nil} is too long"))?;
        lines.push('\n');
    }
    Ok(lines)
}

/// The corners on the grid, each once, without those at which the outline turns back on itself.
fn outline(ring: &Value) -> Option<Vec<Corner>> {
    let mut corners: Vec<Corner> = Vec::new();
    for position in ring.as_array()? {
        let (east, north) = (position[0].as_f64()?, position[1].as_f64()?);
        corners.push((((east - 9.0) * STEPS).round() as i32, ((north - 45.0) * STEPS).round() as i32));
    }
    // The last corner of a ring is its first one.
    corners.pop();
    Some(without_spikes(&corners))
}

fn without_spikes(ring: &[Corner]) -> Vec<Corner> {
    let mut kept: Vec<Corner> = Vec::new();
    for corner in ring {
        match kept.as_slice() {
            [.., last] if last == corner => {}
            [.., before, _] if before == corner => drop(kept.pop()),
            _ => kept.push(*corner),
        }
    }
    while kept.len() > 2 {
        let (first, second, last) = (kept.first(), kept.get(1), kept.last());
        if first == last {
            kept.pop();
        } else if second == last {
            kept.remove(0);
        } else {
            break;
        }
    }
    kept
}

/// The corners from which more than two ways lead, where quarters meet.
fn meetings<'a>(outlines: impl Iterator<Item = &'a Vec<Corner>>) -> HashSet<Corner> {
    let mut ways: HashMap<Corner, HashSet<Corner>> = HashMap::new();
    for outline in outlines {
        for (one, other) in outline.iter().zip(outline.iter().cycle().skip(1)) {
            ways.entry(*one).or_default().insert(*other);
            ways.entry(*other).or_default().insert(*one);
        }
    }
    ways.into_iter().filter(|it| it.1.len() != 2).map(|it| it.0).collect()
}

/// The outline with few corners: those where quarters meet, and of the pieces between them what is needed.
fn simplified(outline: &[Corner], meetings: &HashSet<Corner>) -> Vec<Corner> {
    let meeting = outline.iter().position(|it| meetings.contains(it));
    let start = meeting.unwrap_or_default();
    // One that lies in another's hole meets none: it is cut in two.
    let cut = |index| meeting.is_none() && (index == outline.len() / 2 || index == outline.len());
    let around = outline.iter().cycle().skip(start).take(outline.len() + 1);
    let (mut kept, mut piece): (Vec<Corner>, Vec<Corner>) = (Vec::new(), Vec::new());
    for (index, corner) in around.enumerate() {
        piece.push(*corner);
        if piece.len() > 1 && (meetings.contains(corner) || cut(index)) {
            kept.extend(of_piece(&piece));
            kept.pop();
            piece = vec![*corner];
        }
    }
    without_spikes(&kept)
}

/// A piece with short steps only, the same from either end.
fn of_piece(piece: &[Corner]) -> Vec<Corner> {
    let mut forward = piece.to_vec();
    forward.reverse();
    let turned = forward.as_slice() < piece;
    if !turned {
        forward.reverse();
    }
    let mut kept = in_short_steps(&needed(&forward));
    if turned {
        kept.reverse();
    }
    kept
}

/// Douglas and Peucker's: the corner that is farthest from the line between the ends stays, if it is too far.
fn needed(piece: &[Corner]) -> Vec<Corner> {
    let [first, between @ .., last] = piece else { return piece.to_vec() };
    let farthest = between.iter().enumerate().map(|(index, it)| (distance(*it, *first, *last), index + 1));
    match farthest.max_by(|a, b| a.0.total_cmp(&b.0)) {
        Some((distance, index)) if distance > TOLERANCE => {
            let (before, after) = (piece.get(..=index), piece.get(index..));
            let mut kept = needed(before.unwrap_or_default());
            kept.pop();
            kept.extend(needed(after.unwrap_or_default()));
            kept
        }
        _ => vec![*first, *last],
    }
}

/// How far a corner is from the line between two others, in steps to the north.
fn distance(corner: Corner, from: Corner, to: Corner) -> f64 {
    let flat = |it: Corner| (f64::from(it.0 - from.0) * EAST, f64::from(it.1 - from.1));
    let ((x, y), (across, up)) = (flat(corner), flat(to));
    let length = across * across + up * up;
    let share = if length > 0.0 { ((x * across + y * up) / length).clamp(0.0, 1.0) } else { 0.0 };
    (x - share * across).hypot(y - share * up)
}

fn in_short_steps(piece: &[Corner]) -> Vec<Corner> {
    let mut kept: Vec<Corner> = piece.first().copied().into_iter().collect();
    for (from, to) in piece.iter().zip(piece.iter().skip(1)) {
        let (east, north) = (to.0 - from.0, to.1 - from.1);
        let parts = (east.abs().max(north.abs()) + LONGEST - 1) / LONGEST;
        kept.extend((1..=parts).map(|it| (from.0 + east * it / parts, from.1 + north * it / parts)));
    }
    kept
}

fn line(corners: &[Corner]) -> Option<String> {
    let (east, north) = corners.first()?;
    let mut characters = Vec::new();
    for number in [east, north] {
        characters.extend([number / DIGITS + ZERO, number % DIGITS + ZERO]);
    }
    for (from, to) in corners.iter().zip(corners.iter().skip(1)) {
        characters.extend([to.0 - from.0 + NO_STEP, to.1 - from.1 + NO_STEP]);
    }
    let is_written = |it: &u8| (ZERO..ZERO + DIGITS).contains(&i32::from(*it));
    characters.into_iter().map(|it| Some(char::from(u8::try_from(it).ok().filter(is_written)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two quarters that share a wavy border from south to north, each told in its own direction.
    const TWO: &str = r#"{"features":[
        {"properties":{"id_nil":2},"geometry":{"coordinates":[[[9.1,45.4],[9.12,45.4],[9.12,45.42],[9.1,45.42],
            [9.1003,45.41],[9.1,45.4]]]}},
        {"properties":{"id_nil":1},"geometry":{"coordinates":[[[9.09,45.4],[9.1,45.4],[9.1003,45.41],[9.1,45.42],
            [9.09,45.42],[9.09,45.4]]]}}]}"#;

    #[test]
    fn neighbours_keep_the_same_corners() {
        let lines = lines(TWO).unwrap();
        let lines: Vec<_> = lines.lines().collect();
        // The wave is lower than the tolerance. A hundred steps are written as three, from either side; the last one of an
        // outline goes without saying.
        assert!(lines.len() == 2 && lines[0].contains("PqPqPr") && lines[1].ends_with("P.P/"), "{lines:?}");
    }

    #[test]
    fn another_shape_is_refused() {
        assert!(lines("[]").is_err() && lines(r#"{"features":[{"properties":{}}]}"#).is_err());
        assert!(lines(&TWO.replace("\"id_nil\":2", "\"id_nil\":3")).is_err());
    }
}
