//! The two sites that the gates look at.

use std::{fs, path::PathBuf};

use wording::Language;
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
    pub fn folder(self) -> PathBuf {
        site::root().join(match self {
            Self::Published => "dist",
            Self::Demonstration => "dist-demo",
        })
    }

    /// The files and folders of the Italian pages: those of another language stand in a folder of their own.
    pub fn italian(self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.folder()).unwrap().map(|it| it.unwrap());
        let italian = entries.filter(|it| Language::of_path(&it.file_name().to_string_lossy()).is_none());
        italian.map(|it| it.path()).collect()
    }
}
