import { beforeAll, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { challenges } from './challenges';
import { describe as inWords, layerFactor, ratioText, stepsOf } from './describe';
import { powerDomain, seenLayer } from './picture';
import { createState } from './state';

beforeAll(async () => {
  await computeAtOnce();
});

function measured(initial: Readonly<Record<string, unknown>> = {}) {
  const store = createState(initial);
  store.getState().play.session!.catchUp();
  return store.getState();
}

test('before it is computed it says so, and poses for a picture', () => {
  const state = createState().getState();
  expect(inWords(state, 'en')).toContain('not computed yet');
  expect(inWords(state, 'ko')).toContain('아직');
  expect(powerDomain(state)).toEqual([-4, 1]);
  expect(seenLayer(state, undefined)).toBe(1);
});

test('ten sigmoid layers with Xavier weights lose six powers of ten', () => {
  const { derived } = measured();
  expect(derived.powers).toHaveLength(10);
  expect(derived.log10ratio).toBeGreaterThan(-7);
  expect(derived.log10ratio).toBeLessThan(-5);
  expect(derived.powers).toEqual(derived.powers.toSorted((a, b) => a - b));
});

test('relative to the last layer the last one is at zero', () => {
  const { derived } = measured({ view: 'relative' });
  expect(derived.powers.at(-1)).toBe(0);
  expect(derived.powers[0]).toBeCloseTo(derived.log10ratio, 12);
});

test('a band holds what twenty seeds gave, the one in view among them', () => {
  const { derived, inner } = measured({ band: true, depth: 3, width: 16 });
  expect(inner.progress).toEqual({ done: 20, total: 20 });
  expect(derived.seeds.count).toBe(20);
  derived.band.forEach((spread, k) => {
    expect(spread!.low).toBeLessThanOrEqual(derived.powers[k]!);
    expect(spread!.high).toBeGreaterThanOrEqual(derived.powers[k]!);
  });
});

test('what a layer takes from the signal is the product of its steps', () => {
  for (const settings of [
    {},
    { norm: true },
    { skip: true },
    { norm: true, skip: true, activation: 'relu' },
  ]) {
    const state = measured({ depth: 4, width: 16, ...settings });
    state.derived.layers.forEach((layer, i) => {
      const steps = stepsOf(state, layer, i + 1, 'en');
      expect(steps).toHaveLength(state.params.norm ? 3 : 2);
      const product = steps.reduce((all, { share }) => all * share, layer.arriving);
      expect(product / layer.leaving).toBeCloseTo(1, 7);
    });
  }
});

test('the steps are told with their numbers', () => {
  const state = measured();
  const layer = state.derived.layers[4]!;
  const [slopes, weights] = stepsOf(state, layer, 5, 'en');
  expect(slopes!.computation).toMatch(/^‖δ5‖ \/ ‖∂L\/∂a5‖ = \S+ \/ \S+ = 0\.2\d*$/);
  expect(weights!.computation).toMatch(/^‖Wᵀδ5‖ \/ ‖δ5‖ = /);
  expect(layerFactor(layer, [slopes!, weights!])).toMatch(/^0\.2\d* · \S+ = \S+$/);
});

test('what is zero or beyond all numbers has words', () => {
  const zero = measured({ depth: 30, init: 'std', std: 0.001 });
  expect(zero.derived.powers[0]).toBe(Number.NEGATIVE_INFINITY);
  expect(inWords(zero, 'en')).toContain('underflow');
  expect(ratioText(zero, 'en')).toBe('There is no ratio of first to last.');
  const huge = measured({ depth: 30, init: 'std', std: 2, activation: 'identity' });
  expect(inWords(huge, 'en')).toContain('overflow');
  expect(powerDomain(huge).every(Number.isFinite)).toBe(true);
});

test('weights of standard deviation 1, batch norm, or skips keep twenty sigmoid layers alive; Xavier alone does not', () => {
  const kept = (settings: object) => challenges['keep-alive'].met(measured({ depth: 20, ...settings }));
  expect(kept({})).toBe(false);
  expect(kept({ init: 'he' })).toBe(false);
  expect(kept({ init: 'std', std: 1 })).toBe(true);
  expect(kept({ norm: true })).toBe(true);
  expect(kept({ skip: true })).toBe(true);
});
