// A document index with the tokenizer for beginnings of words and the encoder that forgives Latin spelling. The
// fields are in the order in which a match counts, which is how this library weighs them.
import { Charset, Document } from 'flexsearch';

export const build = documents => {
  const engine = new Document({
    document: { id: 'id', index: ['name', 'topics', 'place', 'organizer', 'description'] },
    tokenize: 'forward',
    encoder: Charset.LatinBalance,
  });
  for (const it of documents) engine.add(it);
  return engine;
};

export const search = (engine, text, limit) =>
  engine.search(text, { limit, merge: true, suggest: true }).slice(0, limit).map(it => it.id);
