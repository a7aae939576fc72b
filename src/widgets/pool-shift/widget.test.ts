import { expect, test } from 'vitest';
import pooling from '~/models/fixtures/pooling.json';
import { describe as words } from './describe';
import { isWhereItIs } from './hand';
import { pool, share, windowsOf } from './pooling';
import { createState } from './state';
import { convolutionSum, sizeFormula, sizeWords, windowSum } from './sums';

const figure = (settings: Readonly<Record<string, unknown>> = {}) => createState(settings).getState();
const shares = (settings: Readonly<Record<string, unknown>> = {}) => figure(settings).derived.responses;

test('pools the map of "Deep Learning from Scratch", figure 7-14', () => {
  const { x, max2x2s2, avg2x2s2 } = pooling.dlfs;
  const windows = windowsOf(4, { kind: 'max', window: 2, stride: 2, ceil: false });
  expect(pool(windows, 'max', x).values).toEqual(max2x2s2);
  expect(pool(windows, 'avg', x).values).toEqual(avg2x2s2);
});

// Shape [row][column][channel] of the only picture.
const channel = (maps: readonly (readonly (readonly number[])[])[], c: number) =>
  maps.map((row) => row.map((entry) => entry[c]!));

for (const { name, k, s, ceil, ...expected } of pooling.cases)
  test.each([0, 1])(`${name}, channel %i: maxima, where they stand, averages, and the gradient`, (c) => {
    const map = channel(pooling.x_nhwc[0]!, c);
    const settings = { kind: 'max', window: k, stride: s, ceil } as const;
    const windows = windowsOf(5, settings);
    const { values, winners } = pool(windows, 'max', map);
    expect(values).toEqual(channel(expected.max_nhwc[0]!, c));
    expect(winners!.map((row) => row.map(([i, j]) => 5 * i + j))).toEqual(expected.argmax_flat_hw[0]![c]);
    expect(share(windows, settings, map)).toEqual(channel(expected.dx_nhwc_for_ones[0]!, c));
    if (expected.avg_nhwc)
      expect(pool(windows, 'avg', map).values.flat()).toEqual(
        channel(expected.avg_nhwc[0]!, c)
          .flat()
          .map((value) => expect.closeTo(value, 10)),
      );
  });

test('the stride sets the size, not the window (E43)', () => {
  const outSide = (side: string, window: number, stride: number) =>
    figure({ side, window, stride }).derived.outSide;
  expect(outSide('7', 3, 2)).toBe(3);
  expect(outSide('7', 2, 2)).toBe(3);
  expect([1, 2, 3, 4].map((window) => outSide('14', window, 4))).toEqual([4, 4, 3, 3]);
  expect([1, 2, 3, 4].map((stride) => outSide('6', 2, stride))).toEqual([5, 3, 2, 2]);
});

test('one step to the right leaves no window: the pooled map stays, the pixels and the convolution do not', () => {
  const { pixels, convolution, pooling: pooled } = shares({ dx: 1, dy: 0 });
  expect(pooled.change).toBe(0);
  expect(pixels.change).toBeCloseTo(Math.SQRT2, 10);
  expect(convolution.change).toBeGreaterThan(0.5);
});

test('a step across the borders changes a lot, and so invariance is only partial (E44)', () => {
  expect(shares({ dx: -1, dy: 0 }).pooling.change).toBeGreaterThan(0.3);
});

test('convolution moves along, whatever the shift; pooling only with whole strides', () => {
  for (const dx of [-3, -2, -1, 1, 2, 3])
    for (const dy of [-2, 0, 1]) {
      const { convolution, pooling: pooled } = shares({ side: '14', dx, dy });
      expect(convolution.followed).toBe(0);
      const whole = dx % 2 === 0 && dy % 2 === 0;
      expect(pooled.followed).toBe(whole ? 0 : undefined);
    }
});

test('a smooth picture is left nearly alone by a step that a border crosses', () => {
  const drawn = shares({ side: '14', dx: 1, dy: 0 });
  expect(drawn.pooling.change).toBeLessThan(drawn.pixels.change!);
});

