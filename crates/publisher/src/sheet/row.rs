use super::columns::{Column, Headings};
use super::finding::{CellDiagnostic, Code, Severity};
use super::place::Places;
use super::schedule_text::{self, Cells, Field};
use super::workbook::Row;
use super::{fields, id, whom};
use domain::activity::Audience;
use domain::search::words;
use domain::time::{Date, Holiday};
use feed::raw::{Activity, Check, Topic};

/// The beginning of a row that only shows how to fill in the template.
pub(super) const EXAMPLE: &str = "ESEMPIO";

/// The topics that a sheet may name.
#[derive(Debug, Default)]
pub struct Topics(Vec<(String, Vec<String>)>);

impl Topics {
    /// The topics of a feed.
    pub fn new(topics: &[Topic]) -> Self {
        let known = topics.iter().map(|it| {
            let names = std::iter::once(&it.name).chain(&it.alternate_name).map(|it| words(it).join(" "));
            (it.id.clone(), names.collect())
        });
        Self(known.collect())
    }

    fn find(&self, name: &str) -> Option<&str> {
        let asked = words(name).join(" ");
        let named = |it: &&(String, Vec<String>)| it.0 == name || it.1.contains(&asked);
        self.0.iter().find(named).map(|it| it.0.as_str())
    }
}

/// Reads rows: the headings, houses and topics that their cells may name.
pub(super) struct Reader<'a> {
    /// The columns of the sheet.
    pub headings: &'a Headings,
    /// The houses that may be named.
    pub places: &'a Places,
    /// The topics that may be named.
    pub topics: &'a Topics,
    /// A date without a year is the next such day after this one.
    pub today: Date,
}

/// The diagnostics of a row, by column.
pub(super) type Notes = Vec<(Column, CellDiagnostic)>;

