/**
 * Every number of content/en/05-multi-layer-perceptrons.mdx; the Korean has the same numbers. A number is right when it rounds
 * to the digits that the chapter prints.
 */
import { describe, expect, test } from 'vitest';
import { gateInputs, gateTargets } from '~/datasets/gates';
import { replay } from '~/kit/recording';
import { activations, gelu, geluSlope, sigmoidSlope, tanhSlope } from '~/models/chain/activations';
import { chainSize } from '~/models/chain/start';
import reference from '~/models/fixtures/xor-rates.json';
import { layersOf, throughSteps } from '~/models/gate-circuit';
import { netSize } from '~/models/two-layer-net';
import { formatNumber, formatVector } from '~/numerics/format';
import { product } from '~/numerics/product';
import { createState as createActivation } from '~/widgets/activation-explorer/state';
import { createState as createWiring } from '~/widgets/gate-wiring/state';
import { createState as createTower } from '~/widgets/linear-collapse/state';
import type { Settings } from '~/widgets/xor-mlp/params';
import { createState as createXor } from '~/widgets/xor-mlp/state';
import { tallyOf, trialOf } from '~/widgets/xor-mlp/tally';

const tower = (settings = {}) => createTower(settings).getState().derived;
const inputs = (settings: Readonly<Record<string, unknown>>) => createActivation(settings).getState().derived;

/** The network of the figure after so many steps. */
function trained(steps: number, settings: Readonly<Record<string, unknown>> = {}) {
  const store = createXor(settings);
  replay(store.getState, [{ step: steps }]);
  return store.getState();
}
const probabilities = (settings: Readonly<Record<string, unknown>>, steps = 1000) =>
  trained(steps, settings).derived.logits.map(activations.sigmoid.value);

describe('stacking lines', () => {
  test('the tower at the start is (1.90 0.29; 0.30 0.52), to the last digit', () => {
    const { single, maxDiff } = tower();
    expect(single.weights.map((row) => formatVector(row))).toEqual(['(1.9, 0.29)', '(0.3, 0.52)']);
    expect(maxDiff).toBeLessThan(1e-14);
  });

  test('with ReLU in layer 2 the nearest single layer is off by up to 1.29', () => {
    expect(formatNumber(tower({ f2: 'relu' }).maxDiff)).toBe('1.29');
  });

  test('the exercise: (1 1)(1 0; 0 −1) = (1 −1); with a ReLU between, (−1, 0) gives 0 and (1, 0) gives 1', () => {
    const w1 = [
      [1, 0],
      [0, -1],
    ];
    expect(product([[1, 1]], w1)).toEqual([[1, -1]]);
    const bent = ([x1, x2]: readonly [number, number]) => Math.max(0, x1) + Math.max(0, -x2);
    expect([bent([-1, 0]), bent([1, 0])]).toEqual([0, 1]);
  });
});

describe('activation functions', () => {
  const largest = (slope: (z: number) => number) =>
    Math.max(...Array.from({ length: 1601 }, (_, i) => slope(-8 + i / 100)));

  test('the largest slopes are 0.25, 1, 1, 1 and 1.13', () => {
    const names = ['sigmoid', 'tanh', 'relu', 'leaky-relu', 'gelu'] as const;
    const slopes = names.map((name) => formatNumber(largest(activations[name].derivative)));
    expect(slopes).toEqual(['0.25', '1', '1', '1', '1.13']);
    expect(largest(geluSlope)).toBeLessThan(1.135);
  });

  test('below 0.01 beyond ±4.585 for the sigmoid, beyond ±2.993 for tanh', () => {
    for (const [slope, end] of [
      [sigmoidSlope, 4.585],
      [tanhSlope, 2.993],
    ] as const) {
      expect(slope(end - 0.001)).toBeGreaterThan(0.01);
      expect(slope(end + 0.001)).toBeLessThan(0.01);
    }
  });

  test('spread by s = 5, 42.5% of the inputs lie where the sigmoid is flat; around 0 its outputs are around 0.5', () => {
    expect(inputs({ s: 5 }).flatShare).toBe(0.425);
    expect(inputs({}).outputMean).toBeCloseTo(0.5, 1);
    expect(inputs({ fn: 'tanh' }).outputMean).toBeCloseTo(0, 0);
  });

  test('with a mean of −4 all outputs and slopes of ReLU are 0', () => {
    expect(inputs({ fn: 'relu', mu: -4 })).toMatchObject({ outputMean: 0, deadShare: 1 });
    expect(inputs({ fn: 'leaky-relu', mu: -4 }).deadShare).toBe(0);
  });

  test('GELU dips to −0.17 near −0.75', () => {
    const zs = Array.from({ length: 800 }, (_, i) => -8 + i / 100);
    const lowest = zs.reduce((best, z) => (gelu(z) < gelu(best) ? z : best));
    expect(formatNumber(lowest)).toBe('−0.75');
    expect(formatNumber(gelu(lowest))).toBe('−0.17');
  });

  test('a step has no slope anywhere', () => expect(inputs({ fn: 'step' }).deadShare).toBe(1));
});

