import { expect, test } from 'vitest';
import transposed from '~/models/fixtures/conv_transpose2d.json';
import conv2d from '~/models/fixtures/conv2d.json';
import { correlate2d } from '~/numerics/convolution';
import { inRows } from '~/numerics/matrix';
import { describe as words } from './describe';
import { kernels, pictures } from './presets';
import { insertedAt, pixelAround, windowOf } from './spread';
import { createState } from './state';
import { cellName, columnSum, forwardNote, rowSum } from './sums';
import { focusIn, wired, wiresOf } from './wired';

const figure = (settings: Readonly<Record<string, unknown>> = {}) => createState(settings).getState();

test('C is the reference: 4×16, nine numbers, each four times', () => {
  const { wired } = figure().derived;
  expect(wired.matrix).toEqual(conv2d.toeplitz.C);
  expect(wired.cells.flat().filter((cell) => cell === undefined)).toHaveLength(28);
  for (let cell = 0; cell < 9; cell++) expect(wiresOf(wired, { kind: 'cell', cell })).toHaveLength(4);
});

test('C times the picture is the convolution', () => {
  const x = conv2d.dlfs_example.x;
  const { y } = figure({ x: x.flat(), kernel: conv2d.dlfs_example.w.flat() }).derived;
  expect(y).toEqual([15, 16, 6, 15]);
  expect(y).toEqual(correlate2d(x, conv2d.dlfs_example.w).flat());
  expect(figure().derived.y).toEqual([303, 348, 483, 528]);
});

test('C lives on diagonals, in blocks', () => {
  const { cells } = figure().derived.wired;
  for (let pixel = 0; pixel < 15; pixel++) expect(cells[1]![pixel + 1]).toBe(cells[0]![pixel]);
  for (let pixel = 0; pixel < 12; pixel++) expect(cells[2]![pixel + 4]).toBe(cells[0]![pixel]);
});

test('without bias the residual is exactly 0, at every stop of the sliders', () => {
  for (let alpha = -3; alpha <= 3; alpha += 0.5)
    for (let beta = -3; beta <= 3; beta += 0.5) {
      const { linear } = figure({ alpha, beta }).derived;
      expect(linear.largest).toBe(0);
      expect(linear.verdict).toBe('linear');
    }
});

test('with a bias the residual is (1 − α − β)·b', () => {
  const { linear } = figure({ biasOn: true, b: 5, alpha: 2, beta: 1.5 }).derived;
  expect(linear.residual).toEqual([-12.5, -12.5, -12.5, -12.5]);
  expect(linear.verdict).toBe('affine');
  const chance = figure({ biasOn: true, b: 5, alpha: 2, beta: -1 }).derived.linear;
  expect(chance.residual).toEqual([0, 0, 0, 0]);
  expect(chance.verdict).toBe('chance');
});

test('with ReLU what is left depends on the pictures', () => {
  const { linear } = figure({ relu: true }).derived;
  expect(linear.ofSecond).toEqual([27, 0, 27, 0]);
  expect(linear.residual).toEqual([0, -63, 0, -63]);
  expect(linear.verdict).toBe('neither');
  const positive = figure({ relu: true, second: pictures.ramp.pixels }).derived.linear;
  expect(positive.verdict).toBe('chance');
});

test.each(transposed.cases.filter(({ padding, x_nhwc: x }) => padding === 0 && x[0]!.length === 2))(
  'Cᵀ is the transposed convolution of the reference: $name',
  ({ k, stride, x_nhwc: y, w_tfjs_kh_kw_cout_cin: w, y_nhwc: z, adjoint }) => {
    const stamp = [...w.flat(3), ...new Array<number>(16).fill(0)].slice(0, 16);
    const { spread } = figure({ k, stride, y: y.flat(3), stamp }).derived;
    expect(spread.z).toEqual(z.flat(3));
    const seen = correlateStrided(inRows(adjoint.z_nhwc.flat(3), spread.wired.side), spread.turned, stride);
    const inner = seen.reduce((sum, value, i) => sum + value * y.flat(3)[i]!, 0);
    expect(inner).toBe(adjoint.inner_Cz_x);
    expect(adjoint.inner_z_CTx).toBe(inner);
  },
);

/** With the kernel turned back. */
const correlateStrided = (
  picture: readonly (readonly number[])[],
  turned: readonly (readonly number[])[],
  stride: number,
) =>
  correlate2d(picture, inRows(turned.flat().toReversed(), turned.length))
    .filter((_, i) => i % stride === 0)
    .flatMap((row) => row.filter((_, j) => j % stride === 0));

