import type { ChainData } from '~/models/chain/spec';
import { between, deriveSeed, normalFrom, randomFrom, shuffled } from '~/numerics/random';

/** The two halves, one to learn from and one to test with, of 500 points of TensorFlow Playground; targets 1 and −1. */
export interface Halves {
  readonly train: ChainData;
  readonly test: ChainData;
}

type Example = readonly [x: number, y: number, target: number];

function halves(examples: readonly Example[], seed: number): Halves {
  const mixed = shuffled(examples, randomFrom(deriveSeed(seed, 'order')));
  const dataOf = (rows: readonly Example[]): ChainData => ({
    count: rows.length,
    inputs: Float32Array.from(rows.flatMap((row) => row.slice(0, 2))),
    targets: Float32Array.from(rows.map(([, , target]) => target)),
  });
  return { train: dataOf(mixed.slice(0, 250)), test: dataOf(mixed.slice(250)) };
}

/** Its circle: a disc of radius 2.5 in a ring from 3.5 to 5, no noise. */
export function circle(seed: number): Halves {
  const random = randomFrom(deriveSeed(seed, 'circle'));
  const at = (low: number, high: number, target: number): Example => {
    const radius = between(random, low, high);
    const angle = between(random, 0, 2 * Math.PI);
    return [radius * Math.sin(angle), radius * Math.cos(angle), target];
  };
  const examples = Array.from({ length: 500 }, (_, i) => (i < 250 ? at(0, 2.5, 1) : at(3.5, 5, -1)));
  return halves(examples, seed);
}

/** Its spiral: two arms of 1¾ turns out to radius 5; `noise` is the deviation along each axis. */
export function spiral(seed: number, noise = 0): Halves {
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'spiral')));
  const arm = (offset: number, target: number) =>
    Array.from({ length: 250 }, (_, i): Example => {
      const radius = (i / 250) * 5;
      const angle = ((1.75 * i) / 250) * 2 * Math.PI + offset;
      return [
        radius * Math.sin(angle) + normal(0, noise),
        radius * Math.cos(angle) + normal(0, noise),
        target,
      ];
    });
  return halves([...arm(0, 1), ...arm(Math.PI, -1)], seed);
}
