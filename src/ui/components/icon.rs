use crate::ui::Context;
use domain::catalogue::Catalogue;
use markup::{Element, el};

/// The file with all pictures (`scripts/pictures.sh`).
const PICTURES: &str = "pictures.svg";

/// The picture of a topic, and the number of its pair of colours (`tokens.css`), by the id of a topic that is under no
/// other. They help the eye to find a place again; what they mean always stands beside them in words.
const TOPICS: [(&str, &str); 12] = [
    ("movimento", "footprints"),
    ("giochi", "dices"),
    ("cultura", "book-open"),
    ("creativita", "palette"),
    ("stare-insieme", "users"),
    ("salute", "heart-pulse"),
    ("aiuto-digitale", "tablet"),
    ("ascolto-e-orientamento", "ear"),
    ("studio-e-bambini", "graduation-cap"),
    ("cura-e-assistenza", "hand-heart"),
    ("volontariato", "hand-helping"),
    ("stranieri", "globe"),
];

/// The pictures of the groups of guides, by id.
const GUIDES: [(&str, &str); 8] = [
    ("comincia", "compass"),
    ("identita", "id-card"),
    ("salute", "heart-pulse"),
    ("documenti", "file-check"),
    ("sicurezza", "shield-alert"),
    ("telefono", "smartphone"),
    ("prove", "pointer"),
    ("quartiere", "house"),
];

/// The pictures of the themes of the section for older people, by id. Their colours are in the same order.
const THEMES: [(&str, &str); 10] = [
    ("muoversi", "footprints"),
    ("compagnia", "users"),
    ("memoria", "brain"),
    ("cura", "hand-heart"),
    ("aiuto-in-casa", "house-heart"),
    ("digitale", "tablet"),
    ("dare-una-mano", "hand-helping"),
    ("parlare", "message-circle"),
    ("caldo", "sun"),
    ("freddo", "thermometer-snowflake"),
];

/// The picture of a topic that the table doesn't know.
const OTHER: &str = "shapes";

/// How a topic looks.
pub struct Look {
    /// The name of its picture.
    pub picture: &'static str,
    /// The class of its pair of colours.
    pub tone: String,
}

/// A picture that stands beside its word: assistive technology leaves it out.
pub fn icon(name: &'static str) -> Element {
    let picture = el("svg:use").attr("href", format!("{PICTURES}#{name}"));
    el("svg").class("icon").attr("aria-hidden", "true").child(picture)
}

/// The look of a theme.
pub fn theme_look(id: &str) -> Look {
    let at = THEMES.iter().position(|it| it.0 == id);
    let known = at.and_then(|at| Some(Look { picture: THEMES.get(at)?.1, tone: format!("tone-{}", at + 1) }));
    known.unwrap_or_else(|| Look { picture: OTHER, tone: "tone".to_owned() })
}

/// The picture of a group of guides, where the table knows it.
pub fn guide_picture(group: &str) -> Option<&'static str> {
    GUIDES.iter().find(|it| it.0 == group).map(|it| it.1)
}

/// The look of the widest topic above one of these: of the first that has one.
pub fn look<'a>(context: &Context, topics: impl Iterator<Item = &'a String>) -> Look {
    let catalogue = &context.feed.catalogue;
    let known = topics.filter_map(|id| widest(catalogue, id)).find_map(|id| {
        let at = TOPICS.iter().position(|it| it.0 == id)?;
        Some(Look { picture: TOPICS.get(at)?.1, tone: format!("tone-{}", at + 1) })
    });
    known.unwrap_or_else(|| Look { picture: OTHER, tone: "tone".to_owned() })
}

/// The topic that is under no other, above this one.
fn widest<'a>(catalogue: &'a Catalogue, id: &str) -> Option<&'a str> {
    let widest = catalogue.and_wider(catalogue.topic_position(id)?).last()?;
    catalogue.topics.get(widest).map(|it| it.id.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The pictures that views name.
    const USED: [&str; 18] = [
        "accessibility",
        "calendar-check",
        "coffee",
        "cup-soda",
        "door-closed",
        "door-open",
        "heart-handshake",
        "house",
        "landmark",
        "mail",
        "map",
        "map-pin",
        "phone",
        "signpost",
        "snowflake",
        "tag",
        "trees",
        "wifi",
    ];

    #[test]
    fn the_sprite_holds_what_is_used_and_nothing_else() {
        let listed: BTreeSet<_> = include_str!("../../../public/pictures.txt").lines().collect();
        let topics = TOPICS.iter().map(|it| it.1).chain([OTHER]);
        let guides = GUIDES.iter().chain(&THEMES).map(|it| it.1);
        let used: BTreeSet<_> = topics.chain(guides).chain(USED).collect();
        assert_eq!(listed, used);
    }
}
