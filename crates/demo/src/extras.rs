//! Facts that few publishers give yet, on some of the invented records, so that they can be shown and tried: holidays,
//! special hours, entrances, things to bring, seats, changes, school terms, checks, ids that are gone.

use super::activities::Made;
use super::calendar::{CHECKED, FIRST_DAY, LAST_CHANGE, between, text};
use super::draw::Draw;
use super::places::is_house;
use super::template::Template;
use domain::activity::{Audience, HelpMode, Strength, Support};
use domain::time::{parse_date, weekday_code};
use feed::raw::{
    Activity, Amenities, Change, Check, Entrance, Hours, Period, Place, Retired, Schedule, SpecialHours,
};

/// Days on which the invented schools are closed.
const SCHOOL_HOLIDAYS: [(&str, &str, &str); 2] =
    [("Natale", "2026-12-23", "2027-01-06"), ("Pasqua", "2027-03-25", "2027-03-30")];
/// Things to bring, with how they are called in English and Arabic.
const THINGS: [[&str; 3]; 4] = [
    ["scarpe comode", "comfortable shoes", "حذاء مريح"],
    ["un documento d'identità", "an identity document", "وثيقة هوية"],
    ["la tessera sanitaria", "your health card", "البطاقة الصحية"],
    ["il telefono con il caricatore", "your phone and its charger", "الهاتف مع الشاحن"],
];

/// The invented school holidays.
pub fn school_holidays() -> Vec<Period> {
    let period = |it: (&str, &str, &str)| Period {
        name: Some(it.0.to_owned()),
        valid_from: it.1.to_owned(),
        valid_through: it.2.to_owned(),
    };
    SCHOOL_HOLIDAYS.into_iter().map(period).collect()
}

/// An id that is gone and one that another took over: the addresses still answer.
pub fn retired(activities: &[Activity]) -> Vec<Retired> {
    let gone = |id: &str, replaced_by| Retired {
        id: id.to_owned(),
        kind: "activities".to_owned(),
        date_retired: "2026-09-01".to_owned(),
        replaced_by,
    };
    let new = activities.first().map(|it| it.id.clone());
    vec![gone("corso-finito", None), gone("corso-con-un-altro-nome", new)]
}

/// Tells more about some places.
pub fn enrich_places(places: &mut [Place], draw: &mut Draw) {
    for place in places.iter_mut().filter(|it| is_house(it)) {
        let amenities = place.amenity_feature.take().unwrap_or_default();
        place.amenity_feature = Some(Amenities {
            lift: draw.survey(25, 30),
            accessible_toilet: draw.survey(50, 20),
            hearing_loop: draw.survey(10, 40),
            ..amenities
        });
        let policy = draw.weighted(&[(60, Some("closed")), (10, Some("open")), (30, None)]).flatten();
        place.public_holidays = policy.map(str::to_owned);
        place.school_terms_only = draw.percent(8);
        if draw.percent(15) {
            place.special_opening_hours.push(special_day());
        }
        if draw.percent(20) {
            place.entrances = entrances();
            place.directions = Some(DIRECTIONS.to_owned());
        }
        if draw.percent(25) {
            place.checked.push(check(None, &CHECKED));
        }
    }
}

const DIRECTIONS: &str = "Dalla fermata gira a destra e attraversa al semaforo. La porta è verde, sul campanello \
                          c'è scritto «Casa di Quartiere».";

fn entrances() -> Vec<Entrance> {
    let entrance = |description: &str, step_free| Entrance {
        description: description.to_owned(),
        step_free: Some(step_free),
    };
    vec![entrance("Dal cortile, con uno scivolo", true), entrance("Dalla strada, tre gradini", false)]
}

/// The day before Christmas: mornings only.
fn special_day() -> SpecialHours {
    let hours = Hours { opens: "09:00".to_owned(), closes: "12:00".to_owned() };
    SpecialHours { valid_from: "2026-12-24".to_owned(), valid_through: None, hours: vec![hours] }
}

fn check(fact: Option<&str>, date: &str) -> Check {
    Check {
        fact: fact.map(str::to_owned),
        date: date.to_owned(),
        by: "house".to_owned(),
        how: Some("visit".to_owned()),
    }
}

/// Tells more about some activities.
pub fn enrich_activities(made: &mut [Made], draw: &mut Draw) {
    for (template, activity) in made {
        if draw.percent(20) {
            let things = draw.some(&THINGS, 2);
            activity.bring = things.iter().map(|it| it[0].to_owned()).collect();
        }
        seats(activity, draw);
        if template.desk {
            let modes = draw.some(&HelpMode::ALL, 2);
            activity.help_mode = modes.iter().map(|it| it.0.to_owned()).collect();
        }
        if draw.percent(30) {
            activity.checked.push(check(Some("schedule"), &CHECKED));
        }
        if draw.percent(2) {
            activity.valid_through = Some("2026-10-31".to_owned());
        }
        if draw.percent(1) && activity.event_status.is_none() {
            activity.event_status = Some("moved".to_owned());
        }
        times(template, activity, draw);
    }
}

