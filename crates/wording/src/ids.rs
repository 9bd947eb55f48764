//! The ids of all messages in `locales/it/`, written by `build.rs`: a message that doesn't exist can't be named.

use crate::MessageId;

include!(concat!(env!("OUT_DIR"), "/ids.rs"));
