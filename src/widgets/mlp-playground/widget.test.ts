import { beforeAll, describe, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { forwardChain } from '~/models/chain/forward';
import { withEdit, withFeature } from './edits';
import { examplesOf } from './examples';
import { confusionOf } from './metrics';
import { filesOf, loadNetwork } from './network-file';
import { readOwn, settingsOf } from './own-data';
import { outcomeText } from './own-panel';
import { fieldOf, neuronPicture, picturesOf } from './pictures';
import { passageAt } from './probe';
import { createState, params, type Settings } from './state';

beforeAll(async () => {
  await computeAtOnce();
});

const figure = (initial: Partial<Settings> = {}) => createState(initial);
const sets = Object.keys(params.data.options) as Settings['data'][];

test.each(sets)('%s gives as many points as are asked for, split as asked', (data) => {
  const { examples, train } = figure({ data, samples: 120, trainShare: 70 }).getState().derived;
  const count = data === 'own' ? params.own.default.length / 3 : 120;
  expect(examples.points).toHaveLength(count);
  expect(examples.train).toHaveLength(Math.round(0.7 * count));
  expect(new Set([...examples.train, ...examples.test]).size).toBe(count);
  expect(Number.isFinite(train!.loss)).toBe(true);
});

test.each(sets)('a network learns something of %s', (data) => {
  const store = figure({ data, shape: [8, 8] });
  const before = store.getState().derived.train!.loss;
  store.getState().play.advance(1500, true);
  expect(store.getState().derived.updates).toBe(1500);
  expect(store.getState().derived.train!.loss).toBeLessThan(0.6 * before);
});

test('the same link gives the same numbers, in one go or in many', () => {
  const [once, often] = [figure({ data: 'moons' }), figure({ data: 'moons' })];
  once.getState().play.advance(300, true);
  for (let i = 0; i < 30; i++) often.getState().play.advance(10, true);
  expect(often.getState().derived.layers).toEqual(once.getState().derived.layers);
});

describe('a weight in the hand', () => {
  test('changes the picture at once, and training goes on from there', () => {
    const store = figure();
    store.getState().play.advance(50, true);
    const { edit } = store.getState();
    edit(withEdit(store.getState(), 0, 1, 2, 3.5), {}, 'weight');
    const { derived } = store.getState();
    expect(derived.layers[0]!.weights[1 * 4 + 2]).toBe(3.5);
    expect(derived.updates).toBe(50);
    const { signals } = passageAt(derived, [0, 1]);
    const w = derived.layers[0]!;
    expect(signals[0]!.preActivations[2]).toBeCloseTo(3.5 + w.bias[2]!, 5);
    store.getState().play.advance(1, true);
    expect(store.getState().derived.updates).toBe(51);
    expect(Math.abs(store.getState().derived.layers[0]!.weights[6]! - 3.5)).toBeLessThan(0.2);
    expect(store.getState().derived.layers[0]!.weights[6]).not.toBe(3.5);
  });

  test('can be put back', () => {
    const store = figure();
    const before = store.getState().derived.layers;
    store.getState().edit(withEdit(store.getState(), 1, 'bias', 0, -2));
    expect(store.getState().derived.layers[1]!.bias[0]).toBe(-2);
    store.getState().undo();
    expect(store.getState().derived.layers).toEqual(before);
  });
});

test('another shape begins anew; another learning rate goes on', () => {
  const store = figure();
  store.getState().play.advance(20, true);
  store.getState().set({ learningRate: 0.5 });
  expect(store.getState().derived.updates).toBe(20);
  store.getState().set({ shape: [4, 3] });
  expect(store.getState().derived.updates).toBe(0);
});

test('an optimiser may be changed on the way: it begins without a memory', () => {
  const store = figure();
  for (const optimizer of Object.keys(params.optimizer.options) as Settings['optimizer'][]) {
    store.getState().set({ optimizer });
    const before = store.getState().derived.updates;
    store.getState().play.advance(20, true);
    expect(store.getState().derived.updates, optimizer).toBe(before + 20);
    expect(Number.isFinite(store.getState().derived.train!.loss)).toBe(true);
  }
});

test('the last input stays', () => {
  expect(withFeature([0, 1], 7, 1)).toEqual([1, 0, 0, 0, 0, 0, 0]);
  expect(withFeature([0], 7, 0)).toBeUndefined();
  expect(figure({ features: [0, 0, 0, 0, 0, 0, 0] }).getState().derived.features).toEqual([0, 1]);
});

test('pictures stand upright: what grows with x₂ is light below and dark above', () => {
  const { derived } = figure({ shape: [] }).getState();
  const layers = [{ weights: Float32Array.of(0, 1), bias: Float32Array.of(0) }];
  const pictures = picturesOf(derived.spec, layers, derived.features);
  const { values, columns } = neuronPicture(pictures, 0, 0);
  expect(values[0]).toBeLessThan(0);
  expect(values[columns ** 2 - 1]).toBeGreaterThan(0);
});

test.each(sets)('the field of %s agrees with the answers at its cells', (data) => {
  const { derived } = figure({ data }).getState();
  const { values, columns } = fieldOf(derived);
  expect(values).toHaveLength(columns ** 2);
  expect(values.every(Number.isFinite)).toBe(true);
});

test('the confusion counts every point once', () => {
  const { derived } = figure({ data: 'rings' }).getState();
  const counts = confusionOf(derived, derived.examples.train);
  expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBe(derived.examples.train.length);
  const right = counts.reduce((sum, row, c) => sum + row[c]!, 0);
  expect(right / derived.examples.train.length).toBeCloseTo(derived.train!.accuracy, 10);
});

test('a run ends where the reader has asked it to', () => {
  const byLoss = figure({ stop: 'loss', stopLoss: 0.1 });
  byLoss.getState().play.advance(50_000, true);
  expect(byLoss.getState().run.ended?.why).toBe('goal');
  expect(byLoss.getState().derived.train!.loss).toBeLessThanOrEqual(0.1);
  const bySteps = figure({ stop: 'steps', stopSteps: 120 });
  bySteps.getState().play.advance(50_000, true);
  expect(bySteps.getState().derived.updates).toBe(120);
  expect(bySteps.getState().run.ended).toEqual({ why: 'goal', step: 120 });
});

test('a learning rate far too large leaves the last finite numbers', () => {
  const store = figure({ data: 'bumps', activation: 'identity', optimizer: 'sgd', learningRate: 10 });
  store.getState().play.advance(5000, true);
  expect(store.getState().run.ended?.why).toBe('diverged');
  expect(store.getState().derived.layers.every(({ weights }) => weights.every(Number.isFinite))).toBe(true);
  expect(Number.isFinite(store.getState().derived.train!.loss)).toBe(true);
});

describe('points of the reader', () => {
  test('come from a table, with a sentence about each bad row', () => {
    const reading = readOwn('x,y,kind\n0,0,cat\n1,oops,dog\n1,1,dog\n2,0,cat\n0,2,dog\n');
    expect(outcomeText(reading, 'en')).toBe(
      '4 points are in use. Classes: cat = ● pink, dog = ▲ green. One row was left out: row 3 “1, oops, dog” (x₁ or x₂ is not a number).',
    );
    expect(outcomeText(reading, 'ko')).toMatch('3번째 줄');
    if ('problem' in reading) throw new Error(reading.problem);
    const { derived } = figure(settingsOf(reading)).getState();
    expect(derived.examples.points).toHaveLength(4);
    expect(derived.examples.classCount).toBe(2);
  });

  test('may all be taken away', () => {
    const store = figure({ data: 'own', own: [] });
    expect(store.getState().derived.train).toBeUndefined();
    expect(store.getState().play.advance(5, true)).toBe(0);
  });

  test('stay in the order of the seed', () => {
    const of = (seed: number) => examplesOf('own', 200, 0, seed, 50, params.own.default, '2').train;
    expect(of(1)).toEqual(of(1));
    expect(of(1)).not.toEqual(of(2));
  });
});

describe('a saved network', () => {
  test('comes back the same', () => {
    const store = figure({
      data: 'rings',
      shape: [5, 3],
      activation: 'leaky-relu',
      features: [1, 0, 1, 0, 0, 0, 1],
    });
    store.getState().play.advance(40, true);
    const { model, weights } = filesOf(store.getState())!;
    const other = figure({ data: 'rings' });
    const loaded = loadNetwork(other.getState().params, model, weights);
    if ('why' in loaded) throw new Error(loaded.why);
    other.getState().edit(loaded.inner, loaded.settings);
    expect(other.getState().params).toMatchObject({ shape: [5, 3], activation: 'leaky-relu' });
    expect(other.getState().derived.layers).toEqual(store.getState().derived.layers);
    expect(other.getState().derived.test!.loss).toBeCloseTo(store.getState().derived.test!.loss, 10);
    const inputs = Float32Array.of(1, 1, 0.5);
    const answer = (state: typeof store) =>
      forwardChain(state.getState().derived.spec, state.getState().derived.layers, inputs, 1).at(-1)!.outputs;
    expect(answer(other)).toEqual(answer(store));
  });

  test('that has other outputs than the data, or is cut off, gets its reason', () => {
    const { model, weights } = filesOf(figure({ data: 'rings' }).getState())!;
    const { params: settings } = figure().getState();
    expect(loadNetwork(settings, model, weights)).toMatchObject({ why: 'outputs' });
    expect(loadNetwork(settings, model.slice(0, 400), weights)).toMatchObject({ why: 'not-json' });
    expect(loadNetwork(settings, model, weights.slice(0, 40))).toMatchObject({ why: 'too-short' });
    expect(loadNetwork(settings, '{}', weights)).toMatchObject({ why: 'not-a-model' });
  });

  test('cannot be one with a step function', () => {
    expect(filesOf(figure({ activation: 'step' }).getState())).toBeUndefined();
  });
});
