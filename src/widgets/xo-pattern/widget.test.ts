import { describe, expect, test } from 'vitest';
import xo from '~/numerics/fixtures/xo.json';
import { describe as words } from './describe';
import { strokesOf } from './own';
import { patterns, pictures } from './pictures';
import { createState } from './state';
import { placeAround } from './sums';
import { visited } from './visited';

const figure = (settings: Readonly<Record<string, unknown>>) => createState(settings).getState();
const ones = (rows: number[][]) => rows.flat().map((value) => (value + 1) / 2);

test('the pictures and patterns are those of the reference', () => {
  expect(pictures.x.pixels).toEqual(ones(xo.X9));
  expect(pictures.o.pixels).toEqual(ones(xo.O9));
  for (const [name, { pixels }] of Object.entries(patterns))
    expect(pixels).toEqual(ones(xo.filters[name as keyof typeof xo.filters]));
});

for (const [picture, pixels] of [
  ['X9', pictures.x.pixels],
  ['O9', pictures.o.pixels],
] as const)
  test.each(Object.keys(patterns) as (keyof typeof patterns)[])(`the map of %s on ${picture}`, (name) => {
    const settings = { picture: pixels, pattern: patterns[name].pixels };
    const result = xo.results[picture][name];
    const rounded = (map: readonly (readonly number[])[]) =>
      map.flat().map((score) => Number(score.toFixed(7)) + 0);
    const signed = figure(settings).derived;
    const unsigned = figure({ ...settings, coding: 'unsigned' }).derived;
    expect(rounded(signed.map)).toEqual(rounded(result.map_pm1));
    expect(rounded(unsigned.map)).toEqual(rounded(result.map_01));
    expect(signed.best).toBeCloseTo(result.max_pm1, 7);
    expect(unsigned.bests[name]).toBeCloseTo(result.max_01, 7);
  });

test('╲ on the X: four perfect places on the falling diagonal', () => {
  const { best, bestAt } = figure({}).derived;
  expect(best).toBe(1);
  expect(bestAt).toEqual([
    [1, 1],
    [2, 2],
    [4, 4],
    [5, 5],
  ]);
});

test('the score under the window is the one of the map', () => {
  for (const place of [1, 9, 25, 49]) {
    const { at, score, map } = figure({ place }).derived;
    expect(score).toBeCloseTo(map[at[0]]![at[1]]!, 12);
  }
});

test('with black as 0 a white patch scores as much as a perfect match', () => {
  for (const [name, score] of Object.entries(xo.solid_white_patch_scores_01)) {
    const { pixels: pattern } = patterns[name as keyof typeof patterns];
    const { derived } = figure({ coding: 'unsigned', picture: pictures.white.pixels, pattern });
    expect(derived.score).toBeCloseTo(score, 7);
    expect(derived.score).toBe(derived.perfect);
  }
});

test('a pattern of zeros gets a sentence', () => {
  const empty = figure({ coding: 'unsigned', pattern: patterns.slash.pixels.map(() => 0) });
  expect(words(empty, 'en')).toContain('the score is 0');
  expect(words(empty, 'ko')).toContain('점수는 0입니다');
});

test('the window lies around the pixel that is pressed, and stays inside', () => {
  expect(placeAround(0, 0)).toBe(1);
  expect(placeAround(4, 4)).toBe(25);
  expect(placeAround(8, 8)).toBe(49);
});

test('the map grows as the window goes on', () => {
  const { map } = figure({}).derived;
  expect(
    visited(map, 9)
      .flat()
      .filter((score) => score !== undefined),
  ).toHaveLength(9);
});

describe('a picture of one’s own', () => {
  const picture = (rows: number, columns: number, grey: (i: number) => number) => ({
    rows,
    columns,
    pixels: Float32Array.from({ length: rows * columns }, (_, i) => grey(i)),
  });

  test('dark strokes on paper and light ones on slate come out alike', () => {
    const onPaper = picture(9, 9, (i) => 0.9 - 0.5 * pictures.x.pixels[i]!);
    const onSlate = picture(9, 9, (i) => 0.2 + 0.5 * pictures.x.pixels[i]!);
    expect(strokesOf(onPaper, 9)).toEqual(pictures.x.pixels);
    expect(strokesOf(onSlate, 9)).toEqual(pictures.x.pixels);
  });

  test('a narrow one stands in the middle, a plain one is empty', () => {
    const bar = strokesOf(
      picture(9, 3, (i) => (i % 3 === 1 ? 0 : 1)),
      9,
    );
    expect(bar.flatMap((pixel, i) => (pixel ? [i % 9] : []))).toEqual(new Array(9).fill(4));
    expect(
      strokesOf(
        picture(9, 9, () => 0.4),
        9,
      ),
    ).toEqual(pictures.black.pixels);
  });
});
