import { expect, test } from 'vitest';
import { replay } from '~/kit/recording';
import { describe as inWords, lessonText } from './describe';
import { createState, movedTo } from './state';

function after(steps: number, settings: Readonly<Record<string, unknown>>) {
  const store = createState(settings);
  replay(store.getState, [{ step: steps }]);
  return store.getState();
}

test('learns AND in 18 corrections and 9 epochs, ends at (3, 2) and −4, and says that it has stopped', () => {
  const state = after(36, { data: 'and' });
  expect(state.inner.course).toMatchObject({
    perceptron: { weights: [3, 2], bias: -4 },
    updates: 18,
    mistakesPerEpoch: [2, 3, 3, 2, 2, 3, 2, 1, 0],
  });
  expect(state.derived.settled).toBe(true);
  expect(inWords(state, 'en')).toContain('stopped by itself');
});

test('comes back to zero after every epoch of XOR', () => {
  for (const epochs of [1, 7, 20]) {
    const { inner, derived } = after(4 * epochs, { data: 'xor' });
    expect(inner.course.perceptron).toEqual({ weights: [0, 0], bias: 0 });
    expect(inner.course.updates).toBe(4 * epochs);
    expect(derived.epochs).toBe(epochs);
    expect(derived.bound.margin).toBe(0);
  }
});

test('two clouds need two corrections, far below their bound of 59.5', () => {
  const { inner, derived } = after(240, {});
  expect(inner.course.updates).toBe(2);
  expect(derived.wrong).toBe(0);
  expect(derived.bound.bound).toBeCloseTo(59.5, 1);
});

test('shuffled epochs show every example once, and differ from seed to seed', () => {
  const order = (seed: number) =>
    Array.from(
      { length: 4 },
      (_, seen) => after(seen, { data: 'and', order: 'shuffled', seed }).derived.next,
    );
  const orders = [1, 2, 3, 4].map(order);
  for (const each of orders) expect(each.toSorted()).toEqual([0, 1, 2, 3]);
  expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
});

test('a point dragged into the other class takes the bound away, and learning goes on from the weights it has', () => {
  const store = createState();
  replay(store.getState, [{ step: 160 }]);
  const { perceptron } = store.getState().inner.course;
  store.getState().set(movedTo(store.getState().params, 0, [1.2, 0.6]));
  const { inner, derived } = store.getState();
  expect(inner.course.perceptron).toBe(perceptron);
  expect(derived.bound.bound).toBe(Number.POSITIVE_INFINITY);
  expect(derived.wrong).toBe(1);
});

test('other data start from zero, with their points where they were', () => {
  const store = createState();
  store.getState().set(movedTo(store.getState().params, 3, [2, 2]));
  store.getState().set({ data: 'xor' });
  expect(store.getState().params.moved).toEqual([]);
  expect(store.getState().inner.course.seen).toBe(0);
});

test('says what the last example did', () => {
  expect(lessonText(after(0, { data: 'and' }), 'en')).toBe('Next: (0, 0), target 0.');
  expect(lessonText(after(1, { data: 'and' }), 'en')).toContain('becomes w = (0, 0), b = −1');
  expect(lessonText(after(2, { data: 'and' }), 'en')).toContain('nothing changes');
});
