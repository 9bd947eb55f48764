//! The time that tests wait for a state.

use std::time::{Duration, Instant};

/// A page that isn't as expected after this time won't be.
pub const PATIENCE: Duration = Duration::from_secs(10);
/// A look takes no longer than this; else the machine has stood still.
const LONGEST_LOOK: Duration = Duration::from_secs(1);

/// What is left of the patience. A machine that stands still, as virtual ones do, uses up one look.
pub struct Patience {
    spent: Duration,
    last_look: Instant,
}

impl Patience {
    /// All of it.
    pub fn begin() -> Self {
        Self { spent: Duration::ZERO, last_look: Instant::now() }
    }

    /// Whether it has come to its end with this look.
    pub fn is_over(&mut self) -> bool {
        self.spent += self.last_look.elapsed().min(LONGEST_LOOK);
        self.last_look = Instant::now();
        self.spent > PATIENCE
    }
}
