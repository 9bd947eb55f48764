// Its Italian stemmer, one wrong letter, all words, the fields weighed.
import { create, insertMultiple, search as ask } from '@orama/orama';
import { stemmer } from '@orama/stemmers/italian';

const boost = { name: 8, topics: 5, place: 4, organizer: 2, description: 1 };

export const build = async documents => {
  const schema = Object.fromEntries(Object.keys(boost).map(it => [it, 'string']));
  const tokenizer = { stemming: true, stemmer, language: 'italian' };
  const engine = create({ schema, components: { tokenizer } });
  await insertMultiple(engine, documents);
  return engine;
};

// A threshold of 0 asks for all words, 1 for any.
export const searchWith = threshold => async (engine, text, limit) => {
  const found = await ask(engine, { term: text, limit, tolerance: 1, threshold, boost });
  return found.hits.map(it => it.id);
};

export const search = searchWith(0);
