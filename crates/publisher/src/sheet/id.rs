use domain::search::words;

/// Letters of a name that go into an id.
const LONGEST: usize = 60;

/// Lower-case ASCII with hyphens.
pub fn slug(text: &str) -> String {
    let ascii = |it: &String| it.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let mut slug = String::new();
    for word in words(text).iter().map(ascii).filter(|it| !it.is_empty()) {
        if !slug.is_empty() && slug.len() + word.len() >= LONGEST {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(&word);
    }
    slug.truncate(LONGEST);
    slug
}

/// The id of an activity in a place, unlike those in `taken`.
pub fn unique(name: &str, place: &str, taken: &[String]) -> String {
    let name = slug(name);
    let name = if name.is_empty() { "attivita" } else { name.as_str() };
    let id = format!("{name}-{place}");
    let free = |it: &String| !taken.contains(it);
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    std::iter::once(id.clone()).chain(numbered).find(free).unwrap_or(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        assert_eq!(slug("Perché no? L'uncinetto (2° livello)"), "perche-no-l-uncinetto-2-livello");
        assert_eq!(unique("Yoga", "zante", &[]), "yoga-zante");
        assert_eq!(unique("Yoga", "zante", &["yoga-zante".to_owned()]), "yoga-zante-2");
        assert_eq!(unique("…", "zante", &[]), "attivita-zante");
        assert!(slug(&"parola ".repeat(50)).len() <= LONGEST);
    }
}
