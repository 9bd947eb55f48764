//! One record after the other: its shape, its fields, and what its kind asks of it.

use super::guides;
use super::notes::At;
use super::parts::{Origin, Parts};
use super::records;
use super::scan::scan;
use super::themes;
use feed::{
    Code, FromJson, flow_and_faults, from_json_with_errors, guide_faults, raw, section_faults, theme_faults,
};

impl Parts<'_> {
    /// Checks one record of a part, as text.
    pub(super) fn check(&mut self, part: &raw::Part, index: usize, json: &str) {
        let origin = Origin { part: self.names.len() - 1, index };
        let shapes = self.shapes;
        let Some(shape) = shapes.of_record(&part.kind) else { return };
        let id = from_json_with_errors::<raw::IdOnly>(json).0.id.filter(|it| !it.is_empty());
        let at = At { part: &part.url, index: Some(index), id: id.as_deref() };
        scan(json, shape, at, self.notes);
        if let Some(id) = &id {
            self.know(part, at, id);
        }
        match part.kind.as_str() {
            "places" => {
                self.places.push(origin);
                let place = self.read_record(json);
                records::place(self, at, &place);
            }
            "activities" => {
                self.activities.push(origin);
                let activity = self.read_record(json);
                records::activity(self, at, &activity);
            }
            "topics" => {
                self.topics.push(origin);
                let topic = self.read_record(json);
                records::topic(self, at, &topic);
            }
            "sections" => {
                let (section, _) = from_json_with_errors(json);
                self.broken = section_faults(json);
                self.notes.note_problems(at, self.broken.clone());
                records::section(self, at, &section);
            }
            "themes" | "theme-text" => self.check_themes(part, at, json),
            "guides" | "steps" | "step-text" => self.check_guides(part, origin, at, json),
            "sources" => {
                let source = self.read_record(json);
                self.notes.note_problems(at, self.broken.clone());
                records::source(self, at, &source);
            }
            "retired" => {
                let retired = self.read_record(json);
                self.notes.note_problems(at, self.broken.clone());
                records::retired(self, at, &retired);
            }
            _ => self.check_text(part, origin, at, json),
        }
    }

    /// Notes a record's id, which others may name, and that another record has it.
    fn know(&mut self, part: &raw::Part, at: At<'_>, id: &str) {
        // The reader tells it of those that it makes records of.
        let is_told = matches!(part.kind.as_str(), "places" | "activities" | "topics");
        if let Some(ids) = self.known.of_mut(&part.kind)
            && !ids.ids.insert(id.to_owned())
            && !is_told
        {
            self.notes.note(at, "id", Code::DuplicateId, id);
        }
    }

    fn check_guides(&mut self, part: &raw::Part, origin: Origin, at: At<'_>, json: &str) {
        match part.kind.as_str() {
            "guides" => {
                let (guide, _) = from_json_with_errors(json);
                self.broken = guide_faults(json);
                self.notes.note_problems(at, self.broken.clone());
                guides::guide(self, at, &guide);
            }
            "steps" => {
                let (flow, faults) = flow_and_faults(json);
                self.notes.note_problems(at, faults);
                self.flows.push((origin, flow));
            }
            _ => {
                let text: raw::FlowText = self.read_record(json);
                self.notes.note_problems(at, self.broken.clone());
                guides::text(self, at, &text);
            }
        }
    }

    fn check_themes(&mut self, part: &raw::Part, at: At<'_>, json: &str) {
        if part.kind == "themes" {
            let (theme, _) = from_json_with_errors(json);
            self.broken = theme_faults(json);
            self.notes.note_problems(at, self.broken.clone());
            themes::theme(self, at, &theme);
        } else {
            let text: raw::ThemeText = self.read_record(json);
            self.notes.note_problems(at, self.broken.clone());
            themes::text(self, at, &text);
        }
    }

    fn read_record<T: FromJson>(&mut self, json: &str) -> T {
        let (record, problems) = from_json_with_errors(json);
        self.broken = problems;
        record
    }

    fn check_text(&mut self, part: &raw::Part, origin: Origin, at: At<'_>, json: &str) {
        let text: raw::Text = self.read_record(json);
        if !self.broken.is_empty() {
            return self.notes.note_problems(at, self.broken.clone());
        }
        records::text(self, at, &text);
        let language = part.in_language.clone().unwrap_or_default();
        let key = (language.clone(), text.kind.clone(), text.id.clone());
        if !self.seen_texts.insert(key) {
            self.notes.note(at, "id", Code::DuplicateId, &text.id);
        }
        self.texts.push((origin, language, text.kind, text.id));
    }
}
