import { expect, test } from 'vitest';
import {
  boundText,
  chipText,
  describe as inWords,
  productComputation,
  slopeComputation,
  sumComputation,
  without,
} from './describe';
import { pointMoved, tangentAt } from './operating-point';
import { allWeights, centredSwitched, checkedBy, createState, toggled, unfolded } from './state';

const stripOf = (store: ReturnType<typeof createState>, k: number) =>
  store.getState().derived.strips.find((strip) => strip.k === k)!;

// vectors/vanishing.json, seed_three and depth_w1_x1.
test('at the start each derivative is about a quarter of the one behind it', () => {
  const { derived } = createState().getState();
  expect(derived.strips.map(({ k }) => k)).toEqual([3, 2, 1, 0]);
  [0.1509055907, 0.0358501286, 0.0096415845, 0.0096415845].forEach(
    (expected, i) => void expect(derived.strips[i]!.value).toBeCloseTo(expected, 10),
  );
  expect(derived.ratio).toBeCloseTo(0.0638915, 7);
});

test('every weight further back has two more factors', () => {
  const { derived } = createState({ n: 5 }).getState();
  expect(derived.strips.map(({ chips }) => chips.length)).toEqual([2, 4, 6, 8, 10, 10]);
});

test('centred, the factor of a layer is w/4: nothing is lost with 4, and with 8 the signal doubles', () => {
  const signal = (weight: number, n: number) =>
    stripOf(createState({ n, w: Array(10).fill(weight), centred: true }), 0).value;
  expect(signal(4, 10)).toBe(1);
  expect(signal(8, 10)).toBe(1024);
  expect(signal(1, 10)).toBe(0.25 ** 10);
});

test('large weights without centring make it worse: the operating points leave the slope', () => {
  const { derived } = createState({ w: Array(10).fill(5) }).getState();
  expect(derived.ratio).toBeLessThan(0.002);
  expect(derived.links.every(({ slope }) => slope < 0.007)).toBe(true);
});

test('a factor that is set aside counts as one, in its own bar only', () => {
  const store = createState();
  const strip = stripOf(store, 1);
  const slope = strip.chips.find(({ kind, layer }) => kind === 'slope' && layer === 3)!;
  expect(without(strip, slope)).toBeCloseTo(strip.value / slope.value, 12);
  store.getState().set(toggled(store.getState().params, slope.code));
  expect(stripOf(store, 1).kept).toBeCloseTo(strip.value / slope.value, 12);
  expect(stripOf(store, 2).kept).toBe(stripOf(store, 2).value);
  store.getState().set(toggled(store.getState().params, slope.code));
  expect(stripOf(store, 1).kept).toBe(strip.value);
});

test('a hand on an operating point moves the bias, wherever it is asked to go', () => {
  const store = createState();
  const move = (k: number, to: readonly [number, number]) =>
    store.getState().set(pointMoved(store.getState(), k, to));
  move(2, [-1.5, 0.3]);
  expect(store.getState().derived.links[1]!.z).toBeCloseTo(-1.5, 12);
  move(2, [-1.5, 0.8]);
  expect(store.getState().derived.links[1]!.output).toBeCloseTo(0.8, 12);
  move(1, [99, 0.5]);
  expect(store.getState().derived.links[0]!.z).toBeCloseTo(8, 12);
});

test('centring holds while weights change, and leaves its biases behind', () => {
  const store = createState();
  store.getState().set(centredSwitched(store.getState()));
  store.getState().set(allWeights(store.getState().params, -3));
  expect(store.getState().derived.links.map(({ z }) => z)).toEqual([0, 0, 0]);
  store.getState().set(centredSwitched(store.getState()));
  expect(store.getState().params).toMatchObject({ centred: false });
  expect(store.getState().derived.links.map(({ z }) => z)).toEqual([0, 0, 0]);
  store.getState().set(centredSwitched(store.getState()));
  store.getState().set(pointMoved(store.getState(), 1, [2, 0.5]));
  expect(store.getState().params.centred).toBe(false);
});

test('an input of zero: the first derivative is exactly zero, the signal is not', () => {
  const store = createState({ x: 0 });
  expect(stripOf(store, 1).value).toBe(0);
  expect(stripOf(store, 0).value).toBeCloseTo(0.0133520938, 10);
});

test('a long chain unfolds one strip', () => {
  expect(unfolded(createState({ n: 4 }).getState())).toEqual([4, 3, 2, 1, 0]);
  expect(unfolded(createState({ n: 9, strip: 10 }).getState())).toEqual([9]);
});

test('says each number with the numbers put in', () => {
  const store = createState();
  const { derived } = store.getState();
  expect(sumComputation({ derived }, 2)).toBe('z₂ = 1·0.7311 + 0 = 0.7311');
  expect(slopeComputation({ derived }, 1)).toBe('σ′(z₁) = a₁·(1 − a₁) = 0.7311·(1 − 0.7311) = 0.1966');
  expect(productComputation(stripOf(store, 2))).toBe(
    '∂y/∂w₂ = σ′(z₃)·w₃·σ′(z₂)·a₁ = 0.224·1·0.219·0.731 = 0.0359',
  );
  expect(boundText(stripOf(store, 1))).toBe('|∂y/∂w₁| ≤ 0.25³·1·1·1 = 0.0156');
  expect(chipText(stripOf(store, 1), stripOf(store, 1).chips[0]!, 'en')).toBe(
    'σ′(z₃) = 0.224: |∂y/∂w₁| is 0.0431 without this factor and 0.00964 with it.',
  );
  expect(inWords(store.getState(), 'ko')).toContain('0.0639배');
});

test('the check by finite differences passes wherever the chain stands', () => {
  for (const w of [-8, -1, 0, 0.5, 3, 8])
    expect(checkedBy(createState({ n: 10, w: Array(10).fill(w) }).getState())).toBeLessThan(1e-8);
});

test('the tangent is as steep as the sigmoid', () => {
  const link = createState().getState().derived.links[0]!;
  const [[x1, y1], [x2, y2]] = tangentAt(link) as [[number, number], [number, number]];
  expect((y2 - y1) / (x2 - x1)).toBeCloseTo(link.slope, 12);
});
