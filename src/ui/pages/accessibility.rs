use super::document::Document;
use crate::route::Route;

/// To be written.
pub const ACCESSIBILITY: Document =
    Document { route: Route::Accessibility, title: "accessibility-title", sections: &[] };
