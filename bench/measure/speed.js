// Building and typing, one library on one page.
import { heap, LIMIT, pause, REPETITIONS, summary, timed } from './clock.js';
import { documents, load, parse } from './feed.js';
import { keystrokes } from './typed.js';

/** Who needs longer for one round isn't asked at all. */
const PATIENCE = 180_000;
/** Who needs longer for all rounds is asked fewer. */
const PATIENCE_FOR_ROUNDS = 60_000;
/** Keystrokes by which the whole list's time is foretold. */
const SAMPLE = 16;

const typed = async () => keystrokes(await fetch('/queries/typed.json').then(it => it.json()));

/**
 * Ours, in slices: built with parsing included from what an Italian page loads, as the peers are; then once more with the
 * words of all languages, which is asked.
 */
export async function ours(count) {
  const { init, build, look, search } = await import('./ours.js');
  const { memory } = await init();
  const feed = await load(count);
  const queries = await typed();
  const watch = new LongTasks();
  const [total, { engine: italian, longest }] = await timed(() => build(feed, false));
  const bytes = italian.index_bytes();
  italian.free();
  const built = await watch.count();
  const { engine } = await build(feed);
  const [looking] = await timed(() => look(engine));
  const before = await watch.count();
  const typing = await rounds(queries, it => search(engine, it, LIMIT));
  return {
    total,
    longest,
    longTasksBuilding: built,
    longTasksTyping: (await watch.count()) - before,
    bytes,
    bytesWithAllWords: engine.index_bytes(),
    looking,
    allMemory: memory.buffer.byteLength,
    ...typing,
  };
}

/** A peer: Italian only, which is less than ours has. */
export async function peer(name, count) {
  const { build, search } = await import(`/peers/${name}.js`);
  const feed = await load(count);
  const queries = await typed();
  const [parsing, given] = await timed(() => documents(parse(feed, false)));
  feed.texts = [];
  await pause();
  const before = await heap();
  const [building, engine] = await timed(() => build(given, false));
  const bytes = Math.max(0, (await heap()) - before);
  const typing = await rounds(queries, it => search(engine, it, LIMIT));
  // Naming the documents here keeps them from being collected, and so from being counted, while memory is measured.
  return { parsing, building, total: parsing + building, bytes, documents: given.length, ...typing };
}

/** Types the whole list as often as there is patience for. */
async function rounds(queries, ask) {
  const sample = queries.filter((_, i) => i % Math.ceil(queries.length / SAMPLE) === 0);
  const once = ((await type(sample, 1, ask)).times.reduce((a, b) => a + b) / sample.length) * queries.length;
  const counted = { queries: queries.length };
  if (once > PATIENCE) return { ...counted, notRun: `one round would take ${Math.round(once / 1000)} s` };
  const repetitions = Math.max(1, Math.min(REPETITIONS, Math.floor(PATIENCE_FOR_ROUNDS / once)));
  const { times, answered } = await type(queries, repetitions, ask);
  return { ...counted, answered, ...summary(times) };
}

/** Also counts the queries that found anything: to find nothing is quickly done. */
async function type(queries, repetitions, ask) {
  const times = [];
  let answered = 0;
  for (let round = 0; round < repetitions; round += 1) {
    for (const query of queries) {
      await pause();
      const begun = performance.now();
      const asked = ask(query);
      const found = asked instanceof Promise ? await asked : asked;
      times.push(performance.now() - begun);
      if (round === 0 && found.length > 0) answered += 1;
    }
  }
  return { times, answered };
}

/** The browser's own count of tasks that held the page for more than 50 ms. */
class LongTasks {
  #count = 0;
  #observer = new PerformanceObserver(list => { this.#count += list.getEntries().length; });

  constructor() {
    this.#observer.observe({ type: 'longtask' });
  }

  async count() {
    await new Promise(resolve => setTimeout(resolve, 100));
    this.#count += this.#observer.takeRecords().length;
    return this.#count;
  }
}
