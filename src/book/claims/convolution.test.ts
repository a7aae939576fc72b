/**
 * Every number of content/en/10-convolution.mdx about signals and about X and O; the Korean has the same numbers.
 * A number is right when it rounds to the digits that the chapter prints.
 */
import { describe, expect, test } from 'vitest';
import { boxOverlap, convolve, correlate2d } from '~/numerics/convolution';
import { formatNumber } from '~/numerics/format';
import { createState as oneDimension } from '~/widgets/conv1d-flip-shift/state';
import { createState as sweep } from '~/widgets/conv2d-sweep/state';
import { patterns, pictures } from '~/widgets/xo-pattern/pictures';
import { createState as xOrO } from '~/widgets/xo-pattern/state';

const derivedOf = (settings: Readonly<Record<string, unknown>>) => oneDimension(settings).getState().derived;

describe('claps and echoes', () => {
  test('the table: 0, 1, 2.5, 4, 1.5, each echo a copy of h as loud as its clap', () => {
    const [x, h] = [
      [1, 2, 3],
      [0, 1, 0.5],
    ];
    const echoes = x!.map((clap, k) => [
      ...Array<number>(k).fill(0),
      ...h!.map((value) => clap * value),
      ...Array<number>(2 - k).fill(0),
    ]);
    expect(echoes).toEqual([
      [0, 1, 0.5, 0, 0],
      [0, 0, 2, 1, 0],
      [0, 0, 0, 3, 1.5],
    ]);
    expect(convolve(x!, h!)).toEqual([0, 1, 2.5, 4, 1.5]);
    expect(derivedOf({}).full).toEqual([0, 1, 2.5, 4, 1.5]);
  });

  test('at n = 2: 1·0.5 + 2·1 + 3·0 = 2.5', () => {
    const { terms, sum } = derivedOf({ n: 2 });
    expect(terms.map(({ product }) => product)).toEqual([0.5, 2, 0]);
    expect(sum).toBe(2.5);
  });

  test('an impulse is answered by h with the flip, by its mirror image without', () => {
    const clap = { x: [0, 0, 1, 0, 0], h: [3, 2, 1] };
    expect(derivedOf({ ...clap, flip: true }).full).toEqual([0, 0, 3, 2, 1, 0, 0]);
    expect(derivedOf({ ...clap, flip: false }).full).toEqual([0, 0, 1, 2, 3, 0, 0]);
  });

  test('two boxes of three make the triangle; N + M − 1 outputs', () => {
    expect(convolve([1, 1, 1], [1, 1, 1])).toEqual([1, 2, 3, 2, 1]);
    expect(convolve([1, 1, 1, 1], [1, 1, 1])).toEqual([1, 2, 3, 3, 2, 1]);
  });

  test('swapped, a convolution is the same and a cross-correlation reads backwards', () => {
    const [x, h] = [
      [2, 0, 1, 5],
      [3, 2, 1],
    ];
    expect(derivedOf({ x, h, flip: true }).full).toEqual(derivedOf({ x: h, h: x, flip: true }).full);
    const straight = derivedOf({ x, h, flip: false }).full;
    const swapped = derivedOf({ x: h, h: x, flip: false }).full;
    expect(swapped).toEqual(straight.toReversed());
    expect(swapped).not.toEqual(straight);
  });

  test('two boxes of width 1 overlap most at t = 1, by an area of 1', () => {
    expect(boxOverlap(1, 1, 1, true).area).toBe(1);
    for (const t of [0, 0.5, 0.9, 1.1, 1.5, 2])
      expect(boxOverlap(1, 1, t, true).area).toBeCloseTo(1 - Math.abs(t - 1), 12);
  });
});

