import { expect, test } from 'vitest';
import { digitSet } from '~/datasets/digits/digit-set';
import { plainForward } from './plain';
import type { CnnSpec } from './spec';
import { startCnn } from './start';
import { openSearch, patchPixels } from './strongest';

const spec: CnnSpec = {
  input: [28, 28, 1],
  layers: [
    { kind: 'conv', filters: 3, kernel: 5 },
    { kind: 'relu' },
    { kind: 'max-pool', size: 3 },
    { kind: 'conv', filters: 2, kernel: 3 },
    { kind: 'relu' },
    { kind: 'flatten' },
    { kind: 'dense', units: 10 },
  ],
};
const watched = [
  { layer: 1, side: 5, jump: 1 },
  { layer: 4, side: 13, jump: 3 },
];
const { parameters } = startCnn(spec, 'he-normal', 3);
const { pixels } = digitSet(12, 2, 28);
const pictures = Array.from({ length: 12 }, (_, n) => pixels.subarray(n * 784, (n + 1) * 784));

function found(from: readonly Float32Array[]) {
  const search = openSearch(spec, from, pictures, watched, 4);
  while (search.done < search.total) search.look();
  return search.result();
}

test('the strongest come first, one a picture, and respond as they should on their own', () => {
  const layers = found(parameters);
  for (const [w, { side, units }] of layers.entries())
    for (const [unit, patches] of units.entries()) {
      expect(patches.length).toBeLessThanOrEqual(4);
      expect(new Set(patches.map(({ picture }) => picture)).size).toBe(patches.length);
      const responses = patches.map(({ response }) => response);
      expect(responses).toEqual(responses.toSorted((a, b) => b - a));
      for (const patch of patches) {
        // The piece alone, in the upper left corner, excites the first place of the map as much.
        const alone = new Float32Array(784);
        const piece = patchPixels(pictures[patch.picture]!, 28, patch, side);
        for (let i = 0; i < piece.length; i++) alone[Math.floor(i / side) * 28 + (i % side)] = piece[i]!;
        expect(plainForward(spec, parameters, alone)[watched[w]!.layer]![unit]).toBeCloseTo(
          patch.response,
          5,
        );
      }
    }
});

test('a unit that never responds has no pieces', () => {
  const silenced = parameters.map((array, i) => (i === 1 ? array.map(() => -100) : array));
  expect(found(silenced)[0]!.units).toEqual([[], [], []]);
});
