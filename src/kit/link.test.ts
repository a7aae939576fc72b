import { expect, test } from 'vitest';
import { claimed, mergeLink, orphans, readLink, writeLink } from './link';
import { defaultsOf, type ParamTable } from './params';

const label = { en: 'a', ko: '가' };
const table = {
  rate: { kind: 'number', label, default: 0.5, min: 0, max: 1, step: 0.1 },
  w: { kind: 'list', label, default: [1, 2], min: -3, max: 3, step: 1 },
  loss: { kind: 'choice', label, default: 'mse', options: { mse: label, hinge: label } },
  bias: { kind: 'toggle', label, default: false },
} as const satisfies ParamTable;
const defaults = defaultsOf(table);

test('what is at its default leaves no trace', () => {
  expect(writeLink(table, 'fig', defaults)).toEqual([]);
});

test('only what differs is written, and reads back the same', () => {
  const values = { ...defaults, rate: 0.25, w: [-1.5, 2], bias: true, loss: 'hinge' as const };
  const entries = writeLink(table, 'fig', values);
  expect(mergeLink('', 'fig', entries)).toBe('?fig.rate=0.25&fig.w=-1.5,2&fig.loss=hinge&fig.bias=1');
  expect(readLink(table, 'fig', mergeLink('', 'fig', entries))).toEqual({
    values: { rate: 0.25, w: [-1.5, 2], bias: true, loss: 'hinge' },
    ignored: [],
  });
});

test.each([
  'fig.rate=abc',
  'fig.rate=',
  'fig.rate=0x1',
  'fig.rate=1e999',
  'fig.rate=2',
  'fig.w=1',
  'fig.w=1,,2',
  'fig.w=9,9',
  'fig.loss=toString',
  'fig.bias=yes',
  'fig.bias=constructor',
  'fig.__proto__=1',
  'fig.nothing=1',
  'fig.=1',
])('%s means nothing: the default stands and the entry is named', (entry) => {
  expect(readLink(table, 'fig', `?${entry}`)).toEqual({ values: {}, ignored: [entry] });
});

test('entries of other figures and of others than us are left alone', () => {
  expect(readLink(table, 'fig', '?figure.rate=0.1&utm=x')).toEqual({ values: {}, ignored: [] });
  expect(mergeLink('?utm=x&fig.rate=0.1&other.w=1,2', 'fig', [['fig.bias', '1']])).toBe(
    '?utm=x&other.w=1,2&fig.bias=1',
  );
});

test('the only figure of a page is meant without being named', () => {
  const query = claimed(table, 'fig', '?rate=0.25&w=-1,2&utm_source=x&fig.bias=1');
  expect(query).toBe('?fig.rate=0.25&fig.w=-1,2&utm_source=x&fig.bias=1');
  expect(readLink(table, 'fig', query).values).toEqual({ rate: 0.25, w: [-1, 2], bias: true });
  expect(readLink(table, 'fig', claimed(table, 'fig', '?rate=abc')).ignored).toEqual(['fig.rate=abc']);
  for (const foreign of ['', '?utm_source=x%20y', '?constructor=1&other.rate=1', '?fig.rate=%ZZ'])
    expect(claimed(table, 'fig', foreign)).toBe(foreign);
});

test('entries about figures that are not here are found', () => {
  expect(orphans(['fig', 'other'], '?fig.rate=1&figg.rate=0.1&rate=2&utm_source=a.b&a.b.c=1')).toEqual([
    'figg.rate=0.1',
  ]);
  expect(orphans([], '?.=1&x.=1&.y=1&%00.%00=1')).toEqual([]);
});

test('a broken escape does not throw', () => {
  expect(readLink(table, 'fig', '?fig.rate=%ZZ').ignored).toHaveLength(1);
});

test('a list too long for an address stays out of the link', () => {
  const long = {
    points: { kind: 'list', label, default: [], min: -3, max: 3, step: 1, maxLength: 100, maxInLink: 4 },
  } as const satisfies ParamTable;
  expect(writeLink(long, 'fig', { points: [1, 2, 3, 1] })).toEqual([['fig.points', '1,2,3,1']]);
  expect(writeLink(long, 'fig', { points: [1, 2, 3, 1, 2] })).toEqual([]);
});
