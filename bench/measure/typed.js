// What somebody types, letter by letter: each letter is one query.

/** The sessions of `queries/typed.json` as queries, in order. */
export function keystrokes(sessions) {
  return sessions.flatMap(session => {
    const letters = [...new Intl.Segmenter('it', { granularity: 'grapheme' }).segment(session)];
    return letters.map(it => session.slice(0, it.index + it.segment.length));
  });
}
