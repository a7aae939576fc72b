import { expect, test } from 'vitest';
import reference from '~/numerics/fixtures/im2col.json';
import { challenges } from './challenges';
import { focusText, describe as words } from './describe';
import { raceOver } from './direct';
import { focusOf } from './focus';
import { createState } from './state';
import { outputSum } from './sums';
import { calls, doneOf, isTooCoarse, noTiming, timer, verdictOf } from './timing';
import {
  convolved,
  filterOf,
  mapsOf,
  originOf,
  reachOf,
  rowAround,
  rowsInView,
  sheetsOf,
  unroll,
} from './unrolled';

const figure = (settings: Readonly<Record<string, unknown>> = {}) => createState(settings).getState();
const unrolledOf = (settings: Readonly<Record<string, unknown>> = {}) => figure(settings).derived.unrolled!;

test('the default is the reference: 4×4×2, three kernels of 3×3, in both orders', () => {
  const first = unrolledOf();
  expect([...first.x[0]!]).toEqual(reference.x_nhwc.flat(3));
  expect([...filterOf(first.shape)]).toEqual(reference.kernel_hwio.flat(3));
  expect([first.rows, first.columns]).toEqual([4, 18]);
  expect(first.col).toEqual(reference.col_channel_major_CHW);
  expect(first.product).toEqual(reference.product);
  const last = unrolledOf({ order: 'cells' });
  expect(last.col).toEqual(reference.col_nhwc_order);
  expect(last.weights).toEqual(reference.W_matrix_nhwc_order);
  expect(last.product).toEqual(reference.product);
});

test('what it costs: 72 numbers for 32, 2.25 times; the whole 7×7 once more', () => {
  const [before, after] = unrolledOf().numbers;
  expect([before, after, after / before]).toEqual([
    reference.blow_up.input,
    reference.blow_up.elements_col,
    reference.blow_up.ratio,
  ]);
});

test.each(reference.dlfs_shapes)(
  'the shapes of the book: $x, k $k',
  ({ x: [pictures, channels, side], k, col }) => {
    const { rows, columns } = unrolledOf({ pictures, channels, side, k });
    expect([rows, columns]).toEqual(col);
  },
);

test('large pictures at stride 1 are copied nearly k·k times', () => {
  // The formula of the memory meter: k·k·oh·ow / (h·w).
  const ratio = (side: number) => (9 * (side - 2) ** 2) / side ** 2;
  const { numbers } = unrolledOf({ side: 7 });
  expect(numbers[1] / numbers[0]).toBeCloseTo(ratio(7), 12);
  expect(ratio(1000)).toBeGreaterThan(8.9);
});

test.each([
  { pictures: 3, side: 5, channels: 2, k: 3, stride: 2, padding: 1, filters: 2, order: 'channels' as const },
  { pictures: 2, side: 7, channels: 3, k: 5, stride: 1, padding: 2, filters: 3, order: 'cells' as const },
  { pictures: 1, side: 6, channels: 1, k: 1, stride: 3, padding: 0, filters: 1, order: 'cells' as const },
])('the product, folded, is the convolution: $side, k $k, s $stride, p $padding', (shape) => {
  const unrolled = unroll(shape)!;
  for (let n = 0; n < shape.pictures; n++) {
    const maps = mapsOf(unrolled, n);
    const [height, width] = unrolled.out;
    const flat = Array.from({ length: height * width * shape.filters }, (_, i) => {
      const place = Math.floor(i / shape.filters);
      return maps[i % shape.filters]![Math.floor(place / width)]![place % width]!;
    });
    expect(flat).toEqual([...convolved(unrolled, n)]);
  }
});

test('every entry of col is the pixel that its row and column say', () => {
  for (const order of ['channels', 'cells']) {
    const unrolled = unrolledOf({ pictures: 2, side: 5, k: 2, stride: 2, padding: 1, order });
    for (let row = 0; row < unrolled.rows; row++) {
      const { picture, corner } = originOf(unrolled, row);
      const sheets = sheetsOf(unrolled, picture);
      unrolled.places.forEach(({ channel, row: i, column: j }, at) => {
        expect(sheets[channel]![corner[0] + i]![corner[1] + j]).toBe(unrolled.col[row]![at]);
      });
    }
  }
});

