//! For which ages and groups an activity is.

use domain::activity::Audience;
use proptest::prelude::*;

/// Whether an activity with these fields is for these ages: `+` yes, `-` no, `?` one has to ask.
#[track_caller]
fn check(fields: &str, expected: &str) {
    let catalogue = fixtures::one(fields, "");
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
    check(r#","ageRange":{"minValue":65},"audience":["tutti"]"#, "7- 70+");
    check(r#","ageRange":{}"#, "7?");
}

#[test]
fn nobody_is_promised_what_nobody_said() {
    check("", "0? 7? 99?");
    check(r#","audienceStrength":"only""#, "7?");
    check(r#","audience":["marziani"],"audienceStrength":"only""#, "7?");
    check(r#","audience":["tutti"]"#, "0+ 7+ 99+");
    check(r#","audience":["tutti","anziani"],"audienceStrength":"especially""#, "7+ 70+");
}

#[test]
fn groups_stand_for_ages_and_others_ask() {
    check(r#","audience":["bambini"]"#, "0? 3+ 7+ 13+ 14? 15? 70?");
    check(r#","audience":["adulti"],"audienceStrength":"especially""#, "7? 16? 18+ 80+");
    check(r#","audience":["anziani"],"audienceStrength":"soprattutto""#, "7? 64? 65+ 99+");
    check(r#","audience":["bambini","anziani"]"#, "7+ 40? 70+");
}

#[test]
fn a_group_that_excludes_others_says_no() {
    let only = |groups: &str| format!(r#","audience":[{groups}],"audienceStrength":"only""#);
    check(&only(r#""bambini""#), "0? 3+ 7+ 13+ 14? 15- 70-");
    check(&only(r#""giovani""#), "7- 11? 13? 14+ 30+ 35? 36-");
    check(&only(r#""adulti""#), "7- 15- 16? 18+ 80+");
    check(&only(r#""anziani""#), "7- 54- 55? 64? 65+ 99+");
    check(&only(r#""bambini","anziani""#), "7+ 40- 60? 70+");
    // Nobody knows whom the word means that this program doesn't know.
    check(&only(r#""anziani","marziani""#), "7? 70+");
}

#[test]
fn some_groups_exclude_no_age() {
    check(r#","audience":["famiglie"]"#, "0+ 7+ 40+ 80+");
    check(r#","audience":["chi-assiste"]"#, "40+");
    check(r#","audience":["anziani","nuovi-arrivati"]"#, "7+ 70+");
}

/// The answer for an age, and for a group.
fn answers(groups: &[&str], strength: &str, age: u8, group: Audience) -> (Option<bool>, Option<bool>) {
    let groups: Vec<_> = groups.iter().map(|it| format!("{it:?}")).collect();
    let fields = format!(r#","audience":[{}],"audienceStrength":"{strength}""#, groups.join(","));
    let catalogue = fixtures::one(&fields, "");
    let activity = &catalogue.activities[0];
    (activity.suits_age(age), activity.suits_group(group))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn who_is_named_counts_and_who_is_not_is_excluded_by_only_alone(
        groups in proptest::sample::subsequence(Audience::ALL.map(|it| it.0).to_vec(), 0..=3),
        age in 0u8..=110,
        group in proptest::sample::select(Audience::ALL.map(|it| it.1).to_vec()),
    ) {
        let (loose, meant) = answers(&groups, "especially", age, group);
        let (strict, _) = answers(&groups, "only", age, group);
        prop_assert_ne!(loose, Some(false));
        // "Only" takes nothing from those who are meant, and promises nothing more.
        prop_assert_eq!(strict == Some(true), loose == Some(true));
        prop_assert_eq!(meant, if groups.is_empty() { None } else { Some(groups.contains(&group.id())) });
        let all: Vec<_> = groups.iter().copied().chain([Audience::EVERYBODY]).collect();
        prop_assert_eq!(answers(&all, "especially", age, group), (Some(true), Some(true)));
    }
}
