//! For which ages an activity is.

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
