//! For which ages an activity is.

use super::activity::{Activity, Audience};

/// Where nobody gave ages, the groups stand for these: surely from the first to the last of the inner pair, surely not
/// outside the outer one, and in between one has to ask.
///
/// No source of the City's gives ages for the words of the feed. School decides for the young: children until the end of
/// the *scuola media* at 13 or 14, and 14 to 30 for the young, as in the Italian programmes of civil service and youth
/// cards (to 28, 30 or 35). One is adult at 18 by law (art. 2 of the civil code), and evening courses take people
/// from 16 on. Statistics count older people from 65 on (ISTAT), while clubs for
/// older people often let people in from 55 or 60 on.
const GROUPS: [(Audience, [u8; 4]); 4] = [
    (Audience::Children, [0, 3, 13, 14]),
    (Audience::Young, [11, 14, 30, 35]),
    (Audience::Adults, [16, 18, u8::MAX, u8::MAX]),
    (Audience::Older, [55, 65, u8::MAX, u8::MAX]),
];

impl Activity {
    /// Whether it is for somebody of this age; `None` where one has to ask. Stated ages decide alone. Without them the
    /// audience does: families, carers and newcomers are of every age, and so is everybody.
    pub fn suits_age(&self, age: u8) -> Option<bool> {
        if self.ages.min.is_some() || self.ages.max.is_some() {
            return Some(
                self.ages.min.is_none_or(|it| it <= age) && self.ages.max.is_none_or(|it| age <= it),
            );
        }
        let mut answer = if self.audiences.is_empty() { Some(true) } else { Some(false) };
        for audience in &self.audiences {
            match suits(*audience, age) {
                Some(true) => return Some(true),
                None => answer = None,
                Some(false) => {}
            }
        }
        answer
    }
}

fn suits(audience: Audience, age: u8) -> Option<bool> {
    let Some((_, [from, surely_from, surely_to, to])) = GROUPS.iter().find(|it| it.0 == audience) else {
        return Some(true);
    };
    if (*surely_from..=*surely_to).contains(&age) {
        Some(true)
    } else if (*from..=*to).contains(&age) {
        None
    } else {
        Some(false)
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::feed::{Loader, raw};

    /// Whether an activity with these fields is for these ages: `+` yes, `-` no, `?` one has to ask.
    #[track_caller]
    fn check(fields: &str, expected: &str) {
        let (mut loader, _) = Loader::new(r#"{"format":"1.1","publisher":"P"}"#).unwrap();
        let part = raw::Part { kind: "activities".to_owned(), ..raw::Part::default() };
        loader.read(&part, &format!(r#"[{{"id":"a","name":"A"{fields}}}]"#)).unwrap();
        let catalogue = loader.catalogue();
        let activity = &catalogue.activities[0];
        for case in expected.split(' ') {
            let (age, mark) = case.split_at(case.len() - 1);
            let answer = match activity.suits_age(age.parse().unwrap()) {
                Some(true) => "+",
                Some(false) => "-",
                None => "?",
            };
            assert_eq!(answer, mark, "{fields}: {age}");
        }
    }

    #[test]
    fn ages_that_are_stated_decide_alone() {
        check(r#","ageRange":{"minValue":6,"maxValue":10}"#, "5- 6+ 7+ 10+ 11-");
        check(r#","ageRange":{"minValue":65},"audience":["bambini"]"#, "7- 64- 65+ 99+");
        check(r#","ageRange":{"maxValue":3},"audience":["famiglie"]"#, "0+ 3+ 4- 40-");
        check(r#","ageRange":{}"#, "7+");
    }

    #[test]
    fn groups_stand_for_ages() {
        check("", "0+ 7+ 99+");
        check(r#","audience":["bambini"]"#, "0? 3+ 7+ 13+ 14? 15- 70-");
        check(r#","audience":["giovani"]"#, "7- 11? 13? 14+ 30+ 35? 36-");
        check(r#","audience":["adulti"]"#, "7- 15- 16? 18+ 80+");
        check(r#","audience":["anziani"]"#, "7- 54- 55? 64? 65+ 99+");
        check(r#","audience":["bambini","anziani"]"#, "7+ 40- 60? 70+");
    }

    #[test]
    fn some_groups_exclude_no_age() {
        check(r#","audience":["famiglie"]"#, "0+ 7+ 40+ 80+");
        check(r#","audience":["chi-assiste"]"#, "40+");
        check(r#","audience":["anziani","nuovi-arrivati"]"#, "7+ 70+");
    }
}
