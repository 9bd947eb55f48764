//! Seven tasks, by the keys that people press: Tab, arrows, and Orca's own to the next heading (h; 2, 3 for a level), link
//! (k) and button (b). Insert+a goes from moving in the page to using a control, and back.

use crate::{
    journey::Journey,
    language::{ARABIC, ITALIAN, Language},
};

/// Does all tasks and returns the faults.
pub fn all(journey: &mut Journey<'_>, language: &Language) -> Vec<String> {
    let mut wrong = Vec::new();
    find_a_free_class(journey, language);
    wrong.extend(journey.ends("1-find-a-free-class"));
    hear_when_and_where(journey);
    wrong.extend(journey.ends("2-hear-when-and-where"));
    change_the_language(journey, language);
    wrong.extend(journey.ends("3-change-the-language"));
    choose_and_remove_a_filter(journey, language);
    wrong.extend(journey.ends("4-choose-and-remove-a-filter"));
    find_the_telephone_number(journey);
    wrong.extend(journey.ends("5-find-the-telephone-number"));
    read_opening_hours(journey, language);
    wrong.extend(journey.ends("6-read-opening-hours"));
    wrong
}

/// A free gym class of tomorrow, from the search of the front page: "tomorrow" is the third link, "free" the last choice.
fn find_a_free_class(journey: &mut Journey<'_>, language: &Language) {
    journey.begins_at_home();
    journey.moves("h");
    journey.moves_times(2, "Tab");
    journey.types(language.gymnastics);
    journey.opens("Return");
    journey.moves_times(3, "k");
    journey.hears("Return");
    journey.moves_times(19, "k");
    journey.hears("Return");
}

/// Its first answer.
fn hear_when_and_where(journey: &mut Journey<'_>) {
    journey.moves_times(2, "h");
    journey.opens("Return");
    journey.moves_times(5, "Down");
}

/// From Italian to Arabic, from Arabic to Italian.
fn change_the_language(journey: &mut Journey<'_>, language: &Language) {
    let other = if language.tag == ITALIAN.tag { &ARABIC } else { &ITALIAN };
    journey.begins_at_home();
    journey.moves("b");
    journey.moves("Return");
    journey.moves_times(language.keys_to_other_language, "Tab");
    journey.in_language(other);
    journey.moves("Return");
    journey.moves("Insert+a");
    journey.moves("h");
    journey.in_language(language);
}

/// A Municipio, and back to the whole city: what is chosen stands before the number of answers.
fn choose_and_remove_a_filter(journey: &mut Journey<'_>, language: &Language) {
    journey.begins_at_home();
    journey.moves_times(language.links_to_activities, "k");
    journey.opens("Return");
    journey.moves_times(6, "k");
    journey.hears("Return");
    journey.moves("h");
    journey.moves("Shift+k");
    journey.hears_and_moves("Return");
}

/// The City's number: the last heading of the second level leads to it.
fn find_the_telephone_number(journey: &mut Journey<'_>) {
    journey.begins_at_home();
    journey.moves_times(4, "2");
    journey.moves("k");
}

/// The opening hours of a house.
fn read_opening_hours(journey: &mut Journey<'_>, language: &Language) {
    journey.begins_at_home();
    journey.moves_times(language.links_to_activities + 4, "k");
    journey.opens("Return");
    journey.moves("3");
    journey.moves("k");
    journey.opens("Return");
    journey.moves("h");
    journey.moves_times(10, "Down");
}

/// The same on a site with guides.
pub fn of_guides(journey: &mut Journey<'_>) -> Vec<String> {
    follow_a_guide(journey);
    journey.ends("7-follow-a-guide")
}

/// Two steps of a guide: a question, and the step about safety to which an answer leads.
fn follow_a_guide(journey: &mut Journey<'_>) {
    journey.begins_at_home();
    journey.moves("2");
    journey.moves("k");
    journey.opens("Return");
    journey.moves_times(2, "Down");
    journey.moves_times(4, "k");
    journey.opens("Return");
    journey.moves_times(3, "Down");
}
