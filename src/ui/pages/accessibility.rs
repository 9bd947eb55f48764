use super::document::{Block, Document, Section};
use crate::route::Route;

/// The accessibility statement that the law asks of public bodies, in the order of AgID's model. What only the City can
/// say is left blank: the declaration itself is the City's, and is filed with AgID.
pub const ACCESSIBILITY: Document = Document {
    route: Route::Accessibility,
    title: "accessibility-title",
    sections: &[
        Section {
            id: "stato",
            title: "accessibility-status",
            blocks: &[
                Block::Text("accessibility-commitment"),
                Block::Text("accessibility-scope"),
                Block::Text("accessibility-built"),
                Block::Text("accessibility-found"),
                Block::Text("accessibility-norm"),
                Block::Blank("accessibility-declared"),
                Block::Text("accessibility-official"),
                Block::Blank("accessibility-address"),
            ],
        },
        Section {
            id: "limiti",
            title: "accessibility-limits",
            blocks: &[
                Block::Text("accessibility-limits-known"),
                Block::List(&[
                    "accessibility-limit-italian",
                    "accessibility-limit-translations",
                    "accessibility-limit-map",
                    "accessibility-limit-links",
                    "accessibility-limit-readers",
                ]),
                Block::Blank("accessibility-reasons"),
            ],
        },
        Section {
            id: "prove",
            title: "accessibility-tests",
            blocks: &[
                Block::Text("accessibility-written"),
                Block::Text("accessibility-self"),
                Block::Text("accessibility-done"),
                Block::List(&[
                    "accessibility-done-automatic",
                    "accessibility-done-keyboard",
                    "accessibility-done-orca",
                    "accessibility-done-engines",
                ]),
                Block::Text("accessibility-missing"),
                Block::List(&["accessibility-missing-readers", "accessibility-missing-people"]),
            ],
        },
        Section {
            id: "segnala",
            title: "accessibility-feedback",
            blocks: &[Block::Text("accessibility-tell"), Block::Call, Block::Blank("accessibility-contact")],
        },
        Section {
            id: "procedura",
            title: "accessibility-procedure",
            blocks: &[
                Block::Text("accessibility-answer"),
                Block::Text("accessibility-ombudsman"),
                Block::Link("accessibility-agency", "https://www.agid.gov.it/"),
            ],
        },
        Section {
            id: "sito",
            title: "accessibility-site",
            blocks: &[
                Block::Blank("accessibility-published"),
                Block::Blank("accessibility-usability"),
                Block::Text("accessibility-system"),
            ],
        },
        Section {
            id: "comune",
            title: "accessibility-body",
            blocks: &[Block::Blank("accessibility-employees"), Block::Blank("accessibility-workplaces")],
        },
        Section {
            id: "obiettivi",
            title: "accessibility-objectives",
            blocks: &[
                Block::Text("accessibility-objectives-when"),
                Block::Blank("accessibility-objectives-blank"),
            ],
        },
        Section {
            id: "leggere",
            title: "accessibility-better",
            blocks: &[Block::Text("accessibility-settings")],
        },
    ],
};
