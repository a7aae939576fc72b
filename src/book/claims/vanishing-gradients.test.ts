/**
 * Every number of content/en/07-vanishing-gradients.mdx about one chain of sigmoids; the Korean has the same numbers.
 * A number is right when it rounds to the digits that the chapter prints.
 */
import { describe, expect, test } from 'vitest';
import { sigmoid, sigmoidSlope, tanhSlope } from '~/models/chain/activations';
import { formatNumber, formatSize } from '~/numerics/format';
import { between, randomFrom } from '~/numerics/random';
import { createState } from '~/widgets/sigmoid-chain/state';

const all = (weight: number) => Array<number>(10).fill(weight);
const chain = (settings: Readonly<Record<string, unknown>> = {}) => createState(settings).getState().derived;
const strip = (k: number, settings: Readonly<Record<string, unknown>> = {}) =>
  chain(settings).strips.find((each) => each.k === k)!;

/** Longer chains than the figure has. */
function slopeThrough(n: number, weight = 1): number {
  let [a, slope] = [1, 1];
  for (let k = 0; k < n; k++) {
    const z = weight * a;
    slope *= sigmoidSlope(z) * (k === 0 ? 1 : weight);
    a = sigmoid(z);
  }
  return slope;
}

describe('three sigmoids', () => {
  test('a = 0.731, 0.675, 0.663; slopes 0.1966, 0.2194, 0.2236', () => {
    const { links } = chain();
    expect(links.map(({ output }) => formatNumber(output, 3))).toEqual(['0.731', '0.675', '0.663']);
    expect(links.map(({ slope }) => formatNumber(slope, 4))).toEqual(['0.1966', '0.2194', '0.2236']);
    expect(formatNumber(links[1]!.output, 4)).toBe('0.675');
    expect(formatNumber(links[2]!.output, 4)).toBe('0.6626');
    expect(formatNumber(1 - links[2]!.output, 4)).toBe('0.3374');
  });

  test('the derivatives are 0.1509, 0.0359 and 0.0096; on the way 0.2236 and 0.0490', () => {
    expect([3, 2, 1].map((k) => formatNumber(strip(k).value, 4))).toEqual(['0.1509', '0.0359', '0.0096']);
    const [third, second] = [chain().links[2]!.slope, chain().links[1]!.slope];
    expect(formatNumber(third * second, 4)).toBe('0.049');
  });

  test('the first is 0.064 of the last, a little more than 1/16', () => {
    const { ratio } = chain();
    expect(formatNumber(ratio, 3)).toBe('0.064');
    expect(ratio).toBeGreaterThan(1 / 16);
  });

  test.each([
    [1, '0.197', '0.25'],
    [3, '0.00964', '0.0156'],
    [5, '0.000486', '0.000977'],
    [10, '2.78·10⁻⁷', '9.54·10⁻⁷'],
    [20, '9.14·10⁻¹⁴', '9.09·10⁻¹³'],
    [30, '3·10⁻²⁰', '8.67·10⁻¹⁹'],
  ])('%i layers: %s, bound %s', (n, slope, bound) => {
    expect(formatSize(slopeThrough(n))).toBe(slope);
    expect(formatSize(0.25 ** n)).toBe(bound);
    if (n > 10) return;
    expect(formatSize(strip(1, { n }).value)).toBe(slope);
    expect(formatSize(strip(0, { n }).bound)).toBe(bound);
  });

  test('with 30 layers a first weight of 2 gives the same sixteen digits as a weight of 1', () => {
    const output = (first: number) => {
      let a = sigmoid(first);
      for (let k = 1; k < 30; k++) a = sigmoid(a);
      return a;
    };
    expect(output(2)).toBe(output(1));
  });

  test('with x = 0 the first derivative is exactly 0, and ∂y/∂x is 0.0134', () => {
    expect(strip(1, { x: 0 }).value).toBe(0);
    expect(formatNumber(strip(0, { x: 0 }).value, 4)).toBe('0.0134');
  });
});

describe('the product, not the slope', () => {
  test('centred, w = 4 leaves ∂y/∂x at 1 and w = 8 makes it 1024 in ten layers', () => {
    for (const n of [1, 5, 10]) expect(strip(0, { n, w: all(4), centred: true }).value).toBe(1);
    expect(strip(0, { n: 10, w: all(8), centred: true }).value).toBe(1024);
  });

  test('w = 5 saturates: slopes 0.0066, 0.0069, 0.0069, factors 0.034 where they were 0.22, and 7.9·10⁻⁶ in the end', () => {
    const { links } = chain({ w: all(5) });
    expect(links.map(({ slope }) => formatNumber(slope, 4))).toEqual(['0.0066', '0.0069', '0.0069']);
    expect(formatNumber(5 * links[2]!.slope, 3)).toBe('0.034');
    expect(formatNumber(chain().links[2]!.slope, 2)).toBe('0.22');
    expect(formatSize(strip(1, { w: all(5) }).value, 2)).toBe('7.9·10⁻⁶');
  });

  test('with |w| below 4 every factor is below 1', () => {
    const random = randomFrom(7);
    for (let i = 0; i < 1000; i++)
      expect(Math.abs(between(random, -4, 4)) * sigmoidSlope(between(random, -9, 9))).toBeLessThan(1);
  });
});

describe('exercises', () => {
  test('the first derivative with w = 5 is 8.1·10⁻⁴ of the one with w = 1: slopes 3.3·10⁻⁵, weights 25', () => {
    const slopes = (w: number) =>
      chain({ w: all(w) }).links.reduce((product, { slope }) => product * slope, 1);
    expect(formatSize(slopes(5) / slopes(1), 2)).toBe('3.3·10⁻⁵');
    expect(formatSize((0.0068 / 0.213) ** 3, 2)).toBe('3.3·10⁻⁵');
    expect(formatSize(strip(1, { w: all(5) }).value / strip(1).value, 2)).toBe('0.00081');
    expect(formatSize(strip(1, { w: all(5) }).value)).toBe('7.86·10⁻⁶');
  });

  test('tanh z = 2σ(2z) − 1, and tanh′ z = 4σ′(2z)', () => {
    for (let z = -4; z <= 4; z += 0.25) {
      expect(2 * sigmoid(2 * z) - 1).toBeCloseTo(Math.tanh(z), 12);
      expect(4 * sigmoidSlope(2 * z)).toBeCloseTo(tanhSlope(z), 12);
    }
  });
});
