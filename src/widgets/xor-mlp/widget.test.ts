import { describe, expect, test } from 'vitest';
import { replay } from '~/kit/recording';
import { forwardChain } from '~/models/chain/forward';
import reference from '~/models/fixtures/xor-rates.json';
import { flatNet, hiddenAt, netOfFlat } from '~/models/two-layer-net';
import { describe as inWords, unitComputation } from './describe';
import { bentGrid, hiddenView, viewOf } from './picture';
import { createState, examplesOf, specOf } from './state';
import { gripOf, shiftedTo, tipOf, turnedTo, withUnit } from './units';
import { stageAfter } from './use-fold';

const two = { hidden: 2, weights: [4, 4, -2, 4, 4, -6, 4, -4, -4] };

test('starts with four tanh units that do not know XOR', () => {
  const { derived } = createState().getState();
  expect(derived.net.units).toHaveLength(4);
  expect(derived.loss).toBeGreaterThan(0.5);
  expect(inWords(createState().getState(), 'en')).toContain('not solved yet');
});

test('the picture computes what the chain computes', () => {
  for (const activation of ['tanh', 'sigmoid', 'relu', 'gelu', 'leaky-relu', 'identity'] as const) {
    const { params, inner, derived } = createState({ activation, data: 'cloud', seed: 5 }).getState();
    const { data } = examplesOf.cloud;
    const [hidden, output] = forwardChain(specOf(params), inner.chain.layers, data.inputs, data.count);
    derived.places.flat().forEach((h, i) => void expect(h).toBeCloseTo(hidden!.outputs[i]!, 5));
    derived.logits.forEach((logit, i) => void expect(logit).toBeCloseTo(output!.outputs[i]!, 5));
  }
});

test('the ReLU solution by hand: h = ReLU(x₁ + x₂, x₁ + x₂ − 1), y = h₁ − 2h₂ is 0, 1, 1, 0', () => {
  const { W1, b1, w2, b2, out } = reference.by_hand.relu_solution;
  const net = netOfFlat([W1[0]![0]!, W1[1]![0]!, b1[0]!, W1[0]![1]!, W1[1]![1]!, b1[1]!, ...w2, b2], 2);
  const answers = examplesOf.points.points.map((x) => {
    const [h1, h2] = hiddenAt(net, 'relu', x);
    return w2[0]! * h1! + w2[1]! * h2! + b2;
  });
  expect(answers).toEqual(out);
  const { places } = createState({ hidden: 2, activation: 'relu', weights: flatNet(net) }).getState().derived;
  expect(places[1]).toEqual(places[2]);
});

describe('by hand', () => {
  const state = createState(two).getState();
  const { params, derived } = state;
  const unit = derived.net.units[0]!;

  test('a line is shifted to where the hand is, and keeps its direction', () => {
    const moved = shiftedTo(unit, [0.7, 0.9]);
    expect(moved.w).toEqual(unit.w);
    expect(moved.w[0] * 0.7 + moved.w[1] * 0.9 + moved.b).toBeCloseTo(0, 2);
  });

  test('an arrow put where it is stays as it is; turned, the line still passes through the grip', () => {
    const same = turnedTo(unit, tipOf(unit, params)!, params);
    [0, 1].forEach((i) => void expect(same.w[i]).toBeCloseTo(unit.w[i]!, 2));
    const grip = gripOf(unit, params)!;
    const turned = turnedTo(unit, [grip[0] - 0.2, grip[1] + 0.1], params);
    expect(turned.w[0]).toBeLessThan(0);
    expect(turned.w[0] * grip[0] + turned.w[1] * grip[1] + turned.b).toBeCloseTo(0, 2);
  });

  test('the output neuron draws its best line while a unit is dragged, unless it shall not', () => {
    const patch = withUnit(params, derived, 0, { w: [5, 5], b: -2.5 });
    const adapted = createState({ ...params, ...patch }).getState().derived;
    expect(adapted.correct).toBe(4);
    expect(adapted.net.v).not.toEqual(derived.net.v);
    const fixed = withUnit({ ...params, adapt: false }, derived, 0, { w: [5, 5], b: -2.5 });
    expect(createState({ ...params, ...fixed }).getState().derived.net.v).toEqual(derived.net.v);
  });

  test('no fit of the output neuron solves XOR while the hidden layer is straight', () => {
    const straight = { ...params, activation: 'identity' as const };
    const patch = withUnit(straight, derived, 0, { w: [5, 5], b: -2.5 });
    const after = createState({ ...straight, ...patch }).getState().derived;
    expect(after.loss).toBeCloseTo(Math.LN2, 6);
  });

  test('training goes on from the start set by hand, and another seed forgets it', () => {
    const store = createState(two);
    replay(store.getState, [{ step: 5 }]);
    expect(store.getState().derived.steps).toBe(5);
    store.getState().set({ seed: 4 });
    expect(store.getState().params.weights).toEqual([]);
    expect(store.getState().derived.steps).toBe(0);
  });
});

