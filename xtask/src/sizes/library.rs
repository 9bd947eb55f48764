use std::{fs, path::Path};

/// The origin of the program's standard library: it is part of the weight, so the table must say which one it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardLibrary {
    /// It came with the compiler, as rustup has it.
    Prebuilt,
    /// It was compiled with the program, for its size, from Debian's source.
    CompiledWithIt,
    /// There is no record of how the program was built.
    Unknown,
}

impl StandardLibrary {
    /// `environment` is what set-up has written down for the build (`.tools/wasm.env`).
    pub fn of_build(environment: &Path) -> Self {
        match fs::read_to_string(environment) {
            Ok(text) if text.contains("CARGO_UNSTABLE_BUILD_STD") => Self::CompiledWithIt,
            Ok(_) => Self::Prebuilt,
            Err(_) => Self::Unknown,
        }
    }

    pub(super) fn in_words(self) -> &'static str {
        match self {
            Self::Prebuilt => "prebuilt, as rustup has it",
            Self::CompiledWithIt => "compiled with the program from Debian's source (prebuilt is heavier)",
            Self::Unknown => "unknown: set-up has written nothing down",
        }
    }
}
