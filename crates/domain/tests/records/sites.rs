//! Places that share a point on the map.

use std::collections::HashSet;

use domain::activity::Activity;
use domain::geo::{Site, Sites, sites};

#[test]
fn every_activity_is_counted_once_and_no_point_has_two_sites() {
    let catalogue = fixtures::published();
    let activities: Vec<_> = catalogue.activities.iter().collect();
    let Sites { sites, nowhere } = sites(&catalogue, &activities);
    let counted: usize = sites.iter().map(Site::count).sum();
    assert_eq!(counted + nowhere, activities.len());
    let points = sites.iter().filter_map(|it| it.geo.map(|it| format!("{it:?}")));
    let points: Vec<_> = points.collect();
    assert_eq!(points.iter().collect::<HashSet<_>>().len(), points.len());
}

#[test]
fn a_desk_counts_as_its_house_and_a_door_that_is_shared_is_one_point() {
    let catalogue = fixtures::published();
    let inside = |it: &&Activity| matches!(it.place.as_deref(), Some("feltre" | "wemi-feltre"));
    let activities: Vec<_> = catalogue.activities.iter().filter(inside).collect();
    let Sites { sites, .. } = sites(&catalogue, &activities);
    let names: Vec<_> = sites.iter().flat_map(|it| it.places.iter().map(|it| it.0.id.as_str())).collect();
    assert_eq!(names, ["feltre"]);
    assert_eq!(sites[0].count(), activities.len());
}
