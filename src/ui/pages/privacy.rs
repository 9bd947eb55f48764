use super::document::{Block, Document, Section};
use crate::route::Route;
use wording::ids;

/// The privacy page: the data kept on the reader's device, the data that leave it, and who sees those. Answers that
/// only the City can give are left blank.
pub const PRIVACY: Document = Document {
    route: Route::Privacy,
    title: ids::PRIVACY_TITLE,
    sections: &[
        Section {
            id: "breve",
            title: ids::PRIVACY_SHORT,
            blocks: &[
                Block::Text(ids::PRIVACY_SHORT_TEXT),
                Block::List(&[
                    ids::PRIVACY_NONE_COOKIES,
                    ids::PRIVACY_NONE_STATISTICS,
                    ids::PRIVACY_NONE_ACCOUNT,
                    ids::PRIVACY_NONE_OTHERS,
                ]),
            ],
        },
        Section {
            id: "dispositivo",
            title: ids::PRIVACY_KEPT,
            blocks: &[
                Block::List(&[
                    ids::PRIVACY_KEPT_LANGUAGE,
                    ids::PRIVACY_KEPT_READING,
                    ids::PRIVACY_KEPT_GUIDE,
                    ids::PRIVACY_KEPT_BROWSER,
                ]),
                Block::Text(ids::PRIVACY_READING_HEALTH),
                Block::Text(ids::PRIVACY_READING_LINK),
            ],
        },
        Section {
            id: "posizione",
            title: ids::PRIVACY_POSITION,
            blocks: &[
                Block::Text(ids::PRIVACY_POSITION_ASKED),
                Block::Text(ids::PRIVACY_POSITION_USED),
                Block::Text(ids::PRIVACY_POSITION_DEVICE),
            ],
        },
        Section {
            id: "parole",
            title: ids::PRIVACY_WORDS,
            blocks: &[
                Block::Text(ids::PRIVACY_WORDS_DEVICE),
                Block::Text(ids::PRIVACY_WORDS_ADDRESS),
                Block::Text(ids::PRIVACY_WORDS_SENT),
                Block::Text(ids::PRIVACY_WORDS_SHARED),
            ],
        },
        Section {
            id: "voce",
            title: ids::PRIVACY_LISTEN,
            blocks: &[Block::Text(ids::PRIVACY_LISTEN_VOICE), Block::Text(ids::PRIVACY_LISTEN_MAKER)],
        },
        Section { id: "siti", title: ids::PRIVACY_SITES, blocks: &[Block::Text(ids::PRIVACY_SITES_LINKS)] },
        Section {
            id: "registro",
            title: ids::PRIVACY_LOG,
            blocks: &[
                Block::Text(ids::PRIVACY_LOG_HOST),
                Block::Text(ids::PRIVACY_LOG_WHAT),
                Block::Blank(ids::PRIVACY_CONTROLLER),
                Block::Blank(ids::PRIVACY_OFFICER),
                Block::Blank(ids::PRIVACY_PURPOSE),
                Block::Blank(ids::PRIVACY_RETENTION),
            ],
        },
        Section {
            id: "cancellare",
            title: ids::PRIVACY_DELETE,
            blocks: &[
                Block::Text(ids::PRIVACY_DELETE_READING),
                Block::Text(ids::PRIVACY_DELETE_LANGUAGE),
                Block::Text(ids::PRIVACY_DELETE_ALL),
            ],
        },
        Section {
            id: "diritti",
            title: ids::PRIVACY_RIGHTS,
            blocks: &[
                Block::Text(ids::PRIVACY_RIGHTS_ASK),
                Block::Text(ids::PRIVACY_RIGHTS_LAW),
                Block::Text(ids::PRIVACY_RIGHTS_COMPLAINT),
                Block::Link(ids::PRIVACY_AUTHORITY, "https://www.garanteprivacy.it/"),
            ],
        },
    ],
};
