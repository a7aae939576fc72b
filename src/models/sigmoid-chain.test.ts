import { describe, expect, test } from 'vitest';
import { between, integerBelow, randomFrom } from '~/numerics/random';
import { sigmoid, sigmoidSlope } from './chain/activations';
import fixture from './fixtures/vanishing.json';
import {
  boundOf,
  centringBiases,
  factorsOf,
  linksOf,
  logit,
  productOf,
  type SigmoidChain,
  slopesByDifferences,
} from './sigmoid-chain';
import * as tf from './tf';

/** Twelve significant digits, as in the file. */
const near = (value: number, expected: number) =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-11 * Math.abs(expected) + 1e-300);

const slopesOf = ({ weights, ...rest }: SigmoidChain) => {
  const links = linksOf({ weights, ...rest });
  return weights.map((_, i) => productOf(factorsOf(weights, links, i + 1)));
};
const inputSlopeOf = (chain: SigmoidChain) => productOf(factorsOf(chain.weights, linksOf(chain), 0));
const equal = (n: number, w: number, x = 1): SigmoidChain => ({
  weights: Array(n).fill(w),
  biases: Array(n).fill(0),
  x,
});
const centred = (n: number, w: number): SigmoidChain => ({
  ...equal(n, w),
  biases: centringBiases(Array(n).fill(w), 1),
});

function randomChain(seed: number): SigmoidChain {
  const random = randomFrom(seed);
  const n = 1 + integerBelow(random, 10);
  return {
    weights: Array.from({ length: n }, () => between(random, -8, 8)),
    biases: Array.from({ length: n }, () => between(random, -4, 4)),
    x: between(random, -3, 3),
  };
}

describe('three sigmoids, as in the reference', () => {
  test.each(fixture.seed_three)('w = $w, x = $x', (row) => {
    const chain = { weights: row.w, biases: row.b, x: row.x };
    const links = linksOf(chain);
    links.forEach(({ z, output, slope }, i) => {
      near(z, row.z[i]!);
      near(output, row.a[i]!);
      near(slope, row.sigma_prime[i]!);
    });
    slopesOf(chain).forEach((slope, i) => void near(slope, row.dy_dw[i]!));
    near(inputSlopeOf(chain), row.dy_dx);
  });
});

test.each(fixture.depth_w1_x1)('$n layers with w = 1, x = 1', ({ n, dy_dw1, dy_dwn, ratio }) => {
  const slopes = slopesOf(equal(n, 1));
  near(slopes[0]!, dy_dw1);
  near(slopes.at(-1)!, dy_dwn);
  near(slopes[0]! / slopes.at(-1)!, ratio);
});

test('centred with w = 4 the signal arrives unchanged at any depth, with w = 8 it doubles in every layer', () => {
  for (const { n, dy_dx } of fixture.w4_centred) expect(inputSlopeOf(centred(n, 4))).toBe(dy_dx);
  for (const { n, dy_dx } of fixture.w8_centred) expect(inputSlopeOf(centred(n, 8))).toBe(dy_dx);
});

test('no chain goes beyond the bound', () => {
  for (let seed = 0; seed < 500; seed++) {
    const chain = randomChain(seed);
    const links = linksOf(chain);
    for (let k = 0; k <= chain.weights.length; k++) {
      const factors = factorsOf(chain.weights, links, k);
      expect(Math.abs(productOf(factors))).toBeLessThanOrEqual(boundOf(factors) * (1 + 1e-12));
    }
  }
  const bound = (n: number, w: number) => {
    const chain = equal(n, w);
    return boundOf(factorsOf(chain.weights, linksOf(chain), 0));
  };
  near(bound(10, 1), 0.25 ** 10);
  near(bound(7, -3), 0.75 ** 7);
});

test('finite differences agree', () => {
  for (let seed = 0; seed < 200; seed++) {
    const chain = randomChain(seed);
    const differences = slopesByDifferences(chain);
    slopesOf(chain).forEach((slope, i) => void expect(Math.abs(slope - differences[i]!)).toBeLessThan(1e-8));
  }
});

// σ(z) = ½ + ½ tanh(z/2).
const half = (z: tf.Tensor): tf.Tensor =>
  tf.add(tf.mul(tf.tanh(tf.mul(z, tf.scalar(0.5))), tf.scalar(0.5)), tf.scalar(0.5));

test('TensorFlow.js agrees, in float32', () => {
  for (let seed = 0; seed < 40; seed++) {
    const chain = randomChain(seed);
    const gradients = tf.numbersFrom(() => {
      const output = (...weights: tf.Tensor[]) =>
        tf.sum(
          weights.reduce(
            (a, weight, i) => half(tf.add(tf.mul(weight, a), tf.scalar(chain.biases[i]!))),
            tf.scalar(chain.x) as tf.Tensor,
          ),
        ) as tf.Scalar;
      const { grads } = tf.valueAndGrads(output)(chain.weights.map((weight) => tf.scalar(weight)));
      return grads.map((gradient) => gradient.dataSync()[0]!);
    });
    slopesOf(chain).forEach((slope, i) => {
      // float32 knows σ to 6e-8, so σ(1 − σ) of a saturated layer has few digits left.
      expect(Math.abs(slope - gradients[i]!)).toBeLessThan(2e-6 + 1e-4 * Math.abs(slope));
    });
  }
});

test('the slope of σ keeps its digits where σ itself has reached 1', () => {
  near(sigmoidSlope(40), Math.exp(-40));
  expect(sigmoidSlope(-5)).toBe(sigmoidSlope(5));
  expect(sigmoidSlope(0)).toBe(0.25);
  expect(sigmoid(logit(0.8))).toBeCloseTo(0.8, 12);
});

test('an input of zero silences the first weight and nothing else', () => {
  const chain = equal(3, 1, 0);
  expect(slopesOf(chain)[0]).toBe(0);
  expect(inputSlopeOf(chain)).toBeGreaterThan(0.01);
});
