//! The templates, by theme. Their content is invented, but of the kind that the houses really offer.

mod children;
mod crafts;
mod culture;
mod digital;
mod games;
mod guidance;
mod health;
mod movement;
mod newcomers;
mod together;

use super::template::Template;

/// All templates, in a fixed order.
pub fn all() -> Vec<&'static Template> {
    let themes = [
        movement::ALL,
        games::ALL,
        culture::ALL,
        crafts::ALL,
        together::ALL,
        health::ALL,
        digital::ALL,
        guidance::ALL,
        newcomers::ALL,
        children::ALL,
    ];
    themes.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::time::TimeOfDay;
    use std::collections::HashSet;

    const MOST_WORDS: usize = 20;

    #[test]
    fn are_complete() {
        let ids: HashSet<_> = all().iter().map(|it| it.id).collect();
        assert_eq!(ids.len(), all().len());
        assert!(ids.len() >= 60, "{}", ids.len());
        for it in all() {
            assert!(!it.about.is_empty() && !it.days.is_empty() && !it.rhythms.is_empty(), "{}", it.id);
            assert!(it.starts.iter().all(|it| TimeOfDay::parse(it).is_some()), "{}", it.id);
            assert!(it.ar.is_none() || it.en.is_some(), "{}", it.id);
        }
    }

    #[test]
    fn are_translated_in_part() {
        let share = |count: usize| count * 100 / all().len();
        let english = share(all().iter().filter(|it| it.en.is_some()).count());
        let arabic = share(all().iter().filter(|it| it.ar.is_some()).count());
        assert!((50..=70).contains(&english), "{english} %");
        assert!((33..=47).contains(&arabic), "{arabic} %");
    }

    #[test]
    fn have_short_sentences() {
        for template in all() {
            for words in [Some(template.it), template.en, template.ar].into_iter().flatten() {
                assert!(!words.name.is_empty() && words.description.ends_with(['.', '؟']), "{}", words.name);
                for sentence in words.description.split(['.', '?', '؟', ':']) {
                    let count = sentence.split_whitespace().count();
                    assert!(count <= MOST_WORDS, "{count} words: {sentence}");
                }
            }
        }
    }
}
