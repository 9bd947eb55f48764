// Long texts: a match may stand anywhere in them. The threshold between its strict 0 and its lax default 0.6.
import Fuse from 'fuse.js';

const options = {
  keys: [
    { name: 'name', weight: 8 },
    { name: 'topics', weight: 5 },
    { name: 'place', weight: 4 },
    { name: 'organizer', weight: 2 },
    { name: 'description', weight: 1 },
  ],
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
};

export const buildWith = more => documents => new Fuse(documents, { ...options, ...more });

export const build = buildWith({});

export const search = (engine, text, limit) => engine.search(text, { limit }).map(it => it.item.id);
