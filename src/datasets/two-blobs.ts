import { deriveSeed, normalFrom, randomFrom } from '~/numerics/random';
import { type Points, toHundredths } from './three-classes';

const centre = [1.2, 0.6] as const;
const deviation = 0.5;

/** Two normal clouds around −(1.2, 0.6) and (1.2, 0.6), `perClass` points each, class after class, rounded to 0.01. */
export function twoBlobs(perClass = 40, seed = 7): Points & { readonly classCount: 2 } {
  const normal = normalFrom(randomFrom(deriveSeed(seed, 'blobs2')));
  const classes = Array.from({ length: 2 * perClass }, (_, n) => Math.floor(n / perClass));
  const points = classes.map((c) => {
    const side = c === 1 ? 1 : -1;
    const [x, y] = centre.map((mean) => toHundredths(normal(side * mean, deviation)));
    return [x!, y!] as const;
  });
  return { points, classes, classCount: 2 };
}