test('cells that lie in no window are counted and said', () => {
  const { derived } = figure({ side: '7' });
  expect(derived.unread).toBe(13);
  expect(sizeWords(derived, 'en')).toContain('13 of 49 cells');
  expect(sizeWords(derived, 'en')).toContain('⌊(7 − 2) ÷ 2⌋ + 1 = 3');
  expect(figure({ side: '7', ceil: true }).derived.unread).toBe(0);
  // With windows smaller than their stride there are gaps.
  expect(figure({ window: 1, stride: 3 }).derived.unread).toBe(36 - 4);
});

test('the formula of the size gives the size, whatever the window and the stride', () => {
  for (const side of ['6', '7', '14'])
    for (const ceil of [false, true])
      for (const window of [1, 2, 3, 4])
        for (const stride of [1, 2, 3, 4]) {
          const { derived } = figure({ side, window, stride, ceil });
          const [, open, quotient, less] = /^([⌊⌈])(.+)[⌋⌉] \+ 1( − 1)?$/.exec(sizeFormula(derived))!;
          const [from, take, by] = quotient!.match(/\d+/g)!.map(Number) as [number, number, number];
          const round = open === '⌊' ? Math.floor : Math.ceil;
          expect(round((from - take) / by) + (less ? 0 : 1)).toBe(derived.outSide);
          expect(sizeWords(derived, 'en').includes('beyond the edge')).toBe(less !== undefined);
        }
});

test('a hand that only comes to a copy whose bright pixel is outside does not shift it', () => {
  const { derived } = figure({ dx: 3, dy: 0, bright: [1, 5] });
  expect(derived.gone).toBe(true);
  // The cursor of the keys stands at the edge, where the pixel has gone over it.
  expect(isWhereItIs(derived, 0, 5)).toBe(true);
  expect(isWhereItIs(derived, 0, 4)).toBe(false);
});

test('the arithmetic of a window has its numbers in it', () => {
  const { derived } = figure({ side: '7', ceil: true, window: 2 });
  expect(windowSum(derived, derived.picture, derived.pooled.values[0]![0]!, [0, 0])).toBe(
    'max(5, 0, 0, 0) = 5',
  );
  expect(windowSum(derived, derived.picture, derived.pooled.values[3]![3]!, [3, 3])).toBe('max(0) = 0');
  const average = figure({ kind: 'avg' }).derived;
  expect(windowSum(average, average.picture, average.pooled.values[0]![0]!, [0, 0])).toBe(
    '(4 + 0 + 0 + 0) ÷ 4 = 1',
  );
  expect(convolutionSum(average.picture, average.convolved[0]![2]!, [0, 2])).toBe(
    '9 − 0 + 0 − 0 + 0 − 6 = 3',
  );
});

test('a shift that takes all light out of the map is answered in words', () => {
  const dark = { map: Array(36).fill(0), bright: [1, 1], dx: -3, dy: -3 };
  expect(words(figure(dark), 'en')).toContain('pooled map by 100%');
  const unread = figure({ ...dark, side: '7', bright: [7, 7], dx: -1, dy: -1 });
  expect(unread.derived.responses.pooling.change).toBeUndefined();
  expect(words(unread, 'en')).toContain('all zero before');
});

test('every window hanging over the edge begins inside the map', () => {
  for (const window of [1, 2, 3, 4])
    for (const stride of [1, 2, 3, 4])
      for (const side of ['6', '7', '14'])
        for (const kind of ['max', 'avg']) {
          const { pooled } = figure({ side, window, stride, kind, ceil: true }).derived;
          expect(pooled.values.flat().every(Number.isFinite)).toBe(true);
        }
});

test('numbers of a link that do not fill the map leave the rest dark', () => {
  const { picture } = figure({ side: '7', map: [3] }).derived;
  expect(picture.flat().filter((value) => value > 0)).toEqual([3, 9]);
});
