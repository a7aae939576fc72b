import { expect, test } from 'vitest';
import { eachRun, pixelRuns } from './pixel-runs';

const picture = ['aab', '.bb', '...'];
const at = (row: number, column: number) => {
  const letter = picture[row]![column]!;
  return letter === '.' ? undefined : letter;
};

test('equal neighbours of a row are one piece, and what has no key is none', () => {
  const pieces: unknown[] = [];
  eachRun(3, 3, at, (...piece) => pieces.push(piece));
  expect(pieces).toEqual([
    ['a', 0, 0, 2],
    ['b', 0, 2, 1],
    ['b', 1, 1, 2],
  ]);
});

test('one path for each colour; pieces reach a little over the next cell, but not over the edge', () => {
  expect(pixelRuns(2, 3, at)).toEqual([
    { fill: 'a', d: 'M0,0h2.04v1.04h-2.04z' },
    { fill: 'b', d: 'M2,0h1v1.04h-1zM1,1h2v1h-2z' },
  ]);
});
