// The judged queries, asked of one library over the feed in all its languages.
import { pause } from './clock.js';
import { documents, load, parse } from './feed.js';
import { isAnswerable, judge, score } from './judge.js';

const FIRST = 10;

/** `name` is `ours` or a peer's module. Each judged query with its score and what was found. */
export async function quality(name, count) {
  const feed = await load(count);
  const records = parse(feed, true);
  const [needs, queries] = await Promise.all(['needs', 'judged'].map(it => fetch(`/queries/${it}.json`).then(it => it.json())));
  const unknown = queries.filter(it => it.need && !needs[it.need]).map(it => it.text);
  if (unknown.length) throw new Error(`unknown needs: ${unknown}`);
  const ask = name === 'ours' ? await ours(feed) : await peer(name, documents(records));
  const judged = [];
  const skipped = [];
  for (const query of queries) {
    const grades = judge(query, needs, records);
    if (!isAnswerable(grades)) {
      skipped.push(query.text);
      continue;
    }
    // Slow libraries hold the page for long; the test wants an answer between two queries.
    await pause();
    const found = [...(await ask(query.text))];
    judged.push({ ...query, ...score(found, grades), relevant: grades.size, found: graded(found, grades) });
  }
  return { judged, skipped };
}

const graded = (ids, grades) => ids.slice(0, FIRST).map(it => `${grades.get(it) ?? 0} ${it}`);

async function ours(feed) {
  const { init, build, look, search } = await import('./ours.js');
  await init();
  const { engine } = await build(feed);
  await look(engine);
  return text => search(engine, text, FIRST);
}

async function peer(name, given) {
  const { build, search } = await import(`/peers/${name}.js`);
  const engine = await build(given, true);
  return text => search(engine, text, FIRST);
}
