import { expect, test } from 'vitest';
import { columnOf } from '~/numerics/product';
import { describe as words } from './describe';
import { createState, params, termsOf } from './state';
import { stepOf, storyAt } from './story';

const lenses = Object.keys(params.lens.options) as (keyof typeof termsOf)[];

test.each(lenses)('the lens "%s" comes to the same product', (lens) => {
  const { derived } = createState({ lens, step: 12 }).getState();
  expect(derived.partial).toEqual(derived.ab);
  expect(derived.ab).toEqual([
    [4, -2],
    [-3, 2],
    [4, -1],
  ]);
});

test.each(lenses)('the lens "%s" adds each of the twelve products once', (lens) => {
  const added = termsOf[lens].flatMap(({ k, rows, columns }) =>
    rows.flatMap((i) => columns.map((j) => `${i}${k}${j}`)),
  );
  expect(added).toHaveLength(12);
  expect(new Set(added)).toHaveLength(12);
});

test('shows partial sums while it goes', () => {
  const { derived } = createState({ lens: 'columns', step: 1 }).getState();
  expect(derived.partial).toEqual([
    [4, undefined],
    [-2, undefined],
    [6, undefined],
  ]);
});

test('one of the first column and none of the second is the first column; one of each is their sum', () => {
  expect(columnOf(createState({ b: [1, -1, 0, 1] }).getState().derived.ab, 0)).toEqual([2, -1, 3]);
  expect(columnOf(createState({ b: [1, -1, 1, 1] }).getState().derived.ab, 0)).toEqual([2, 0, 5]);
});

test('says the sum in view with its numbers', () => {
  const state = createState({ lens: 'columns', step: 2 }).getState();
  expect(words(state, 'en')).toContain('Column 1 of AB: 2·(2, −1, 3) + (−1)·(0, 1, 2) = (4, −3, 4)');
});

test('finds the step that finishes an entry', () => {
  for (const lens of lenses) {
    const state = createState({ lens }).getState();
    const story = storyAt(state, stepOf(lens, 2, 1));
    expect(story.rows).toContain(2);
    expect(story.columns).toContain(1);
  }
});

test('a link with broken numbers is rounded to whole ones', () => {
  expect(createState({ b: [0.6, 0, 0, 0] }).getState().derived.b[0]![0]).toBe(1);
});

test('a lens begins with its first sum complete', () => {
  const store = createState();
  store.getState().set({ step: 9 });
  store.getState().set({ lens: 'rows' });
  expect(store.getState().derived.partial[0]).toEqual([4, -2]);
  expect(store.getState().derived.partial[1]).toEqual([undefined, undefined]);
});