describe('XOR from gates', () => {
  // That two gates are too few is in src/models/gate-circuit.test.ts.
  const { circuit, truth } = createWiring({
    kinds: [2, 1, 0],
    pins: [0, 1, 0, 1, 2, 3],
    out: 4,
  }).getState().derived;
  const layers = layersOf(circuit);

  test('the matrices are those of the chapter', () => {
    expect(layers.map(({ weights }) => weights)).toEqual([
      [
        [-0.5, -0.5],
        [0.5, 0.5],
      ],
      [[0.5, 0.5]],
    ]);
    expect(layers.map(({ bias }) => bias)).toEqual([[0.7, -0.2], [-0.7]]);
  });

  test('NAND, OR send the points to (1, 0), (1, 1), (1, 1), (0, 1), and AND gives 0, 1, 1, 0', () => {
    expect(gateInputs.map((x) => throughSteps(layers, x)[0])).toEqual([
      [1, 0],
      [1, 1],
      [1, 1],
      [0, 1],
    ]);
    expect(truth).toEqual(gateTargets.xor);
  });
});

describe('XOR by learning', () => {
  test('ln 2 = 0.6931; four tanh units and seed 1 start at 0.7132 and are below 0.1 after 42 steps', () => {
    expect(formatNumber(Math.LN2, 4)).toBe('0.6931');
    expect(formatNumber(trained(0).derived.loss, 4)).toBe('0.7132');
    expect(trained(41).derived.loss).toBeGreaterThan(0.1);
    expect(trained(42).derived.loss).toBeLessThan(0.1);
  });

  test.each([
    ['tanh', [48, 99, 100]],
    ['sigmoid', [57, 96, 100]],
    ['relu', [12, 53, 90]],
    ['identity', [0, 0, 0]],
  ] as const)(
    'of seeds 1 to 100, %s with 2, 4, 8 units: %j solve it',
    { timeout: 120_000 },
    (activation, solved) => {
      const counts = [2, 4, 8].map((hidden) => {
        const { params } = createXor({ activation, hidden }).getState();
        const seeds = Array.from({ length: 100 }, (_, i) => i + 1);
        return tallyOf(seeds.map((seed) => trialOf(params as Settings, seed))).solved;
      });
      expect(counts).toEqual(solved);
    },
  );

  test('PyTorch: 18 of 100 with two ReLUs', () => {
    const found = reference.xor_success.find(
      ({ act, hidden, opt }) => act === 'relu' && hidden === 2 && opt === 'adam',
    );
    expect(found?.solved).toBe(0.18);
  });

  test('seed 2 with two tanh units ends at 0.3468, just above half of ln 2: two points in (−1, −1), both with ½', () => {
    const { derived } = trained(1000, { hidden: 2, seed: 2 });
    expect(formatNumber(derived.loss, 4)).toBe('0.3468');
    expect(derived.loss - Math.LN2 / 2).toBeGreaterThan(0);
    expect([1, 3].map((i) => formatVector(derived.places[i]!))).toEqual(['(−1, −1)', '(−1, −1)']);
    expect(probabilities({ hidden: 2, seed: 2 }).map((p) => formatNumber(p))).toEqual([
      '0',
      '0.5',
      '1',
      '0.5',
    ]);
  });

  test('two ReLUs: seed 1 stops at 0.4774 with three points on top of each other at ⅓; seed 2 at 0.6931, both units dead', () => {
    const relu = { hidden: 2, activation: 'relu' };
    const first = trained(1000, { ...relu, seed: 1 }).derived;
    expect(formatNumber(first.loss, 4)).toBe('0.4774');
    expect([0, 1, 3].map((i) => formatVector(first.places[i]!))).toEqual(['(0, 0)', '(0, 0)', '(0, 0)']);
    expect(probabilities({ ...relu, seed: 1 })[0]).toBeCloseTo(1 / 3, 3);
    const second = trained(1000, { ...relu, seed: 2 }).derived;
    expect(formatNumber(second.loss, 4)).toBe('0.6931');
    expect(second.places.flat().every((h) => h === 0)).toBe(true);
  });

  test('4h + 1 parameters, 17 for four units', () => {
    expect(netSize(4)).toBe(17);
    expect(chainSize(trained(0).inner.chain.layers)).toBe(17);
  });

  test('one GELU unit with w = (3.25, 3.25), b = −4, v = −40, c = −4: 0.02, 0.94, 0.94, 0.00', () => {
    const settings = { hidden: 1, activation: 'gelu', weights: [3.25, 3.25, -4, -40, -4] };
    expect(probabilities(settings, 0).map((p) => p.toFixed(2))).toEqual(['0.02', '0.94', '0.94', '0.00']);
  });
});
