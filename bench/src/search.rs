//! The search, as the benchmark calls it.

use domain::catalogue::Catalogue;
use domain::place::{Place, PlaceKind};
use domain::search::{Agenda, Index, IndexBuilder, Query, Search, parse_query, suggest};
use domain::sort::Collate;
use domain::time::{Moment, TimeOfDay, parse_date};
use feed::{Loader, Pending, raw};
use wasm_bindgen::prelude::*;

/// A feed that is read and indexed slice by slice, then asked.
#[wasm_bindgen]
pub struct Engine {
    parts: Vec<raw::Part>,
    texts: Vec<Option<String>>,
    stage: Stage,
    catalogue: Catalogue,
    index: Index,
    agenda: Option<Agenda>,
}

/// The stage of the work.
enum Stage {
    Reading(Box<Loader>, Option<Pending>),
    Indexing(Box<IndexBuilder>),
    Looking(Agenda),
    Done,
}

#[wasm_bindgen]
impl Engine {
    /// Begins with a feed's manifest.
    #[wasm_bindgen(constructor)]
    pub fn new(manifest: &str) -> Result<Engine, String> {
        let (loader, parts) = Loader::new(manifest).map_err(|it| format!("{it:?}"))?;
        Ok(Self {
            texts: vec![None; parts.len()],
            parts,
            stage: Stage::Reading(Box::new(loader), None),
            catalogue: Catalogue::default(),
            index: Index::default(),
            agenda: None,
        })
    }

    /// Hands over the text of the manifest's part at `position`.
    pub fn add_part(&mut self, position: usize, text: String) {
        if let Some(place) = self.texts.get_mut(position) {
            *place = Some(text);
        }
    }

    /// Reads and indexes about so many records; `false` when nothing is left to do. Then [`Self::look`] may be called.
    pub fn work(&mut self, records: usize) -> Result<bool, String> {
        self.stage = match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Reading(mut loader, pending) => {
                match pending.map_or_else(|| self.next_part(), |it| Ok(Some(it)))? {
                    Some(mut pending) => {
                        let more = loader.work(&mut pending, records).is_continue();
                        Stage::Reading(loader, more.then_some(pending))
                    }
                    None => {
                        self.catalogue = loader.finish().map_err(|it| format!("{it:?}"))?.0;
                        Stage::Indexing(Box::new(IndexBuilder::new(&self.catalogue)))
                    }
                }
            }
            Stage::Indexing(mut builder) => {
                if builder.work(&self.catalogue, records).is_continue() {
                    Stage::Indexing(builder)
                } else {
                    self.index = builder.finish(&self.catalogue, &|it| kind_words(it).to_owned());
                    Stage::Done
                }
            }
            stage => stage,
        };
        Ok(!matches!(self.stage, Stage::Done))
    }

    /// Works out the next seven days from `now` (`2026-11-24T09:00`) of about so many activities; `false` when nothing is
    /// left to do.
    pub fn look(&mut self, now: &str, records: usize) -> bool {
        let agenda = match std::mem::replace(&mut self.stage, Stage::Done) {
            Stage::Looking(agenda) => Some(agenda),
            _ => moment(now).map(Agenda::new),
        };
        let Some(mut agenda) = agenda else { return false };
        if agenda.work(&self.catalogue, records).is_continue() {
            self.stage = Stage::Looking(agenda);
            return true;
        }
        self.agenda = Some(agenda);
        false
    }

    /// The ids of the answers to `text`, the best first.
    pub fn search(&self, text: &str, limit: usize) -> Vec<String> {
        let best = self.ask().best(&self.query(text), limit);
        best.into_iter().filter_map(|it| Some(self.catalogue.activities.get(it)?.id.clone())).collect()
    }

    /// The number of answers; all the counts that the catalogue's page shows are worked out too.
    pub fn count(&self, text: &str) -> usize {
        self.ask().run(&self.query(text)).hits.len()
    }

    /// The number of suggestions while `text` is being typed.
    pub fn suggest(&self, text: &str) -> usize {
        suggest(self.ask(), text).len()
    }

    /// The size of the index without the records, in bytes.
    pub fn index_bytes(&self) -> usize {
        self.index.bytes()
    }

    /// The size of the next seven days, in bytes.
    pub fn agenda_bytes(&self) -> usize {
        self.agenda.as_ref().map_or(0, Agenda::bytes)
    }
}

impl Engine {
    fn next_part(&mut self) -> Result<Option<Pending>, String> {
        let next = self.parts.iter().zip(&mut self.texts).find_map(|(part, text)| Some((part, text.take()?)));
        next.map(|(part, text)| Pending::new(part, &text).map_err(|it| format!("{}: {it:?}", part.url)))
            .transpose()
    }

    fn query(&self, text: &str) -> Query {
        parse_query(&Query { text: text.to_owned(), ..Query::default() }, &self.catalogue)
    }

    fn ask(&self) -> Search<'_> {
        Search {
            catalogue: &self.catalogue,
            index: &self.index,
            agenda: self.agenda.as_ref(),
            here: None,
            by_name: &AsTheyCome,
        }
    }
}

/// No question of the benchmark asks for names in order.
struct AsTheyCome;

impl Collate for AsTheyCome {
    fn order(&self, names: &[&str]) -> Vec<usize> {
        (0..names.len()).collect()
    }
}

fn moment(text: &str) -> Option<Moment> {
    let (date, time) = text.split_once('T')?;
    Some(Moment { date: parse_date(date)?, time: TimeOfDay::parse(time)? })
}

/// The messages `kind-words-…` of `locales/it/places.ftl`: the wording's own machinery is no part of what is measured.
fn kind_words(place: &Place) -> &'static str {
    match place.kind {
        PlaceKind::ExCsrc => "casa di quartiere centro csrc centro anziani centro socio ricreativo",
        PlaceKind::ExCam => "casa di quartiere centro cam centro aggregazione multifunzionale",
        PlaceKind::House => "casa di quartiere centro",
        PlaceKind::Wemi => "wemi sportello spazio",
        PlaceKind::Laboratory => "laboratorio di quartiere",
        PlaceKind::Service => "servizio",
    }
}