/// Tells what format 1.1 can tell of access. Last of all, so that the rest is what it was with the same seed.
pub fn enrich_access(places: &mut [Place], made: &mut [Made], draw: &mut Draw) {
    for place in places.iter_mut().filter(|it| is_house(it)) {
        let amenities = place.amenity_feature.get_or_insert_default();
        amenities.tactile_paving = draw.survey(15, 35);
        amenities.clear_signs = draw.survey(25, 25);
    }
    for (_, activity) in made {
        activity.event_attendance_mode = attendance(activity, draw).map(str::to_owned);
        if draw.percent(15) {
            let support = draw.some(&Support::ALL, 2);
            activity.accessibility_support = support.iter().map(|it| it.0.to_owned()).collect();
        }
    }
}

/// Says of some activities how strongly they are for their groups, and of some no longer that they are for everybody. After
/// all else, so that the rest is what it was with the same seed.
pub fn enrich_audience(made: &mut [Made], draw: &mut Draw) {
    let (especially, only) = (Strength::ALL[0].0, Strength::ALL[1].0);
    for (_, activity) in made.iter_mut().filter(|it| it.1.age_range.is_none()) {
        if activity.audience.iter().any(|it| it == Audience::EVERYBODY) {
            activity.audience.retain(|_| !draw.percent(20));
        } else {
            let strengths = [(25, Some(especially)), (15, Some(only)), (60, None)];
            activity.audience_strength = draw.weighted(&strengths).flatten().map(str::to_owned);
        }
    }
}

/// The mode of attendance. Activities in no house are often online; the others may be followed from home now and then.
fn attendance(activity: &Activity, draw: &mut Draw) -> Option<&'static str> {
    let (offline, online, mixed) = if activity.location.is_none() { (20, 40, 10) } else { (40, 1, 6) };
    let nobody_says = 100 - offline - online - mixed;
    let modes =
        [(offline, Some("offline")), (online, Some("online")), (mixed, Some("mixed")), (nobody_says, None)];
    draw.weighted(&modes).flatten()
}

/// The things to bring, in English (1) or Arabic (2).
pub fn translated(bring: &[String], language: usize) -> Vec<String> {
    let words = bring.iter().filter_map(|thing| THINGS.iter().find(|it| it[0] == *thing)?.get(language));
    words.map(|it| (*it).to_owned()).collect()
}

fn seats(activity: &mut Activity, draw: &mut Draw) {
    let Some(booking) = activity.booking.as_mut().filter(|it| it.kind != "none") else { return };
    if !draw.percent(40) {
        return;
    }
    activity.maximum_attendee_capacity = draw.one(&[10, 12, 15, 20, 25]).copied();
    let full = activity.event_status.as_deref() == Some("full");
    let left = u32::try_from(draw.below(8)).unwrap_or_default();
    activity.remaining_attendee_capacity = Some(if full { 0 } else { left + 1 });
    booking.waiting_list = draw.survey(40, 30);
}

/// Some of the weekly times become monthly, pause with the schools, or change once.
fn times(template: &Template, activity: &mut Activity, draw: &mut Draw) {
    let for_children = template.audience.contains(&Audience::Children);
    let pauses = for_children && draw.percent(50);
    for schedule in &mut activity.event_schedule {
        if schedule.repeat_frequency.is_some() && draw.percent(50) {
            schedule.repeat_frequency = Some("P1M".to_owned());
            schedule.by_month_week =
                draw.one(&[vec![1], vec![2], vec![1, 3], vec![-1]]).cloned().unwrap_or_default();
        }
        schedule.school_terms_only = pauses.then_some(true);
        schedule.even_when_closed = draw.percent(3);
        if schedule.by_day.is_empty() && !schedule.during_opening_hours && draw.percent(20) {
            // A feast on single dates may last all day.
            (schedule.start_time, schedule.end_time, schedule.whole_day) = (None, None, true);
        }
    }
    if draw.percent(5) {
        activity.changes.extend(activity.event_schedule.first().and_then(|it| change(it, draw)));
    }
}

/// One of the next times is cancelled, or a day later.
fn change(schedule: &Schedule, draw: &mut Draw) -> Option<Change> {
    let weekly = schedule.repeat_frequency.is_none() && schedule.start_time.is_some();
    let planned = |it: &domain::time::Date| {
        schedule.by_day.iter().any(|day| day == weekday_code(it.weekday()))
            && schedule.start_date.as_deref().and_then(parse_date).is_none_or(|first| first <= *it)
            && !schedule.except_date.contains(&text(*it))
    };
    let date = between(&FIRST_DAY, &LAST_CHANGE).find(|it| weekly && planned(it))?;
    let moved = draw.percent(50);
    Some(Change {
        date: text(date),
        event_status: if moved { "moved" } else { "cancelled" }.to_owned(),
        new_date: date.next_day().filter(|_| moved).map(text),
        ..Change::default()
    })
}