impl Reader<'_> {
    /// Whether the row is an example of the template's.
    pub fn is_example(&self, row: &Row) -> bool {
        self.cell(row, Column::Name).starts_with(EXAMPLE)
    }

    /// The activity of a row, unlike those in `known`; `None` where a note is an error.
    pub fn read(&self, row: &Row, known: &[Activity]) -> (Option<Activity>, Notes) {
        let mut notes = Notes::new();
        let name = self.cell(row, Column::Name);
        if name.is_empty() {
            notes.push((Column::Name, CellDiagnostic::new(Code::NameMissing, "")));
        }
        let place = self.place(row, &mut notes);
        let schedules = self.schedules(row, &mut notes);
        let mut activity = Activity {
            name: name.to_owned(),
            location: Some(place.clone()),
            event_schedule: schedules,
            checked: vec![Check {
                fact: None,
                date: self.today.to_string(),
                by: "house".to_owned(),
                how: None,
            }],
            ..Activity::default()
        };
        self.describe(row, &mut activity, &mut notes);
        self.terms(row, &mut activity, &mut notes);
        let twice = known.iter().any(|it| it.name == activity.name && it.location == activity.location);
        if twice {
            notes.push((Column::Name, CellDiagnostic::new(Code::RowTwice, name)));
        }
        let taken: Vec<_> = known.iter().map(|it| it.id.clone()).collect();
        activity.id = id::unique(name, &place, &taken);
        let usable = notes.iter().all(|it| it.1.code.severity() == Severity::Warning);
        (usable.then_some(activity), notes)
    }

    fn cell<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        self.headings.cell(row, column)
    }

    fn place(&self, row: &Row, notes: &mut Notes) -> String {
        match self.places.find(self.cell(row, Column::Place)) {
            Ok((id, note)) => {
                notes.extend(note.map(|it| (Column::Place, it)));
                id
            }
            Err(note) => {
                notes.push((Column::Place, note));
                String::new()
            }
        }
    }

    fn schedules(&self, row: &Row, notes: &mut Notes) -> Vec<feed::raw::Schedule> {
        let cells = Cells {
            when: self.cell(row, Column::When).to_owned(),
            hours: joined(&self.either(
                row,
                Column::Hours,
                [("dalle", Column::Begins), ("alle", Column::Ends)],
            )),
            period: self.either(row, Column::Period, [("dal", Column::From), ("al", Column::Until)]),
            except: dated(self.cell(row, Column::Except), self.today),
            also: self.cell(row, Column::Also).to_owned(),
        };
        if [&cells.when, &cells.hours, &cells.also].iter().all(|it| it.is_empty()) {
            notes.push((Column::When, CellDiagnostic::new(Code::WhenMissing, "")));
            return Vec::new();
        }
        let read = schedule_text::read(&cells, self.today);
        notes.extend(read.notes.into_iter().map(|(field, note)| (self.column_of(field), note)));
        read.schedules
    }

    /// One cell, or two with the words that stand between them when one says it aloud.
    fn either(&self, row: &Row, whole: Column, parts: [(&str, Column); 2]) -> String {
        let mut text = self.cell(row, whole).to_owned();
        for (word, column) in parts {
            let cell = self.cell(row, column);
            if !cell.is_empty() {
                let joined = if text.is_empty() { String::new() } else { format!("{text} ") };
                text = format!("{joined}{word} {cell}");
            }
        }
        text
    }

    /// The column that the sheet has for what a note is about.
    fn column_of(&self, field: Field) -> Column {
        let first_of = |whole: Column, part: Column| {
            if self.headings.at(whole).is_none() && self.headings.at(part).is_some() { part } else { whole }
        };
        match field {
            Field::When => Column::When,
            Field::Hours => first_of(Column::Hours, Column::Begins),
            Field::Period => first_of(Column::Period, Column::From),
            Field::Except => Column::Except,
            Field::Also => Column::Also,
        }
    }

    /// Fills in the activity's description and audience.
    fn describe(&self, row: &Row, activity: &mut Activity, notes: &mut Notes) {
        let text = |column| Some(self.cell(row, column).to_owned()).filter(|it| !it.is_empty());
        activity.description = text(Column::Description);
        activity.organizer = text(Column::Organizer);
        activity.bring = fields::items(self.cell(row, Column::Bring));
        for item in fields::items(self.cell(row, Column::Topics)) {
            match self.topics.find(&item) {
                Some(id) => activity.about.push(id.to_owned()),
                None => notes.push((Column::Topics, CellDiagnostic::new(Code::TopicUnread, item))),
            }
        }
        self.for_whom(row, activity, notes);
        let (languages, unread) = fields::languages(self.cell(row, Column::Languages));
        activity.in_language = languages;
        notes.extend(unread.into_iter().map(|it| (Column::Languages, it)));
        activity.step_free = self.field(row, Column::StepFree, notes, fields::yes_no);
        activity.event_attendance_mode =
            self.field(row, Column::Online, notes, fields::attendance).map(str::to_owned);
    }

    /// Fills in groups and ages. "Età: tutti" says of all people that they may come.
    fn for_whom(&self, row: &Row, activity: &mut Activity, notes: &mut Notes) {
        let cell = self.cell(row, Column::Audience);
        let (audience, note) = whom::audiences(cell);
        activity.audience = audience;
        activity.audience_strength = whom::strength(cell).map(str::to_owned);
        notes.extend(note.map(|it| (Column::Audience, it)));
        activity.age_range = self.field(row, Column::Age, notes, fields::ages);
        if cell.is_empty() && whom::is_everybody(self.cell(row, Column::Age)) {
            activity.audience.push(Audience::EVERYBODY.to_owned());
        }
    }

    /// On what terms, and whether it goes on.
    fn terms(&self, row: &Row, activity: &mut Activity, notes: &mut Notes) {
        activity.price = self.field(row, Column::Price, notes, fields::price);
        activity.maximum_attendee_capacity = self.field(row, Column::Capacity, notes, fields::number);
        let cells = [Column::Booking, Column::Telephone].map(|it| self.cell(row, it));
        if cells.iter().any(|it| !it.is_empty()) {
            let (booking, note) = fields::booking(cells[0], cells[1]);
            let column = if cells[0].is_empty() { Column::Telephone } else { Column::Booking };
            activity.booking = booking;
            notes.extend(note.map(|it| (column, it)));
        }
        let status = self.cell(row, Column::Status);
        if !status.is_empty() {
            match fields::status(status) {
                Ok(word) => activity.event_status = word.map(str::to_owned),
                Err(note) => notes.push((Column::Status, note)),
            }
        }
    }

    /// A cell that may be empty.
    fn field<T>(
        &self,
        row: &Row,
        column: Column,
        notes: &mut Notes,
        read: fn(&str) -> fields::Reading<T>,
    ) -> Option<T> {
        let cell = self.cell(row, column);
        if cell.is_empty() {
            return None;
        }
        let (value, note) = read(cell);
        notes.extend(note.map(|it| (column, it)));
        value
    }
}

/// "14.30 17.30" is from one to the other.
fn joined(hours: &str) -> String {
    let is_time = |it: &str| it.starts_with(|it: char| it.is_ascii_digit()) && it.len() >= 4;
    match hours.split_whitespace().collect::<Vec<_>>().as_slice() {
        [from, to] if [from, to].iter().all(|it| is_time(it)) => format!("{from}-{to}"),
        _ => hours.to_owned(),
    }
}

/// The feasts that move, by their next date.
fn dated(text: &str, today: Date) -> String {
    let mut days = std::iter::successors(Some(today), |it| it.next_day()).take(370);
    let next = days.find(|it| Holiday::on(*it) == Some(Holiday::Easter));
    let Some(easter) = next else { return text.to_owned() };
    let shown = |it: Date| format!("{}/{}/{}", it.day(), u8::from(it.month()), it.year());
    let monday = easter.next_day().map_or_else(String::new, shown);
    let mut dated = text.to_lowercase();
    for (name, date) in [("pasquetta", &monday), ("lunedì dell'angelo", &monday), ("pasqua", &shown(easter))]
    {
        dated = dated.replace(name, date);
    }
    dated
}
