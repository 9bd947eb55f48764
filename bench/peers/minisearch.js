// As its documentation advises for search as you type: prefixes, a fifth of a word's letters may be wrong, all words.
import MiniSearch from 'minisearch';

const fold = term => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

const options = combineWith => ({
  fields: ['name', 'topics', 'place', 'description', 'organizer'],
  processTerm: fold,
  searchOptions: {
    boost: { name: 8, topics: 5, place: 4, organizer: 2 },
    prefix: true,
    fuzzy: 0.2,
    combineWith,
  },
});

export const buildWith = combineWith => documents => {
  const engine = new MiniSearch(options(combineWith));
  engine.addAll(documents);
  return engine;
};

export const build = buildWith('AND');

export const search = (engine, text, limit) => engine.search(text).slice(0, limit).map(it => it.id);
