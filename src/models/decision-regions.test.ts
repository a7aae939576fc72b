import { expect, test } from 'vitest';
import { soleArgmax } from '~/numerics/vector';
import { decisionRegions } from './decision-regions';

const weights = [
  [0.1, 0.4],
  [0.3, 0.2],
  [-0.2, 0.3],
];

test.each([[undefined], [[0.4, -0.2, 0.1]]])(
  'regions agree with the largest score everywhere, with bias %j',
  (bias) => {
    const regions = decisionRegions(weights, bias, [
      [-2, 3],
      [-1.5, 3],
    ]);
    for (let x = -1.93; x < 3; x += 0.37)
      for (let y = -1.43; y < 3; y += 0.41) {
        const winner = soleArgmax(weights.map((row, c) => row[0]! * x + row[1]! * y + (bias?.[c] ?? 0)));
        if (winner < 0) continue; // on a boundary
      const inside = regions
          .filter(({ polygon }) => contains(polygon, x, y))
          .map((region) => region.winner);
        expect(inside).toEqual([winner]);
      }
  },
);

test('equal rows leave a tie', () => {
  const zero = [
    [0, 0],
    [0, 0],
    [0, 0],
  ];
  const regions = decisionRegions(zero, undefined, [
    [-1, 1],
    [-1, 1],
  ]);
  expect(regions.map(({ tied }) => tied)).toEqual([true, true, true]);
});
/** Ray casting. */
function contains(polygon: readonly (readonly [number, number])[], x: number, y: number): boolean {
  return polygon.reduce((inside, [bx, by], i) => {
    const [ax, ay] = polygon.at(i - 1)!;
    return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax) ? !inside : inside;
  }, false);
}
