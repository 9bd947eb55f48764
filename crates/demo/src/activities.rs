//! The invented activities: which, where, on what terms.

use std::collections::{HashMap, HashSet};

use super::draw::Draw;
use super::places::is_house;
use super::template::{Cost, Entry, Rhythm, Template, Tongues};
use super::{SOURCE, schedules, templates, topics};
use domain::activity::Audience;
use feed::raw::{Activity, AgeRange, Booking, Place, Price, Topic};

/// Every house has at least so many activities, if there are enough.
const LEAST_PER_HOUSE: usize = 3;
/// How many templates are drawn to choose the best of them.
const CANDIDATES: usize = 8;
/// Out of a hundred activities, those in no place…
const NOWHERE: u32 = 2;
/// …and those at a desk, once every house has its own.
const AT_DESKS: u32 = 12;
/// The word in an id for the place of an activity that is in none.
const CITY: &str = "milano";

const ORGANIZERS: [&str; 3] = [
    "Associazione del quartiere (inventata)",
    "Cooperativa sociale (inventata)",
    "Gruppo di volontari (inventato)",
];
const MEDIATORS: [&str; 8] = ["ar", "bn", "en", "es", "fr", "ro", "uk", "zh"];

/// An activity and the template that it was made from.
pub type Made = (&'static Template, Activity);

/// Makes `count` activities: first three for every house and one for every desk, then wherever chance will have it.
pub fn invent(places: &[Place], topics: &[Topic], count: usize, draw: &mut Draw) -> Vec<Made> {
    let mut dealer = Dealer::new(topics);
    let (houses, desks): (Vec<_>, Vec<_>) = places.iter().partition(|it| is_house(it));
    let rounds = std::iter::repeat_n(&houses, LEAST_PER_HOUSE).flatten().chain(&desks);
    let mut made: Vec<_> = rounds.take(count).map(|it| dealer.deal(Some(it), draw)).collect();
    while made.len() < count {
        let group = if draw.percent(AT_DESKS) && !desks.is_empty() { &desks } else { &houses };
        let place = if draw.percent(NOWHERE) { None } else { draw.one(group).copied() };
        made.push(dealer.deal(place, draw));
    }
    made
}

/// Deals templates to places: the same seldom twice in one, and all about equally often.
struct Dealer<'a> {
    topics: &'a [Topic],
    used: HashMap<&'static str, usize>,
    numbers: HashMap<String, usize>,
    ids: HashSet<String>,
    all: Vec<&'static Template>,
    at_desks: Vec<&'static Template>,
}

impl<'a> Dealer<'a> {
    fn new(topics: &'a [Topic]) -> Self {
        let all = templates::all();
        let at_desks = all.iter().filter(|it| it.desk).copied().collect();
        Self { topics, all, at_desks, used: HashMap::new(), numbers: HashMap::new(), ids: HashSet::new() }
    }

    fn deal(&mut self, place: Option<&Place>, draw: &mut Draw) -> Made {
        let openings = place.map(schedules::openings).unwrap_or_default();
        let at = place.map_or(CITY, |it| &it.id);
        let choice = if place.is_none_or(is_house) { &self.all } else { &self.at_desks };
        let candidates = (0..CANDIDATES).filter_map(|_| draw.one(choice).copied());
        let badness = |it: &&Template| {
            let here = self.numbers.get(&base_id(it, at)).copied().unwrap_or_default();
            let closed = !openings.is_empty() && schedules::suitable(it, &openings).is_empty();
            let homeless = place.is_none() && it.rhythms.contains(&Rhythm::OpeningHours);
            (homeless, here, closed, self.used.get(it.id).copied().unwrap_or_default())
        };
        let template = candidates.min_by_key(badness).unwrap_or(&super::template::PLAIN);
        *self.used.entry(template.id).or_default() += 1;
        let id = self.id(base_id(template, at));
        let event_schedule = schedules::invent(template, &openings, draw);
        let activity = Activity {
            id,
            event_schedule,
            about: topics::of(template, self.topics),
            ..terms(template, place, draw)
        };
        (template, activity)
    }

