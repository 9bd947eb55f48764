//! The time that tests wait for a state.

use std::time::Duration;

/// A page that isn't as expected after this time won't be.
pub const PATIENCE: Duration = Duration::from_secs(10);
