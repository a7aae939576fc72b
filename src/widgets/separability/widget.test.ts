import { expect, test } from 'vitest';
import { movePoint } from '~/numerics/moved-points';
import { createState, reach } from './state';

test.each([
  ['overlap', 45],
  ['separable', 54],
  ['ring', 21],
] as const)('the best line without a bias gets %s right in %i of 54', (data, best) => {
  expect(createState({ data }).getState().derived.best?.correct).toBe(best);
});

// The chapter: the ring can be solved with a better feature, or with a hidden layer.
test.each(['polar', 'mlp'] as const)(
  'the ring is solved by %s with the settings that choosing it brings',
  (model) => {
    const store = createState({ data: 'ring' });
    store.getState().set({ model });
    store.getState().play.advance(100, true);
    expect(store.getState().derived.evaluation.correct).toBe(54);
  },
);

test('a linear model does not solve the ring, with a bias or without', () => {
  for (const bias of [false, true]) {
    const store = createState({ data: 'ring', bias });
    store.getState().play.advance(200, true);
    expect(store.getState().derived.evaluation.correct).toBeLessThan(36);
  }
});

test('moving a point moves that point, keeps the weights, and can be undone', () => {
  const store = createState();
  store.getState().play.advance(5, true);
  const { inner, params } = store.getState();
  store.getState().set({ moved: movePoint(params.moved, 7, [9, -1], reach) });
  expect(store.getState().derived.data.points[7]).toEqual([3, -1]);
  expect(store.getState().inner).toBe(inner);
  store.getState().undo();
  expect(store.getState().derived.data.points[7]).toEqual([0.95, -0.4]);
});

test.each([[[99, 0, 0]], [[-1, 0, 0]], [[0.5, 1, 1]], [[3, 1]]])(
  'entries that name no point (%j) are passed over',
  (moved) => {
    expect(createState({ moved }).getState().derived.data.points).toEqual(
      createState().getState().derived.data.points,
    );
  },
);
