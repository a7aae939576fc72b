import { expect, test } from 'vitest';
import { blob, classicBank, filterCosine, gabor, neighbourCorrelation } from './gabor';

test('a Gabor filter has its stripes where its orientation says', () => {
  // Lying stripes: rows are alike, columns are not; an edge is odd, a bar even about the middle.
  const lying = gabor(5, 0, 90);
  for (let column = 0; column < 5; column++) expect(lying[column]! + lying[20 + column]!).toBeCloseTo(0, 6);
  const standing = gabor(5, 90, 0);
  for (let row = 0; row < 5; row++) expect(standing[5 * row]).toBeCloseTo(standing[5 * row + 4]!, 6);
  // g(0, 0) is the largest weight of a bar; e^0 · cos 0 over the length.
  expect(Math.max(...standing)).toBe(standing[12]);
  expect(standing[11]! / standing[12]!).toBeCloseTo(Math.exp(-1 / 4.5) * Math.cos((2 * Math.PI) / 5), 6);
  expect(standing[7]! / standing[12]!).toBeCloseTo(Math.exp(-0.25 / 4.5), 6);
});

test('a blob is a spot with a ring', () => {
  const spot = blob(5);
  expect(spot[12]).toBeGreaterThan(0);
  expect(spot[10]).toBeLessThan(0);
  expect(spot[10]).toBeCloseTo(spot[2]!, 6);
});

test('a bank holds edges all round, bars and blobs in both signs, all of length 1', () => {
  const bank = classicBank(5, 45);
  expect(bank.map(({ kind }) => kind).filter((kind) => kind === 'edge')).toHaveLength(8);
  expect(bank).toHaveLength(18);
  for (const { weights } of bank) expect(Math.hypot(...weights)).toBeCloseTo(1, 6);
  const [light, dark] = bank.filter(({ kind }) => kind === 'blob');
  expect(filterCosine(light!.weights, dark!.weights)).toBeCloseTo(-1, 6);
});

test('the cosine knows no size, and of nothing it is 0', () => {
  expect(filterCosine([1, 2, 3], [2, 4, 6])).toBeCloseTo(1, 12);
  expect(filterCosine([1, 0], [0, 1])).toBe(0);
  expect(filterCosine([0, 0], [1, 2])).toBe(0);
});

test('neighbours agree in what is smooth', () => {
  expect(neighbourCorrelation(new Array(25).fill(3), 5)).toBeCloseTo(1, 12);
  const board = Array.from({ length: 25 }, (_, i) => (i % 2 === 0 ? 1 : -1));
  expect(neighbourCorrelation(board, 5)).toBeCloseTo(-1, 12);
  expect(neighbourCorrelation(new Array(25).fill(0), 5)).toBe(0);
  expect(neighbourCorrelation(gabor(5, 30, 90), 5)).toBeGreaterThan(0.5);
});
