use super::document::Document;
use crate::route::Route;

/// To be written.
pub const PRIVACY: Document = Document { route: Route::Privacy, title: "privacy-title", sections: &[] };
