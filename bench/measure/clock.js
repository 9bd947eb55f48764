// What the measurements share.

export const REPETITIONS = 5;
export const LIMIT = 50;
/** The moment at which everything is asked: a Tuesday morning. */
export const NOW = '2026-11-24T09:00';

/** Lets the browser do what waits: each measured step is a task of its own, as a keystroke is. */
export function pause() {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export async function timed(work) {
  const begun = performance.now();
  const result = await work();
  return [performance.now() - begun, result];
}

/** The JavaScript heap once nothing superfluous is in it; needs --expose-gc and --enable-precise-memory-info. */
export async function heap() {
  for (let i = 0; i < 3; i += 1) {
    globalThis.gc?.();
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return performance.memory?.usedJSHeapSize ?? 0;
}

/** The nearest-rank percentile. */
export function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

export const summary = times => ({
  p50: percentile(times, 0.5),
  p95: percentile(times, 0.95),
  max: Math.max(...times),
  samples: times.length,
});
