/**
 * How often a second each of several ways does one step, measured in turns so that whatever else the machine does falls on
 * all of them: the median over the rounds.
 * @param {Record<string, {advance(steps: number): unknown, open?: () => Promise<void>}>} ways `open` comes before each turn.
 * @param {{rounds?: number, milliseconds?: number}} [options] Time of one turn.
 * @returns {Promise<Record<string, number>>}
 */
export async function ratesOf(ways, { rounds = 7, milliseconds = 150 } = {}) {
  /** @type {Record<string, number[]>} */
  const seen = {};
  for (let round = 0; round <= rounds; round++)
    for (const [name, way] of Object.entries(ways)) {
      await way.open?.();
      let steps = 0;
      let slice = 1;
      const began = performance.now();
      let taken = 0;
      while (taken < milliseconds) {
        way.advance(slice);
        steps += slice;
        taken = performance.now() - began;
        // Slices of about a frame, so that neither the clock nor the calls count.
        slice = Math.max(1, Math.ceil((8 * steps) / taken));
      }
      // The first round is for the compiler.
      if (round > 0) seen[name] = [...(seen[name] ?? []), (1000 * steps) / taken];
    }
  return Object.fromEntries(
    Object.entries(seen).map(([name, rates]) => [
      name,
      rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? Number.NaN,
    ]),
  );
}

/**
 * The same run on each backend that Node has, as ways for `ratesOf`.
 * @param {any} engine
 * @param {() => {advance(steps: number): unknown, dispose(): void}} start
 */
export async function onBackends(engine, start) {
  /** @type {Record<string, {advance(steps: number): unknown, dispose(): void, open: () => Promise<void>}>} */
  const ways = {};
  for (const backend of ['cpu', 'wasm']) {
    const open = () => engine.openBackend(backend);
    await open();
    const run = start();
    ways[backend] = { open, advance: (steps) => run.advance(steps), dispose: () => run.dispose() };
  }
  const dispose = async () => {
    for (const way of Object.values(ways)) {
      await way.open();
      way.dispose();
    }
  };
  return { ways, dispose };
}

/** Three digits say enough of a measurement. */
export const roundedRate = (/** @type {number | undefined} */ rate) =>
  rate === undefined ? '' : Number(rate.toPrecision(3)).toLocaleString('en');

export const ratio = (/** @type {number | undefined} */ a, /** @type {number | undefined} */ b) =>
  a === undefined || b === undefined ? '' : `${Number((a / b).toPrecision(2))}×`;