test.each([
  [2, 1],
  [2, 2],
  [3, 1],
  [3, 2],
  [4, 1],
  [4, 2],
])('k %i, stride %i: three ways to the same z, and Cᵀ is the adjoint', (k, stride) => {
  for (const draw of [1, 2, 50]) {
    const { spread } = figure({ k, stride, draw, y: [2, -3, 5, 1] }).derived;
    const side = (2 - 1) * stride + k;
    expect(spread.wired.side).toBe(side);
    const inserted = spread.inserted.map((row) => row.map((value) => value ?? 0));
    expect(correlate2d(inserted, spread.turned).flat()).toEqual(spread.z);
    expect(spread.products[0]).toBe(spread.products[1]);
    for (let entry = 0; entry < 4; entry++) {
      const { row, column } = insertedAt(spread.wired, entry);
      expect(spread.inserted[row]![column]).toBe(spread.y[entry]);
    }
    expect(windowOf(spread.wired, side * side - 1).row + k).toBe(spread.inserted.length);
    expect(pixelAround(spread.wired, 0, 0)).toBe(0);
    expect(pixelAround(spread.wired, 99, 99)).toBe(side * side - 1);
  }
});

test.each(transposed.checkerboard)('kernels that overlap: k $k, stride $s', ({ k, s, overlap_counts_1d }) => {
  const { counts, interior } = figure({ k, stride: s }).derived.spread;
  expect(counts[0]).toEqual(overlap_counts_1d);
  expect(counts.map((row) => row[0])).toEqual(overlap_counts_1d);
  expect(interior[0] === interior[1]).toBe(k % s === 0);
});

test('not an inverse: the ramp, blurred, and both ways back', () => {
  const { recovery } = figure().derived;
  const known = transposed.not_inverse;
  expect(recovery.wired.kernel).toEqual(known.blur_kernel.flat());
  const near = (a: readonly number[], b: readonly number[]) =>
    a.forEach((value, i) => {
      expect(value).toBeCloseTo(b[i]!, 8);
    });
  near(recovery.seen, known.Cx.flat());
  near(recovery.transposed.picture, known.CT_C_x.flat());
  near(recovery.best.picture, known.least_norm_preimage_pinv.flat());
  expect(recovery.transposed.rms).toBeCloseTo(known.rms_error_transpose, 8);
  expect(recovery.best.rms).toBeCloseTo(known.rms_error_pinv, 8);
  expect(recovery.rank).toBe(known.rank_C);
  expect(recovery.transposed.off).toBeCloseTo(known.max_abs_C_CTCx_minus_Cx, 8);
  expect(recovery.best.off).toBeLessThan(1e-12);
  expect(recovery.same).toBe(false);
});

test('every kernel but zero has rank 4; one that only picks pixels has Cᵀ = C⁺', () => {
  for (const { cells } of Object.values(kernels))
    expect(figure({ blur: cells }).derived.recovery.rank).toBe(4);
  for (let cell = 0; cell < 9; cell++) {
    const { recovery } = figure({ blur: new Array<number>(9).fill(0).with(cell, -3) }).derived;
    expect(recovery.rank).toBe(4);
    expect(recovery.same).toBe(true);
    expect(recovery.best.rms).toBeGreaterThan(1);
  }
  const zero = figure({ tab: 'inverse', blur: new Array<number>(9).fill(0) });
  expect(zero.derived.recovery.rank).toBe(0);
  expect(words(zero, 'en')).toContain('nothing comes through');
});

test('the sums have the numbers in them', () => {
  const { wired: map, x, y } = figure().derived;
  expect(rowSum(map, 0, x, y)).toBe('y₁ = 1·0 + 2·1 + 3·2 + 4·4 + 5·5 + 6·6 + 7·8 + 8·9 + 9·10 = 303');
  const { spread } = figure().derived;
  expect(columnSum(spread.wired, 5, spread.y, spread.z)).toBe('z₆ = 5·1 + 4·2 + 2·3 + 1·4 = 23');
  expect(cellName(5, 3)).toBe('K₂₃');
  expect(forwardNote(figure().derived, { kind: 'pixel', pixel: 5 }, 'en')).toContain('4 outputs see');
  expect(forwardNote(figure().derived, { kind: 'entry', row: 0, pixel: 3 }, 'en')).toContain(
    'not under window 1',
  );
});

test('what is pointed at exists, also after the kernel has shrunk', () => {
  const small = wired(3, 2, 1, [1, 2, 3, 4]);
  expect(focusIn(small, { kind: 'pixel', pixel: 30 })).toEqual({ kind: 'row', row: 0 });
  expect(focusIn(small, { kind: 'cell', cell: 3 })).toEqual({ kind: 'cell', cell: 3 });
  expect(focusIn(small, { kind: 'cell', cell: 4 })).toEqual({ kind: 'row', row: 0 });
});
