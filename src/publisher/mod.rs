//! The publisher's side, on the host only: reads the City's open data, writes feeds.
