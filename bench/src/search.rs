//! The search, as the benchmark calls it.

use case_di_quartiere::domain::catalogue::Catalogue;
use case_di_quartiere::domain::feed::{Loader, raw};
use case_di_quartiere::domain::place::{Place, PlaceKind};
use case_di_quartiere::domain::search::{Index, Query, Results, search};
use case_di_quartiere::domain::time::{Moment, TimeOfDay, parse_date};
use wasm_bindgen::prelude::*;

/// A feed that is read and indexed slice by slice, then asked.
#[wasm_bindgen]
pub struct Engine {
    loader: Option<Loader>,
    parts: Vec<raw::Part>,
    texts: Vec<Option<String>>,
    catalogue: Catalogue,
    index: Index,
}

#[wasm_bindgen]
impl Engine {
    /// Begins with a feed's manifest.
    #[wasm_bindgen(constructor)]
    pub fn new(manifest: &str) -> Result<Engine, String> {
        let (loader, parts) = Loader::new(manifest).map_err(|it| format!("{it:?}"))?;
        let texts = vec![None; parts.len()];
        Ok(Self {
            loader: Some(loader),
            parts,
            texts,
            catalogue: Catalogue::default(),
            index: Index::default(),
        })
    }

    /// Hands over the text of the manifest's part at `position`.
    pub fn add_part(&mut self, position: usize, text: String) {
        if let Some(place) = self.texts.get_mut(position) {
            *place = Some(text);
        }
    }

    /// Reads and indexes about so many records; `false` when nothing is left to do.
    pub fn work(&mut self, _records: usize) -> Result<bool, String> {
        let Some(mut loader) = self.loader.take() else { return Ok(false) };
        for (part, text) in self.parts.iter().zip(&mut self.texts) {
            let Some(text) = text.take() else { continue };
            loader.read(part, &text).map_err(|it| format!("{}: {it:?}", part.url))?;
        }
        self.catalogue = loader.finish().map_err(|it| format!("{it:?}"))?.0;
        self.index = Index::new(&self.catalogue, &|it| kind_words(it).to_owned());
        Ok(false)
    }

    /// Nothing more will come.
    pub fn finish(&mut self) {
        self.texts.clear();
    }

    /// The ids of what answers `text` at `now` (`2026-11-24T09:00`), the best first.
    pub fn search(&self, text: &str, limit: usize, now: &str) -> Vec<String> {
        self.ask(text, now).hits.into_iter().take(limit).map(|it| it.activity.id.clone()).collect()
    }

    /// How many answer.
    pub fn count(&self, text: &str, now: &str) -> usize {
        self.ask(text, now).hits.len()
    }

    /// What the index takes beside the records; 0 where nobody counts it.
    pub fn index_bytes(&self) -> usize {
        0
    }
}

impl Engine {
    fn ask(&self, text: &str, now: &str) -> Results<'_> {
        let query = Query { text: text.to_owned(), ..Query::default() };
        search(&self.catalogue, &self.index, &query, moment(now))
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
