import { expect, test } from 'vitest';
import { accept, acceptAll, defaultsOf, type ParamTable } from './params';

const label = { en: 'a', ko: '가' };
const table = {
  rate: { kind: 'number', label, default: 0.5, min: 0, max: 1, step: 0.1 },
  w: { kind: 'list', label, default: [1, 2], min: -3, max: 3, step: 1 },
  moved: { kind: 'list', label, default: [], min: -3, max: 3, step: 1, maxLength: 4 },
  loss: { kind: 'choice', label, default: 'mse', options: { mse: label, hinge: label } },
  bias: { kind: 'toggle', label, default: false },
} as const satisfies ParamTable;

test('the defaults are those of the table', () => {
  expect(defaultsOf(table)).toEqual({ rate: 0.5, w: [1, 2], moved: [], loss: 'mse', bias: false });
});

test('numbers beyond their limits become the nearest limit', () => {
  expect(accept(table.rate, 7)).toBe(1);
  expect(accept(table.w, [9, -9])).toEqual([3, -3]);
});

test.each([
  [table.rate, Number.NaN],
  [table.rate, Number.POSITIVE_INFINITY],
  [table.rate, '0.5'],
  [table.w, [1]],
  [table.w, [1, Number.NaN]],
  [table.moved, [0, 0, 0, 0, 0]],
  [table.loss, 'toString'],
  [table.loss, '__proto__'],
  [table.bias, 1],
])('what is of the wrong kind is not accepted', (param, value) => {
  expect(accept(param, value)).toBeUndefined();
});

test('a list with a maximal length may be shorter', () => {
  expect(accept(table.moved, [1, 2])).toEqual([1, 2]);
});

test('unknown names and inherited ones are left out of a patch', () => {
  expect(acceptAll(table, { rate: 0.2, constructor: 1, nothing: 3, bias: true })).toEqual({
    rate: 0.2,
    bias: true,
  });
});
