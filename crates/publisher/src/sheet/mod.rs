//! Programmes that volunteers and staff keep in a spreadsheet: one row an activity, Italian headings, everyday words.
//!
//! A file becomes tables of text (`workbook`), the headings say which column is which (`columns`), each row becomes an
//! activity (`row`, with `schedule_text` for its times, `whom` for whom it is and `fields` for the rest), and what can't be read is
//! named with its cell (`finding`).

mod columns;
mod fields;
pub mod finding;
mod id;
mod import;
mod place;
mod row;
pub mod schedule_text;
pub mod template;
mod whom;
pub mod workbook;

pub use import::{Args, Import, import, run};
pub use place::Places;
pub use row::Topics;
