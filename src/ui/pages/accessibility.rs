use super::document::{Block, Document, Section};
use crate::route::Route;
use wording::ids;

/// The accessibility statement that the law asks of public bodies, in the order of AgID's model. Answers that only the
/// City can give are left blank: the declaration itself is the City's, and is filed with AgID.
pub const ACCESSIBILITY: Document = Document {
    route: Route::Accessibility,
    title: ids::ACCESSIBILITY_TITLE,
    sections: &[
        Section {
            id: "stato",
            title: ids::ACCESSIBILITY_STATUS,
            blocks: &[
                Block::Text(ids::ACCESSIBILITY_COMMITMENT),
                Block::Text(ids::ACCESSIBILITY_SCOPE),
                Block::Text(ids::ACCESSIBILITY_BUILT),
                Block::Text(ids::ACCESSIBILITY_FOUND),
                Block::Text(ids::ACCESSIBILITY_NORM),
                Block::Blank(ids::ACCESSIBILITY_DECLARED),
                Block::Text(ids::ACCESSIBILITY_OFFICIAL),
                Block::Blank(ids::ACCESSIBILITY_ADDRESS),
            ],
        },
        Section {
            id: "limiti",
            title: ids::ACCESSIBILITY_LIMITS,
            blocks: &[
                Block::Text(ids::ACCESSIBILITY_LIMITS_KNOWN),
                Block::List(&[
                    ids::ACCESSIBILITY_LIMIT_ITALIAN,
                    ids::ACCESSIBILITY_LIMIT_TRANSLATIONS,
                    ids::ACCESSIBILITY_LIMIT_MAP,
                    ids::ACCESSIBILITY_LIMIT_LINKS,
                    ids::ACCESSIBILITY_LIMIT_READERS,
                ]),
                Block::Blank(ids::ACCESSIBILITY_REASONS),
            ],
        },
        Section {
            id: "prove",
            title: ids::ACCESSIBILITY_TESTS,
            blocks: &[
                Block::Text(ids::ACCESSIBILITY_WRITTEN),
                Block::Text(ids::ACCESSIBILITY_SELF),
                Block::Text(ids::ACCESSIBILITY_DONE),
                Block::List(&[
                    ids::ACCESSIBILITY_DONE_AUTOMATIC,
                    ids::ACCESSIBILITY_DONE_KEYBOARD,
                    ids::ACCESSIBILITY_DONE_ORCA,
                    ids::ACCESSIBILITY_DONE_ENGINES,
                ]),
                Block::Text(ids::ACCESSIBILITY_MISSING),
                Block::List(&[ids::ACCESSIBILITY_MISSING_READERS, ids::ACCESSIBILITY_MISSING_PEOPLE]),
            ],
        },
        Section {
            id: "segnala",
            title: ids::ACCESSIBILITY_FEEDBACK,
            blocks: &[
                Block::Text(ids::ACCESSIBILITY_TELL),
                Block::Call,
                Block::Blank(ids::ACCESSIBILITY_CONTACT),
            ],
        },
        Section {
            id: "procedura",
            title: ids::ACCESSIBILITY_PROCEDURE,
            blocks: &[
                Block::Text(ids::ACCESSIBILITY_ANSWER),
                Block::Text(ids::ACCESSIBILITY_OMBUDSMAN),
                Block::Link(ids::ACCESSIBILITY_AGENCY, "https://www.agid.gov.it/"),
            ],
        },
        Section {
            id: "sito",
            title: ids::ACCESSIBILITY_SITE,
            blocks: &[
                Block::Blank(ids::ACCESSIBILITY_PUBLISHED),
                Block::Blank(ids::ACCESSIBILITY_USABILITY),
                Block::Text(ids::ACCESSIBILITY_SYSTEM),
            ],
        },
        Section {
            id: "comune",
            title: ids::ACCESSIBILITY_BODY,
            blocks: &[
                Block::Blank(ids::ACCESSIBILITY_EMPLOYEES),
                Block::Blank(ids::ACCESSIBILITY_WORKPLACES),
            ],
        },
        Section {
            id: "obiettivi",
            title: ids::ACCESSIBILITY_OBJECTIVES,
            blocks: &[
                Block::Text(ids::ACCESSIBILITY_OBJECTIVES_WHEN),
                Block::Blank(ids::ACCESSIBILITY_OBJECTIVES_BLANK),
            ],
        },
        Section {
            id: "leggere",
            title: ids::ACCESSIBILITY_BETTER,
            blocks: &[Block::Text(ids::ACCESSIBILITY_SETTINGS)],
        },
    ],
};
