import { beforeAll, describe, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { createState } from './state';

beforeAll(async () => {
  await computeAtOnce();
});

function trained(settings: Readonly<Record<string, unknown>>, steps = 300) {
  const store = createState(settings);
  store.getState().play.advance(steps, true);
  return store.getState().derived;
}

// vectors/experiments.json, misc.depth_sgd: three seeds in PyTorch; the bands are widened by what 500 digits cannot tell.
describe('after 300 steps of momentum 0.9 at rate 0.1', { timeout: 120_000 }, () => {
  test.each([
    ['1', 0.79, 0.92],
    ['3', 0.18, 0.5],
    ['5', 0.05, 0.15],
    ['8', 0.05, 0.15],
  ])('sigmoid with %s hidden layers reads its share of digits', (hiddenLayers, low, high) => {
    const { report } = trained({ hiddenLayers });
    expect(report!.accuracy).toBeGreaterThan(low);
    expect(report!.accuracy).toBeLessThan(high);
  });

  test('sigmoid with 8: the first layer sleeps, the last moves, the loss stays that of guessing', () => {
    const { report, layers } = trained({ hiddenLayers: '8' });
    expect(layers[0]!.travelled).toBeLessThan(0.001);
    expect(layers.at(-1)!.travelled).toBeGreaterThan(0.1);
    expect(Math.abs(report!.loss - Math.log(10))).toBeLessThan(0.05);
  });

  test('tanh with 8 reads most, and its first layer has moved by more than its own length', () => {
    const { report, layers } = trained({ hiddenLayers: '8', activation: 'tanh' });
    expect(report!.accuracy).toBeGreaterThan(0.74);
    expect(report!.accuracy).toBeLessThan(0.93);
    expect(layers[0]!.travelled).toBeGreaterThan(1.2);
  });

  test('batch normalisation wakes eight layers of sigmoid', () => {
    expect(trained({ hiddenLayers: '8', batchNorm: true }).report!.accuracy).toBeGreaterThan(0.5);
  });
});

test('at the start nothing has moved, and there is no gradient yet', () => {
  const { derived } = createState().getState();
  expect(derived.layers.map(({ travelled }) => travelled)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(derived.layers.every(({ gradient }) => gradient === undefined)).toBe(true);
  expect(derived.parameters).toBe(196 * 32 + 32 + 4 * (32 * 32 + 32) + 320 + 10);
  expect(derived.answers).toHaveLength(10);
});

test('going back to a step and on again is the same run', () => {
  const store = createState({ hiddenLayers: '1', activation: 'relu' });
  const { play } = store.getState();
  play.advance(5, true);
  play.advance(5, true);
  const there = store.getState().derived.report!;
  play.seek(5);
  expect(store.getState().derived.step).toBe(5);
  play.advance(5, true);
  expect(store.getState().derived.report!.state.layers).toEqual(there.state.layers);
});
