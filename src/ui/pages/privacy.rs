use super::document::{Block, Document, Section};
use crate::route::Route;

/// What is kept on the reader's device, what leaves it, and who sees that. What only the City can say is left blank.
pub const PRIVACY: Document = Document {
    route: Route::Privacy,
    title: "privacy-title",
    sections: &[
        Section {
            id: "breve",
            title: "privacy-short",
            blocks: &[
                Block::Text("privacy-short-text"),
                Block::List(&[
                    "privacy-none-cookies",
                    "privacy-none-statistics",
                    "privacy-none-account",
                    "privacy-none-others",
                ]),
            ],
        },
        Section {
            id: "dispositivo",
            title: "privacy-kept",
            blocks: &[
                Block::List(&["privacy-kept-language", "privacy-kept-reading", "privacy-kept-browser"]),
                Block::Text("privacy-reading-health"),
                Block::Text("privacy-reading-link"),
            ],
        },
        Section {
            id: "posizione",
            title: "privacy-position",
            blocks: &[
                Block::Text("privacy-position-asked"),
                Block::Text("privacy-position-used"),
                Block::Text("privacy-position-device"),
            ],
        },
        Section {
            id: "parole",
            title: "privacy-words",
            blocks: &[
                Block::Text("privacy-words-device"),
                Block::Text("privacy-words-address"),
                Block::Text("privacy-words-sent"),
                Block::Text("privacy-words-shared"),
            ],
        },
        Section {
            id: "voce",
            title: "privacy-listen",
            blocks: &[Block::Text("privacy-listen-voice"), Block::Text("privacy-listen-maker")],
        },
        Section { id: "siti", title: "privacy-sites", blocks: &[Block::Text("privacy-sites-links")] },
        Section {
            id: "registro",
            title: "privacy-log",
            blocks: &[
                Block::Text("privacy-log-host"),
                Block::Text("privacy-log-what"),
                Block::Blank("privacy-controller"),
                Block::Blank("privacy-officer"),
                Block::Blank("privacy-purpose"),
                Block::Blank("privacy-retention"),
            ],
        },
        Section {
            id: "cancellare",
            title: "privacy-delete",
            blocks: &[
                Block::Text("privacy-delete-reading"),
                Block::Text("privacy-delete-language"),
                Block::Text("privacy-delete-all"),
            ],
        },
        Section {
            id: "diritti",
            title: "privacy-rights",
            blocks: &[
                Block::Text("privacy-rights-ask"),
                Block::Text("privacy-rights-law"),
                Block::Text("privacy-rights-complaint"),
                Block::Link("privacy-authority", "https://www.garanteprivacy.it/"),
            ],
        },
    ],
};
