import { expect, test } from 'vitest';
import { nearestAffine, throughStack } from '~/models/layer-stack';
import { meshOf } from '~/numerics/mesh';
import { gapVerdict, describe as inWords } from './describe';
import { createState, ground, maxFloors, presetTo, randomTo } from './state';

const identityTower = (seed: number) => {
  const store = createState({ layers: maxFloors });
  for (let i = 0; i < maxFloors; i++) store.getState().set(randomTo(store.getState().params, i, seed));
  return store;
};

test('six layers that do not bend are one matrix, to 1e-12', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const { maxDiff, single, floors } = identityTower(seed).getState().derived;
    expect(maxDiff).toBeLessThan(1e-12);
    const inputs = meshOf((at) => at, ground, ground, 6).flat();
    const fitted = nearestAffine(
      inputs,
      inputs.map((x) => throughStack(floors, x)),
    );
    fitted.weights
      .flat()
      .forEach((entry, i) => void expect(entry).toBeCloseTo(single.weights.flat()[i]!, 10));
  }
});

test('one ReLU, wherever it stands, and no matrix follows', () => {
  for (const name of ['f1', 'f2', 'f3']) {
    const { maxDiff, activationsUsed } = createState({ [name]: 'relu' }).getState().derived;
    expect(activationsUsed).toBe(1);
    expect(maxDiff).toBeGreaterThan(0.1);
  }
});

test('a layer whose activation changes nothing on this piece of the plane counts, but one matrix still does', () => {
  const b = [2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const store = createState({ layers: 1, f1: 'relu', b });
  store.getState().set(presetTo(store.getState().params, 0, 'mirror'));
  expect(store.getState().derived.maxDiff).toBeLessThan(1e-12);
  expect(inWords(store.getState(), 'en')).toContain('does the same');
});

test('a bias alone breaks the sum test, by exactly −b of the whole tower', () => {
  const { probe, single } = createState({ b: [0.5, -1, 0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0] }).getState().derived;
  [0, 1].forEach((i) => void expect(probe.ofSum[i]! - probe.sum[i]!).toBeCloseTo(-single.bias[i]!, 12));
  expect(
    gapVerdict(createState({ b: [0.5, -1, 0, 0, 0, 0.3, 0, 0, 0, 0, 0, 0] }).getState(), 'en'),
  ).toContain('−b');
});

test('by hand: W₂ = (1 1; 0 1) after W₁ = (1 0; 0 −1) is (1 −1; 0 −1)', () => {
  const w = [1, 0, 0, -1, 1, 1, 0, 1, ...new Array<number>(16).fill(0)];
  expect(createState({ layers: 2, w }).getState().derived.single.weights).toEqual([
    [1, -1],
    [0, -1],
  ]);
});