describe('X or O', () => {
  const mapOf = (picture: keyof typeof pictures, pattern: keyof typeof patterns) =>
    xOrO({ picture: pictures[picture].pixels, pattern: patterns[pattern].pixels }).getState().derived;

  test('9 − 3 + 1 = 7 places in each direction, 49 in all; a 5×5 pattern has 5', () => {
    const { map } = mapOf('x', 'backslash');
    expect([map.length, map[0]!.length, map.flat().length]).toEqual([7, 7, 49]);
    const blank = (side: number) => Array.from({ length: side }, () => Array<number>(side).fill(0));
    expect(correlate2d(blank(9), blank(5))).toHaveLength(5);
  });

  test('the first row of the map of ╲ on the X', () => {
    const row = mapOf('x', 'backslash').map[0]!.map((score) => formatNumber(score, 2));
    expect(row).toEqual(['0.78', '−0.11', '0.11', '0.33', '0.56', '−0.11', '0.33']);
  });

  test('agreement of five in nine is 0.11; in the middle of the crossing seven agree, 0.56', () => {
    expect(formatNumber((5 - 4) / 9, 2)).toBe('0.11');
    expect(mapOf('x', 'backslash').map[3]![3]).toBe((7 - 2) / 9);
    expect(formatNumber(5 / 9, 2)).toBe('0.56');
  });

  test.each([
    ['x', 'backslash', 1, '1,1 2,2 4,4 5,5'],
    ['x', 'cross', 1, '3,3'],
    ['x', 'slash', 1, '1,5 2,4 4,2 5,1'],
    ['o', 'backslash', 1, '1,5 5,1'],
    ['o', 'cross', 5 / 9, '1,1 1,5 5,1 5,5'],
    ['o', 'slash', 1, '1,1 5,5'],
  ] as const)('best score on %s of %s: %d, at %s', (picture, pattern, best, places) => {
    const found = mapOf(picture, pattern);
    expect(found.best).toBe(best);
    expect(found.bestAt.join(' ')).toBe(places);
  });

  test('with 1 and 0 a perfect ╲ and an all-white patch score 0.33, and no patch scores more', () => {
    const settings = { pattern: patterns.backslash.pixels, coding: 'unsigned' };
    const onX = xOrO({ ...settings, picture: pictures.x.pixels }).getState().derived;
    const onWhite = xOrO({ ...settings, picture: pictures.white.pixels }).getState().derived;
    expect([onX.perfect, onX.best, onWhite.best]).toEqual([3 / 9, 3 / 9, 3 / 9]);
    expect(formatNumber(3 / 9, 2)).toBe('0.33');
    const scores = Array.from({ length: 2 ** 9 }, (_, bits) =>
      patterns.backslash.pixels.reduce<number>((sum, weight, i) => sum + weight * ((bits >> i) & 1), 0),
    );
    expect(Math.max(...scores)).toBe(3);
    expect(scores.filter((score) => score === 3)).toHaveLength(64);
  });
});

describe('kernels', () => {
  const picture = [
    [0, 0, 0, 0, 0],
    [0, 0, 7, 0, 0],
    [0, 0, 0, 0, 0],
  ];

  test('a 1 at the left of the middle row moves the picture to the right', () => {
    const kernel = [
      [0, 0, 0],
      [1, 0, 0],
      [0, 0, 0],
    ];
    // The output has no border: its columns are those of the picture from 1 on.
    expect(correlate2d(picture, kernel)).toEqual([[0, 0, 7]]);
    expect(correlate2d(picture, kernel.map((row) => row.toReversed()).toReversed())).toEqual([[7, 0, 0]]);
  });

  test('under Sobel x, 397 of 676 outputs are exactly 0 as the figure opens', () => {
    const { output, name } = sweep().getState().derived;
    const outputs = output.flat();
    expect(name).toBe('sobel-x');
    expect([outputs.filter((value) => value === 0).length, outputs.length]).toEqual([397, 676]);
  });

  test('in an even area the answer is c times the sum of the kernel', () => {
    const even = Array.from({ length: 3 }, () => [0.5, 0.5, 0.5]);
    const edge = Array.from({ length: 3 }, () => [-1, 0, 1]);
    const blur = Array.from({ length: 3 }, () => [1 / 9, 1 / 9, 1 / 9]);
    expect(correlate2d(even, edge)[0]![0]).toBe(0);
    expect(correlate2d(even, blur)[0]![0]).toBeCloseTo(0.5, 12);
  });
});
