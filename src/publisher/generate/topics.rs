//! The topics of the invented activities.

use std::collections::HashSet;

use super::template::Template;
use super::templates;
use crate::domain::feed::raw::Topic;

/// What the templates are about, for a feed without topics of its own.
const TOPICS: [(&str, &str); 12] = [
    ("movimento", "Movimento"),
    ("giochi", "Giochi"),
    ("cultura", "Cultura"),
    ("creativita", "Creatività"),
    ("stare-insieme", "Stare insieme"),
    ("salute", "Salute"),
    ("aiuto-digitale", "Aiuto digitale"),
    ("ascolto-e-orientamento", "Ascolto e orientamento"),
    ("studio-e-bambini", "Studio e bambini"),
    ("cura-e-assistenza", "Cura e assistenza"),
    ("volontariato", "Volontariato"),
    ("stranieri", "Per chi arriva da un altro Paese"),
];

/// The feed's topics, and those that some template can't do without: none of its own is in the feed.
pub fn complete(mut topics: Vec<Topic>) -> Vec<Topic> {
    let given: HashSet<_> = topics.iter().map(|it| it.id.clone()).collect();
    let orphans = templates::all().into_iter().filter(|it| it.about.iter().all(|it| !given.contains(*it)));
    let missing: HashSet<_> = orphans.flat_map(|it| it.about).copied().collect();
    let added = TOPICS.iter().filter(|it| missing.contains(it.0));
    topics.extend(added.map(|it| Topic { id: it.0.to_owned(), name: it.1.to_owned(), ..Topic::default() }));
    topics
}

/// The template's topics that exist.
pub fn of(template: &Template, topics: &[Topic]) -> Vec<String> {
    let known = |id: &&&str| topics.iter().any(|it| it.id == **id);
    template.about.iter().filter(known).map(|it| (*it).to_owned()).collect()
}
