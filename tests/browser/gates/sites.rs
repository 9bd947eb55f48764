//! The two sites that the gates look at.

use xtask::serve::Server;

use crate::support::site;

/// One of the two sites that are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Site {
    /// With the published feed.
    Published,
    /// With invented activities, which use every field.
    Demonstration,
}

impl Site {
    pub fn serve(self) -> Server {
        match self {
            Self::Published => site::published(),
            Self::Demonstration => site::demonstration(),
        }
    }

    /// The built folder.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Published => "dist",
            Self::Demonstration => "dist-demo",
        }
    }
}
