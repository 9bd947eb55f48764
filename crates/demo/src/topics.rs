//! The topics of the invented activities.

use std::collections::HashSet;

use super::template::Template;
use super::templates;
use feed::raw::Topic;

/// The portal's own topics, which the templates are about: for a feed that lacks them.
const OWN: &str = include_str!("../../../public/feed/topics.json");

/// The feed's topics, and those of the templates of which none is in the feed, with what they narrow.
pub fn complete(mut topics: Vec<Topic>) -> Vec<Topic> {
    let mut known: HashSet<_> = topics.iter().map(|it| it.id.clone()).collect();
    let own: Vec<Topic> = serde_json::from_str(OWN).unwrap_or_default();
    let find = |id: &str| own.iter().find(|it| it.id == id);
    let mut missing = HashSet::new();
    for template in templates::all().into_iter().filter(|it| it.about.iter().all(|it| !known.contains(*it))) {
        for id in template.about {
            let wider = |it: &&Topic| find(it.broader.as_deref()?);
            missing.extend(std::iter::successors(find(id), wider).map(|it| it.id.clone()));
        }
    }
    topics.extend(own.into_iter().filter(|it| missing.contains(&it.id) && known.insert(it.id.clone())));
    topics
}

/// The template's topics that exist.
pub fn of(template: &Template, topics: &[Topic]) -> Vec<String> {
    let known = |id: &&&str| topics.iter().any(|it| it.id == **id);
    template.about.iter().filter(known).map(|it| (*it).to_owned()).collect()
}
