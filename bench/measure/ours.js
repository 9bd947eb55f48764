// Our engine, from the text of a feed to its answers.
import init, { Engine } from '/program/bench.js';
import { NOW, pause } from './clock.js';

/** A slice of work ends after so many milliseconds; a phone has other things to do. */
const SLICE = 8;
/** Between two looks at the clock. */
const RECORDS = 32;

export { init };

/** Reads and indexes; also tells the longest stretch in which nothing else could have happened. */
export async function build({ manifest, parts, texts }, everyLanguage = true) {
  let longest = 0;
  let begun = performance.now();
  const breathe = async () => {
    longest = Math.max(longest, performance.now() - begun);
    await pause();
    begun = performance.now();
  };
  const engine = new Engine(manifest);
  await breathe();
  for (let position = 0; position < parts.length; position += 1) {
    if (!everyLanguage && parts[position].inLanguage) continue;
    engine.add_part(position, texts[position]);
    await breathe();
  }
  while (engine.work(RECORDS)) {
    if (performance.now() - begun > SLICE) await breathe();
  }
  await breathe();
  return { engine, longest };
}

/** Works out the next seven days, which peers know nothing of: questions about days and the order of equals need them. */
export async function look(engine) {
  let begun = performance.now();
  while (engine.look(NOW, RECORDS)) {
    if (performance.now() - begun <= SLICE) continue;
    await pause();
    begun = performance.now();
  }
}

export const search = (engine, text, limit) => engine.search(text, limit);
