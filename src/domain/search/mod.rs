//! Finding activities: what the address asks for, and what answers it.
