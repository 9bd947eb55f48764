use crate::domain::geo::distance::{is_in_milan, metres, minutes_on_foot, rounded};
use crate::domain::place::Geo;
use crate::ui::Context;

/// Minutes.
const LONGEST_WALK: u32 = 60;

/// How far it is, with how it was reckoned: the straight line, and the minutes on foot of somebody who walks slowly
/// (3 km/h, on streets that make the way 1.3 times as long).
pub fn distance(context: &Context, from: Geo, to: Geo) -> String {
    say(context, "distance", from, to)
}

/// The same for a card, where what the numbers mean is said once above the list.
pub fn distance_short(context: &Context, from: Geo, to: Geo) -> String {
    say(context, "distance-short", from, to)
}

fn say(context: &Context, message: &str, from: Geo, to: Geo) -> String {
    let metres = rounded(metres(from, to));
    // Nobody who walks slowly goes on foot for that long: the number would only frighten.
    let message = if minutes_on_foot(metres) > LONGEST_WALK { "distance-only" } else { message };
    let length = context.formats.length(metres);
    context.say(message, &[("length", length.into()), ("minutes", minutes_on_foot(metres).into())])
}

/// What to say to somebody who isn't in Milan, instead of distances.
pub fn far_away(context: &Context, from: Geo) -> Option<String> {
    (!is_in_milan(from)).then(|| context.get("distance-far"))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::domain::catalogue::Catalogue;
    use crate::wording::{Icu, Wording};

    const DUOMO: Geo = Geo { latitude: 45.4641, longitude: 9.1919 };

    #[test]
    fn metres_and_minutes() {
        let context = Context::new(
            Catalogue::default(),
            crate::domain::search::Index::default(),
            Wording::italian(),
            Arc::new(Icu),
        );
        let north = Geo { latitude: DUOMO.latitude + 0.0108, ..DUOMO };
        assert_eq!(
            distance(&context, DUOMO, north),
            "a 1,2 km in linea d'aria, circa 31 minuti a piedi con passo lento (3 km/h)"
        );
        assert_eq!(distance_short(&context, DUOMO, north), "1,2 km, circa 31 minuti a piedi");
        assert_eq!(distance_short(&context, DUOMO, DUOMO), "50 m, circa 1 minuto a piedi");
        assert_eq!(far_away(&context, north), None);
        let rome = Geo { latitude: 41.8931, longitude: 12.4828 };
        assert!(far_away(&context, rome).is_some_and(|it| it.contains("Milano")));
    }
}
