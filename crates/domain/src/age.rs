//! For which ages an activity is.

use super::activity::{Activity, Audience, Strength};

/// Where nobody gave ages, the groups stand for these: surely from the first to the last of the inner pair. One has to ask
/// up to the outer pair; beyond it too, unless the activity is only for the group.
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
    /// audience does: families, carers and newcomers are of every age, and so is everybody. Where neither is stated, the
    /// activity may be for any age or for few. Only a group that excludes all others makes a "no".
    pub fn suits_age(&self, age: u8) -> Option<bool> {
        if self.ages.min.is_some() || self.ages.max.is_some() {
            return Some(
                self.ages.min.is_none_or(|it| it <= age) && self.ages.max.is_none_or(|it| age <= it),
            );
        }
        let mut answer = match self.strength {
            Some(Strength::Everybody) => return Some(true),
            Some(Strength::Only) => Some(false),
            Some(Strength::Especially) | None => None,
        };
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