    /// `base`, or `base-2`, `base-3`…
    fn id(&mut self, base: String) -> String {
        let number = self.numbers.entry(base.clone()).or_default();
        loop {
            *number += 1;
            let id = if *number == 1 { base.clone() } else { format!("{base}-{number}") };
            if self.ids.insert(id.clone()) {
                return id;
            }
        }
    }
}

fn base_id(template: &Template, place: &str) -> String {
    format!("{}-{place}", template.id)
}

/// All but the id, the topics and the time.
fn terms(template: &Template, place: Option<&Place>, draw: &mut Draw) -> Activity {
    let ages = AgeRange { min_value: template.ages.min, max_value: template.ages.max };
    let stated = place.and_then(|it| it.amenity_feature.as_ref()?.step_free);
    let organized = draw.percent(25);
    Activity {
        name: template.it.name.to_owned(),
        description: Some(template.it.description.to_owned()),
        location: place.map(|it| it.id.clone()),
        organizer: draw.one(&ORGANIZERS).filter(|_| organized).map(|it| (*it).to_owned()),
        audience: audience(template),
        age_range: (ages.min_value.is_some() || ages.max_value.is_some()).then_some(ages),
        price: price(template.cost, place, draw),
        booking: booking(template.entry, draw),
        in_language: tongues(template.tongues, draw),
        event_status: status(draw),
        step_free: stated.filter(|_| draw.percent(60)),
        sources: vec![SOURCE.to_owned()],
        ..Activity::default()
    }
}

/// The groups; where a template names neither groups nor ages, it is for everybody, and says so.
fn audience(template: &Template) -> Vec<String> {
    let ages = template.ages;
    if template.audience.is_empty() && ages.min.is_none() && ages.max.is_none() {
        return vec![Audience::EVERYBODY.to_owned()];
    }
    template.audience.iter().map(|it| it.id().to_owned()).collect()
}

/// The former CSRC have a yearly card.
fn price(cost: Cost, place: Option<&Place>, draw: &mut Draw) -> Option<Price> {
    let social = place.is_some_and(|it| it.kind == "ex-csrc");
    let (kind, cents) = match cost {
        Cost::Free => draw.weighted(&[(95, Some(("free", None))), (5, None)]),
        Cost::Social if social => draw.weighted(&[
            (70, Some(("card", Some(1000)))),
            (8, Some(("card", None))),
            (10, Some(("free", None))),
            (12, None),
        ]),
        Cost::Social => draw.weighted(&[
            (45, Some(("free", None))),
            (15, Some(("contribution", Some(200)))),
            (15, Some(("contribution", Some(500)))),
            (25, None),
        ]),
        Cost::Paid(amounts) => {
            let amount = draw.one(amounts).copied();
            draw.weighted(&[
                (80, Some(("contribution", amount))),
                (10, Some(("contribution", None))),
                (10, None),
            ])
        }
    }
    .flatten()?;
    Some(Price { kind: kind.to_owned(), cents })
}

fn booking(entry: Entry, draw: &mut Draw) -> Option<Booking> {
    let kind = match entry {
        Entry::Open => draw.weighted(&[(75, Some("none")), (25, None)]),
        Entry::Booked => {
            draw.weighted(&[(40, Some("telephone")), (25, Some("desk")), (20, Some("online")), (15, None)])
        }
    }
    .flatten()?;
    Some(Booking {
        kind: kind.to_owned(),
        telephone: (kind == "telephone").then(|| "020202".to_owned()),
        url: (kind == "online").then(|| "https://example.org/prenota".to_owned()),
        waiting_list: None,
    })
}

fn tongues(tongues: Tongues, draw: &mut Draw) -> Vec<String> {
    let others = match tongues {
        Tongues::Italian => return Vec::new(),
        Tongues::And(tag) => vec![tag],
        Tongues::Mediators => {
            let count = 1 + draw.below(3);
            draw.some(&MEDIATORS, count)
        }
    };
    std::iter::once("it").chain(others).map(str::to_owned).collect()
}

fn status(draw: &mut Draw) -> Option<String> {
    let words = [
        (90, None),
        (4, Some("scheduled")),
        (2, Some("full")),
        (2, Some("suspended")),
        (2, Some("cancelled")),
    ];
    draw.weighted(&words).flatten().map(str::to_owned)
}
