/** Every number of content/en/10-convolution.mdx about the matrix of a convolution; the Korean has the same numbers. */
import { describe, expect, test } from 'vitest';
import { formatNumber } from '~/numerics/format';
import { createState } from '~/widgets/conv-matrix/state';

const derivedOf = (settings: Readonly<Record<string, unknown>> = {}) =>
  createState(settings).getState().derived;

describe('the matrix', () => {
  const { wired, y } = derivedOf();

  test('4 rows of 16, 28 of 64 entries are 0, the other 36 are nine numbers used four times', () => {
    const entries = wired.matrix.flat();
    expect([wired.matrix.length, wired.matrix[0]!.length, entries.length]).toEqual([4, 16, 64]);
    expect(entries.filter((entry) => entry === 0)).toHaveLength(28);
    for (let number = 1; number <= 9; number++)
      expect(entries.filter((entry) => entry === number)).toHaveLength(4);
    expect(wired.matrix[0]).toEqual([1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 9, 0, 0, 0, 0, 0]);
    expect(wired.matrix[3]).toEqual([0, 0, 0, 0, 0, 1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 9]);
  });

  test('of the ramp it makes 303, 348, 483, 528, as the code prints', () => {
    expect(y).toEqual([303, 348, 483, 528]);
  });

  test('with a bias (1 − α − β)·b is left, nothing for one half and one half', () => {
    const residualOf = (alpha: number, beta: number) =>
      derivedOf({ alpha, beta, biasOn: true, b: 5 }).linear.residual;
    for (const each of residualOf(2, -1.5)) expect(each).toBeCloseTo((1 - 2 + 1.5) * 5, 9);
    for (const each of residualOf(0.5, 0.5)) expect(each).toBeCloseTo(0, 9);
    expect(derivedOf({ alpha: 0.5, beta: 0.5, biasOn: true, b: 5 }).linear.verdict).toBe('chance');
  });
});

describe('the way back', () => {
  const { recovery } = derivedOf();
  const { seen, transposed, best } = recovery;
  const rounded = (values: readonly number[]) => values.map((value) => formatNumber(value, 2));

  test('the blur of 0 … 15 is 5, 6, 9, 10; the rank is 4', () => {
    expect(rounded(seen)).toEqual(['5', '6', '9', '10']);
    expect(recovery.rank).toBe(4);
  });

  test('the transpose: at most 4.69, off by 7.27, and convolved again 2.73, 2.81, 3.05, 3.13', () => {
    expect(formatNumber(Math.max(...transposed.picture), 2)).toBe('4.69');
    expect(formatNumber(transposed.rms, 2)).toBe('7.27');
    expect(rounded(transposed.seen)).toEqual(['2.73', '2.81', '3.05', '3.13']);
  });

  test('the pseudo-inverse: off by 5.28, and it meets the four outputs', () => {
    expect(formatNumber(best.rms, 2)).toBe('5.28');
    expect(best.off).toBeLessThan(1e-12);
  });

  test('the rank is 4 for every kernel that is not all zeros', () => {
    for (let i = 0; i < 9; i++) {
      const blur = Array.from({ length: 9 }, (_, j) => (j === i ? 1 : 0));
      expect(derivedOf({ blur }).recovery.rank).toBe(4);
    }
    expect(derivedOf({ blur: [0, 0, 0, 0, 0, 0, 0, 0, 0] }).recovery.rank).toBe(0);
  });

  test('⟨Cx, y⟩ = ⟨x, Cᵀy⟩', () => {
    for (const draw of [1, 2, 3]) {
      const [through, back] = derivedOf({ draw }).spread.products;
      expect(through).toBe(back);
    }
  });

  test('with stride 2 a 3×3 kernel covers the inside up to four times and as little as once, 4×4 evenly', () => {
    const { interior, counts } = derivedOf({ k: 3, stride: 2 }).spread;
    expect(interior).toEqual([1, 4]);
    expect([...new Set(counts.flat())].toSorted()).toEqual([1, 2, 4]);
    const [least, most] = derivedOf({ k: 4, stride: 2 }).spread.interior;
    expect(least).toBe(most);
  });
});
