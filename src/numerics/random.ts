/** Draws the next number of a stream, uniform on [0, 1). */
export type Random = () => number;

/**
 * mulberry32 (T. Ettinger): 32 bits of state, one multiple of 2⁻³² a draw, period 2³². Equal seeds give equal streams
 * on every machine. Enough for 10⁸ draws; not for secrets.
 */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** FNV-1a over the UTF-8 bytes of `text`: an unsigned 32-bit integer (Fowler, Noll, Vo 1991). */
export function fnv1a(text: string): number {
  return new TextEncoder()
    .encode(text)
    .reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}

/** The seed of one stream among many: `deriveSeed(7, 'moons')`. One label per purpose. */
export const deriveSeed = (seed: number, label: string): number => fnv1a(`${seed >>> 0}:${label}`);

/** Uniform on [low, high). */
export const between = (random: Random, low: number, high: number): number => low + (high - low) * random();

/** One of 0, 1, …, count − 1. */
export const integerBelow = (random: Random, count: number): number => Math.floor(random() * count);

/**
 * Normal numbers from a uniform stream, by Box and Muller (1958). Each pair of draws gives two: the cosine first, and the
 * sine at the next call. Two normals on one stream do not share their spare.
 */
export function normalFrom(random: Random): (mean?: number, deviation?: number) => number {
  let spare: number | undefined;
  return (mean = 0, deviation = 1) => {
    if (spare !== undefined) {
      const sine = spare;
      spare = undefined;
      return mean + deviation * sine;
    }
    // 1 − u is never 0, so the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return mean + deviation * radius * Math.cos(angle);
  };
}

/** `items` in random order, every order equally likely (Fisher and Yates, from the end). `items` stays as it was. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const chosen = integerBelow(random, last + 1);
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}
