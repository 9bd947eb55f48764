//! The ids of a feed's records, and the references between them.

use std::collections::{HashMap, HashSet};

use super::notes::{At, Notes};
use feed::Code;

/// The ids of one kind of record.
#[derive(Debug, Default)]
pub struct Ids {
    /// True if the feed has files of this kind; without them no reference can be called dead.
    pub given: bool,
    /// The ids. Those of broken records are among them: a reference to such a record is right.
    pub ids: HashSet<String>,
}

impl Ids {
    /// True if no record has this id, and all records of the kind are known.
    pub fn is_dead(&self, id: &str) -> bool {
        self.given && !self.ids.contains(id)
    }
}

/// All ids of a feed.
#[derive(Debug, Default)]
pub struct Known {
    /// The ids of places.
    pub places: Ids,
    /// The ids of activities.
    pub activities: Ids,
    /// The ids of topics.
    pub topics: Ids,
    /// The ids of sections.
    pub sections: Ids,
    /// The ids of guides and of their groups.
    pub guides: Ids,
    /// The ids of groups of guides: no guide can be followed there.
    pub guide_groups: HashSet<String>,
    /// The ids of guides that have steps.
    pub steps: Ids,
    /// The ids of themes.
    pub themes: Ids,
    /// The ids of sources.
    pub sources: Ids,
    /// The ids of retired records.
    pub retired: Ids,
}

impl Known {
    /// The ids of the records of a kind of part.
    pub fn of(&self, kind: &str) -> Option<&Ids> {
        Some(match kind {
            "places" => &self.places,
            "activities" => &self.activities,
            "topics" => &self.topics,
            "sections" => &self.sections,
            "guides" => &self.guides,
            "steps" => &self.steps,
            "themes" => &self.themes,
            "sources" => &self.sources,
            "retired" => &self.retired,
            _ => return None,
        })
    }

    /// The same, to add one.
    pub fn of_mut(&mut self, kind: &str) -> Option<&mut Ids> {
        Some(match kind {
            "places" => &mut self.places,
            "activities" => &mut self.activities,
            "topics" => &mut self.topics,
            "sections" => &mut self.sections,
            "guides" => &mut self.guides,
            "steps" => &mut self.steps,
            "themes" => &mut self.themes,
            "sources" => &mut self.sources,
            "retired" => &mut self.retired,
            _ => return None,
        })
    }
}

/// A reference to a record of the same kind, that can only be followed when all are known.
#[derive(Debug)]
pub struct Link {
    /// The file in which it stands.
    pub part: String,
    /// The record's position.
    pub index: usize,
    /// The record's id.
    pub id: String,
    /// The field.
    pub path: &'static str,
    /// The kinds of record that it may lead to.
    pub kinds: &'static [&'static str],
    /// The id that it names.
    pub target: String,
}

/// A need's reference to a topic where it is helped. Unlike links, it may go round in a circle: nobody follows it on.
#[derive(Debug)]
pub struct Related {
    /// The file in which it stands.
    pub part: String,
    /// The record's position.
    pub index: usize,
    /// The record's id.
    pub id: String,
    /// The field.
    pub path: String,
    /// The topic to which it leads.
    pub target: String,
}

/// Notes needs that are helped where nothing is.
pub fn follow_related(related: &[Related], known: &Known, notes: &mut Notes) {
    for it in related.iter().filter(|it| known.topics.is_dead(&it.target)) {
        let at = At { part: &it.part, index: Some(it.index), id: Some(&it.id) };
        notes.note(at, &it.path, Code::DeadReference, &it.target);
    }
}

/// Notes links that lead nowhere or round in a circle.
pub fn follow(links: &[Link], known: &Known, notes: &mut Notes) {
    let mut by_field: HashMap<(&str, &[&str]), HashMap<&str, &str>> = HashMap::new();
    for it in links {
        by_field.entry((it.path, it.kinds)).or_default().insert(&it.id, &it.target);
    }
    let circles: HashMap<_, _> = by_field.iter().map(|(field, links)| (*field, circles(links))).collect();
    for it in links {
        let at = At { part: &it.part, index: Some(it.index), id: Some(&it.id) };
        let dead = it.kinds.iter().all(|kind| known.of(kind).is_some_and(|ids| ids.is_dead(&it.target)));
        // A group has no steps to follow: only a guide's own group may be one.
        let is_to_a_guide = it.kinds == ["guides"] && it.path != "broader";
        let dead = dead || is_to_a_guide && known.guide_groups.contains(&it.target);
        if dead {
            notes.note(at, it.path, Code::DeadReference, &it.target);
        } else if circles.get(&(it.path, it.kinds)).is_some_and(|all| all.contains(it.id.as_str())) {
            notes.note(at, it.path, Code::Circle, &it.target);
        }
    }
}

/// Everything that stands on a circle. Each link is followed once.
fn circles<'a>(links: &HashMap<&'a str, &'a str>) -> HashSet<&'a str> {
    let (mut round, mut done) = (HashSet::new(), HashSet::new());
    for start in links.keys() {
        let (mut way, mut position) = (Vec::new(), HashMap::new());
        let mut here = *start;
        while done.insert(here) {
            position.insert(here, way.len());
            way.push(here);
            match links.get(here) {
                Some(next) => here = next,
                None => break,
            }
        }
        if let (Some(from), true) = (position.get(here), links.contains_key(here)) {
            round.extend(way.iter().skip(*from));
        }
    }
    round
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(links: &[(&str, &str)], expected: &[&str]) {
        let mut found: Vec<_> = circles(&links.iter().copied().collect()).into_iter().collect();
        found.sort_unstable();
        assert_eq!(found, expected);
    }

    #[test]
    fn circles_are_found_once() {
        check(&[("a", "b"), ("b", "c")], &[]);
        check(&[("a", "a")], &["a"]);
        check(&[("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")], &["b", "c"]);
        check(&[("a", "b"), ("c", "b"), ("d", "b")], &[]);
    }
}
