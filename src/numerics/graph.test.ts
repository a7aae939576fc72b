import { expect, test } from 'vitest';
import { adjacency, aggregationMatrix, allPairs, distance, type Edge, pairIndex } from './graph';
import { power, product } from './product';

const path: Edge[] = [0, 1, 2, 3, 4].map((i) => [i, i + 1]);
const a = adjacency(6, path);

test('every pair has its own place', () => {
  expect(allPairs(8)).toHaveLength(28);
  allPairs(8).forEach(([i, j], place) => {
    expect(pairIndex(i, j)).toBe(place);
    expect(pairIndex(j, i)).toBe(place);
  });
});

test('powers of A count walks on the path of six nodes', () => {
  expect(power(a, 5)[0]![5]).toBe(1);
  expect(power(a, 3)[0]![5]).toBe(0);
  expect(power(a, 3)[0]![1]).toBe(2);
  expect(power(a, 2).map((row, i) => row[i])).toEqual([1, 2, 2, 2, 2, 1]);
});

test('node 6 first feels node 1 after five aggregations', () => {
  expect([1, 2, 3, 4].map((k) => power(a, k)[5]![0])).toEqual([0, 0, 0, 0]);
  expect(power(a, 5)[5]![0]).toBe(1);
  expect(distance(a, 0, 5)).toBe(5);
  expect(distance(adjacency(3, []), 0, 2)).toBe(Number.POSITIVE_INFINITY);
});

test('rows of the mean add up to 1, and a lonely node keeps its value', () => {
  const mean = aggregationMatrix(
    adjacency(4, [
      [0, 1],
      [1, 2],
    ]),
    'mean',
  );
  for (const row of mean) expect(row.reduce((sum, entry) => sum + entry, 0)).toBeCloseTo(1, 12);
  expect(mean[3]).toEqual([0, 0, 0, 1]);
});

test('the symmetric rule divides by the roots of both degrees', () => {
  const symmetric = aggregationMatrix(
    adjacency(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      true,
    ),
    'symmetric',
  );
  expect(symmetric[0]![1]).toBeCloseTo(1 / Math.sqrt(6), 12);
  expect(symmetric[1]![0]).toBe(symmetric[0]![1]);
});

test('many means with self-loops make all nodes alike; without them the path swings for ever', () => {
  const spark = [[1], [0], [0], [0], [0], [0]];
  const after = (loops: boolean, k: number) =>
    product(power(aggregationMatrix(adjacency(6, path, loops), 'mean'), k), spark).flat();
  const spread = (values: number[]) => Math.max(...values) - Math.min(...values);
  expect(spread(after(true, 40))).toBeLessThan(0.02);
  expect(spread(after(false, 40))).toBeGreaterThan(0.1);
});