test('a pixel leads to the window around it, and the last windows to the reach', () => {
  const unrolled = unrolledOf({ side: 6, k: 3, stride: 2 });
  expect(rowAround(unrolled, 0, 0, 0)).toBe(0);
  expect(rowAround(unrolled, 0, 3, 3)).toBe(3);
  expect(rowAround(unrolled, 0, 5, 0)).toBe(2);
  expect(reachOf(unrolled)).toBe(5);
});

test('a kernel that fits nowhere gets a sentence', () => {
  const none = figure({ side: 3, k: 5 });
  expect(none.derived.unrolled).toBeUndefined();
  expect(words(none, 'en')).toContain('larger than the padded picture of 3×3');
  expect(words(none, 'ko')).toContain('출력도 없습니다');
});

test('another shape is unrolled whole, and rows beyond the last are the last', () => {
  const store = createState();
  store.getState().set({ row: 2 });
  expect(store.getState().derived.taken).toBe(2);
  store.getState().set({ pictures: 3 });
  expect(store.getState().derived.taken).toBe(12);
});

test('ninety rows are those of the batch that was asked for', () => {
  const { met } = challenges['ninety-rows'];
  const batch = { pictures: 10, channels: 3, k: 5 };
  expect(met(figure({ ...batch, side: 7 }))).toBe(true);
  for (const other of [
    { side: 5, padding: 1 },
    { side: 7, padding: 1, stride: 2 },
  ]) {
    expect(unrolledOf({ ...batch, ...other })).toMatchObject({ rows: 90, columns: 75 });
    expect(met(figure({ ...batch, ...other }))).toBe(false);
  }
});

test('what is pointed at exists', () => {
  const unrolled = unrolledOf();
  expect(focusOf(unrolled, 4, undefined)).toEqual({ row: 3, filter: 0, column: undefined });
  expect(focusOf(unrolled, 4, { row: 99, filter: 9, column: 99 })).toEqual({
    row: 3,
    filter: 2,
    column: undefined,
  });
  expect(focusText(unrolled, { row: 1, filter: 1, column: 9 }, 'en')).toContain('channel 2, row 1, column 1');
});

test('sums are written with their numbers, long ones in part', () => {
  const unrolled = unrolledOf({ channels: 1 });
  expect(outputSum(unrolled, 0, 0)).toBe(
    '(−2)·(−2) + 5·3 + 1·1 + 4·(−1) + 0·(−3) + (−4)·2 + (−1)·0 + (−5)·(−2) + 2·3 = 24',
  );
  expect(outputSum(unrolledOf(), 0, 0)).toMatch(/ \+ … = 9$/);
});

test('of large matrices the rows of one picture are drawn', () => {
  expect(rowsInView(unrolledOf({ pictures: 10, channels: 3, side: 7, k: 5 }), 50)).toEqual([0, 90]);
  expect(rowsInView(unrolledOf({ pictures: 10, channels: 3, side: 7, k: 3 }), 60)).toEqual([0, 250]);
  expect(rowsInView(unrolledOf({ pictures: 10, channels: 3, side: 7, k: 3, padding: 2 }), 100)).toEqual([
    81, 162,
  ]);
});

test('a clock that does not tick between two calls is told from a race that has not been run', () => {
  const stopped = timer({ side: 4, channels: 1, k: 2, filters: 1, together: 1 }, () => 0);
  let timing = noTiming;
  while (doneOf(timing) < 1) timing = stopped(timing, -1);
  expect([verdictOf(timing), isTooCoarse(timing), isTooCoarse(noTiming)]).toEqual([undefined, true, false]);
});

test('both ways that are timed give the same maps', () => {
  const race = raceOver({ side: 9, channels: 3, k: 4, filters: 5, together: 1 });
  const [direct, unrolled] = [race.direct(), race.unrolled()];
  expect(direct).toHaveLength(36 * 5);
  direct.forEach((value, i) => {
    expect(value).toBeCloseTo(unrolled[i]!, 4);
  });
});

test('the race is timed in turns, by a clock that is given, and ends', () => {
  let clock = 0;
  // Every look at the clock costs a millisecond.
  const further = timer({ side: 4, channels: 1, k: 2, filters: 1, together: 2 }, () => clock++);
  let timing = further(noTiming, 0);
  expect(timing.direct).toEqual([0.5]);
  expect(verdictOf(timing)).toBeUndefined();
  while (doneOf(timing) < 1) timing = further(timing, 50);
  expect(timing.unrolled).toHaveLength(calls.warm + calls.counted);
  expect(verdictOf(timing)).toEqual({ direct: 0.5, unrolled: 0.5, ratio: 1, unrolledWins: false });
});
