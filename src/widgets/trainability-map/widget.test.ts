import { beforeAll, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { gradientTrial } from '~/models/chain/trial';
import { sweep } from '~/training/sweep';
import { ticksOf } from './geometry';
import { mapOf, maps, placeOn } from './maps';
import { createState, recipe } from './state';

beforeAll(async () => {
  await computeAtOnce();
});

const openSweep = (settings: Parameters<typeof createState>[0]) => {
  const { params } = createState(settings).getState();
  return sweep.open(recipe.session!.task(params, {}) as Parameters<typeof sweep.open>[0], 'fused');
};

test('a cell is the network that its settings make, measured alone', () => {
  const store = createState({ cell: [16, 8], width: 8 });
  store.getState().play.session!.catchUp();
  const { chosen, measured } = store.getState().derived;
  expect(measured).toBe(21 * 15);
  expect(chosen.trial.depth).toBe(18);
  const sizes = gradientTrial(chosen.trial);
  expect(chosen.gradients).toHaveLength(18);
  expect(chosen.ratio).toBeCloseTo(Math.log10(sizes[0]! / sizes.at(-1)!), 5);
});

test('a sweep gives the same map whatever the slices, and tells what is not yet measured', () => {
  const settings = { map: 'seeds', width: 8, steps: 20, depth: 2 } as const;
  const [whole, sliced] = [openSweep(settings), openSweep(settings)];
  expect(whole.total).toBe(21 * 12);
  sliced.advance(7);
  expect(sliced.report().accuracy.filter((share) => !Number.isNaN(share))).toHaveLength(7);
  whole.advance(1000);
  while (!sliced.ended) sliced.advance(50);
  expect(sliced.report()).toEqual(whole.report());
  expect(whole.step).toBe(whole.total);
});

test('picking a cell is no new work; another activation is', () => {
  const store = createState({ width: 8 });
  store.getState().play.session!.catchUp();
  store.getState().set({ cell: [0, 14] });
  expect(store.getState().inner.report).toBeDefined();
  expect(store.getState().derived.chosen.ratio).toBe(Number.NEGATIVE_INFINITY);
  store.getState().set({ activation: 'tanh' });
  expect(store.getState().inner.report).toBeUndefined();
});

test.each(Object.keys(maps) as (keyof typeof maps)[])('%s: ticks lie where the values are', (name) => {
  const { x, y, cell } = mapOf(name);
  for (const axis of [x, y]) {
    axis.values.forEach((value, i) => {
      expect(Math.abs(placeOn(axis, value) - i)).toBeLessThan(0.05);
    });
    expect(ticksOf(axis).length).toBeGreaterThan(3);
  }
  expect(cell[0]).toBeLessThan(x.values.length);
  expect(cell[1]).toBeLessThan(y.values.length);
});

// The theory of each line: along Xavier's tanh keeps its gradients at any depth, while far to the right of it they explode.
test('tanh: along Xavier’s line depth does no harm, right of it gradients explode, sigmoid vanishes on it', () => {
  const at = (activation: string, cell: readonly [number, number]) => {
    const store = createState({ activation, cell, width: 32 });
    store.getState().play.session!.catchUp();
    return store.getState().derived.chosen.ratio!;
  };
  expect(Math.abs(at('tanh', [9, 14]))).toBeLessThan(1.5);
  expect(at('tanh', [20, 14])).toBeGreaterThan(6);
  expect(at('sigmoid', [9, 14])).toBeLessThan(-12);
}, 60_000);