describe('the way of the plane', () => {
  const { params, derived } = createState(two).getState();
  const at = (stage: number, x: readonly [number, number]) =>
    hiddenView(derived, params.activation, stage).place(x);

  test('x, Wx, Wx + b, tanh(Wx + b)', () => {
    expect(at(0, [1, 0])).toEqual([1, 0]);
    expect(at(1, [1, 0])).toEqual([4, 4]);
    expect(at(2, [1, 0])).toEqual([2, -2]);
    expect(at(3, [1, 0])).toEqual([Math.tanh(2), Math.tanh(-2)]);
    expect(at(1.5, [1, 0])).toEqual([3, 1]);
  });

  test('is played from one end to the other', () => {
    expect(stageAfter(0)).toBe(0);
    expect(stageAfter(1.4)).toBeCloseTo(1, 9);
    expect(stageAfter(99)).toBe(3);
  });
});

test('more than two units are seen in the plane of their largest spread, which solves what it shows', () => {
  const store = createState({ hidden: 5 });
  replay(store.getState, [{ step: 150 }]);
  const state = store.getState();
  const view = viewOf(state);
  expect(bentGrid(view, 'points').flat(2).every(Number.isFinite)).toBe(true);
  expect(view.plane!.shares[0]).toBeGreaterThan(view.plane!.shares[1]);
  const { points, right } = state.derived;
  const agrees = points.filter((x, i) => {
    const [a, b] = view.place(x);
    const { normal, offset } = view.boundary!;
    const shown = normal[0] * a + normal[1] * b + offset > 0;
    return shown === (state.derived.classes[i] === 1) && right[i];
  });
  expect(agrees.length).toBeGreaterThanOrEqual(3);
});

test('weights for another number of units are said, and the seed is used', () => {
  const state = createState({ hidden: 3, weights: [1, 2, 3] }).getState();
  expect(state.derived.misfit).toBe(true);
  expect(inWords(state, 'en')).toContain('another number of hidden units');
});

test('a learning rate that is too large ends in words, not in NaN', () => {
  const store = createState({
    activation: 'relu',
    optimizer: 'sgd',
    learningRate: 5,
    data: 'cloud',
    seed: 3,
  });
  replay(store.getState, [{ step: 3000 }]);
  expect(Number.isFinite(store.getState().derived.loss)).toBe(true);
});

test('one unit never gets the fourth point', () => {
  for (const seed of [1, 2, 3]) {
    const store = createState({ hidden: 1, seed });
    replay(store.getState, [{ step: 400 }]);
    expect(store.getState().derived.correct).toBeLessThanOrEqual(3);
  }
});

test('one GELU unit is enough: it puts the middle lower than both ends', () => {
  const state = createState({ hidden: 1, activation: 'gelu', weights: [3.25, 3.25, -4, -40, -4] }).getState();
  expect(state.derived.correct).toBe(4);
  expect(state.derived.loss).toBeLessThan(0.1);
  expect(inWords(state, 'en')).toContain('dip');
});

test('a unit is explained with its numbers put in', () => {
  expect(unitComputation(createState(two).getState(), 0, [1, 0])).toBe(
    'h₁ = tanh(4·1 + 4·0 + (−2)) = tanh(2) = 0.964',
  );
});
