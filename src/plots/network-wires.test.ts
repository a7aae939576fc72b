import { expect, test } from 'vitest';
import { alongWire, nearestWire, wireWidth } from './network-wires';

const wire = { from: [0, 0], to: [100, 40], weight: 1 } as const;
const other = { from: [0, 40], to: [100, 40], weight: -1 } as const;

test('a wire begins and ends where its nodes are', () => {
  expect(alongWire(wire, 0)).toEqual([0, 0]);
  expect(alongWire(wire, 1)).toEqual([100, 40]);
  expect(alongWire(wire, 0.5)).toEqual([50, 20]);
});

test('the nearest wire within reach is found, none beyond it or beside it', () => {
  expect(nearestWire([wire, other], [50, 22], 8)).toBe(0);
  expect(nearestWire([wire, other], [50, 37], 8)).toBe(1);
  expect(nearestWire([wire, other], [50, 70], 8)).toBeUndefined();
  expect(nearestWire([wire, other], [-20, 0], 30)).toBeUndefined();
});

test('thickness grows with size and not with sign', () => {
  const sizes = [0, 0.1, 0.4, 1, 2, 9].map(wireWidth);
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  expect(wireWidth(-3)).toBe(wireWidth(3));
});
