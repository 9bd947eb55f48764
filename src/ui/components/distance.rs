use crate::ui::Context;
use domain::geo::distance::{metres, minutes_on_foot, rounded};
use domain::place::Geo;
use wording::ids;

/// Minutes.
const LONGEST_WALK: u32 = 60;

/// The distance, for a card: the straight line, and the minutes on foot of somebody who walks slowly (3 km/h, on
/// streets that make the way 1.3 times as long). A text above the list explains the numbers once.
pub fn distance_short(context: &Context, from: Geo, to: Geo) -> String {
    let metres = rounded(metres(from, to));
    let minutes = minutes_on_foot(metres);
    // Nobody who walks slowly goes on foot for that long: the number would only frighten.
    let message = if minutes > LONGEST_WALK { ids::DISTANCE_ONLY } else { ids::DISTANCE_SHORT };
    let length = context.locale.formats.length(metres);
    context.format(message, &[("length", length.into()), ("minutes", minutes.into())])
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::ui::{Feed, Locale};
    use domain::catalogue::Catalogue;
    use prerender::{Icu, plural};
    use wording::{Language, Localizer};

    const DUOMO: Geo = Geo { latitude: 45.4641, longitude: 9.1919 };

    #[test]
    fn metres_and_minutes() {
        let context = Context::new(
            Feed::new(Catalogue::default()),
            Locale::new(Localizer::italian(plural), Arc::new(Icu::new(Language::SOURCE))),
        );
        let north = Geo { latitude: DUOMO.latitude + 0.0108, ..DUOMO };
        assert_eq!(distance_short(&context, DUOMO, north), "1,2 km, circa 31 minuti a piedi");
        assert_eq!(distance_short(&context, DUOMO, DUOMO), "50 m, circa 1 minuto a piedi");
        let rome = Geo { latitude: 41.8931, longitude: 12.4828 };
        assert!(!distance_short(&context, DUOMO, rome).contains("minuti"), "nobody walks to Rome");
    }
}
