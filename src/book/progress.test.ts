// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { backupKey, openProgress, progressKey } from './progress';
import { mergeProgress, noProgress, readProgress } from './progress-data';

beforeEach(() => localStorage.clear());

const open = (storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () => localStorage) => {
  const onTrouble = vi.fn();
  return { store: openProgress(storage, onTrouble), onTrouble };
};
const met = { challenges: { 'linear-classifiers/columns/purple': 10 } };

test('what was met is there after the page is opened again', () => {
  open().store.add(met);
  expect(open().store.read().challenges).toEqual(met.challenges);
});

for (const text of [
  '{',
  'null',
  '[]',
  '"text"',
  '{"book":"tangible-networks","version":1,"challenges":{"a":"b"},"answers":{}}',
]) {
  test(`an unreadable text is kept aside and said once: ${text}`, () => {
    localStorage.setItem(progressKey, text);
    const { store, onTrouble } = open();
    expect(store.read()).toEqual(noProgress);
    store.add(met);
    expect(onTrouble.mock.calls).toEqual([['unreadable']]);
    expect(localStorage.getItem(backupKey)).toBe(text);
    expect(open().store.read().challenges).toEqual(met.challenges);
  });
}

test('progress of a newer edition is left alone', () => {
  const newer = '{"book":"tangible-networks","version":2}';
  localStorage.setItem(progressKey, newer);
  const { store, onTrouble } = open();
  store.add(met);
  expect(onTrouble.mock.calls).toEqual([['newer']]);
  expect(localStorage.getItem(progressKey)).toBe(newer);
  expect(store.read().challenges).toEqual(met.challenges);
});

test('a full disk is said once and progress lasts as long as the page', () => {
  const full = () => ({
    getItem: () => null,
    removeItem: () => undefined,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  const { store, onTrouble } = open(full);
  store.add(met);
  store.add({ place: { chapter: 'matrices', at: 3 } });
  expect(onTrouble.mock.calls).toEqual([['full']]);
  expect(store.read()).toMatchObject({ ...met, place: { chapter: 'matrices' } });
});

test('a forbidden storage is said once and progress lasts as long as the page', () => {
  const { store, onTrouble } = open(() => {
    throw new DOMException('no', 'SecurityError');
  });
  store.add(met);
  store.erase();
  store.add(met);
  expect(onTrouble.mock.calls).toEqual([['forbidden']]);
  expect(store.read().challenges).toEqual(met.challenges);
});

test('two tabs that write in turn lose nothing', () => {
  const a = open().store;
  const b = open().store;
  a.add({ challenges: { 'x/y/a': 1 } });
  b.add({ challenges: { 'x/y/b': 2 } });
  expect(open().store.read().challenges).toEqual({ 'x/y/a': 1, 'x/y/b': 2 });
});

test('a change in another tab arrives, and so does its eraser', () => {
  const { store } = open();
  const changed = vi.fn();
  store.subscribe(changed);
  store.add({ challenges: { 'x/y/a': 1 } });
  open().store.add({ challenges: { 'x/y/b': 2 } });
  window.dispatchEvent(
    new StorageEvent('storage', { key: progressKey, newValue: localStorage.getItem(progressKey) }),
  );
  expect(Object.keys(store.read().challenges)).toEqual(['x/y/a', 'x/y/b']);
  localStorage.removeItem(progressKey);
  window.dispatchEvent(new StorageEvent('storage', { key: progressKey, newValue: null }));
  expect(store.read()).toEqual(noProgress);
  expect(changed).toHaveBeenCalledTimes(3);
});

test('merging keeps the first time of a challenge and the newest answer and place', () => {
  const a = {
    ...noProgress,
    challenges: { c: 5 },
    answers: { q: { option: 'old', at: 1 } },
    place: { chapter: 'a', at: 9 },
  };
  const b = {
    ...noProgress,
    challenges: { c: 3, d: 4 },
    answers: { q: { option: 'new', at: 2 } },
    place: { chapter: 'b', at: 8 },
  };
  const expected = {
    challenges: { c: 3, d: 4 },
    answers: { q: { option: 'new', at: 2 } },
    place: { chapter: 'a' },
  };
  expect(mergeProgress(a, b)).toMatchObject(expected);
  expect(mergeProgress(b, a)).toMatchObject(expected);
});

test('what is exported can be imported elsewhere; a foreign or newer file changes nothing', () => {
  const { store } = open();
  store.add(met);
  const file = store.export();
  store.erase();
  expect(store.read()).toEqual(noProgress);
  store.import(file);
  expect(store.read().challenges).toEqual(met.challenges);
  for (const foreign of ['', '{}', '{"version":1}', '\u0000', '[1,2]', '{"challenges":{}}']) {
    expect(store.import(foreign)).toEqual({ problem: 'foreign' });
  }
  expect(store.import('{"book":"tangible-networks","version":7}')).toEqual({ problem: 'newer' });
  expect(store.read().challenges).toEqual(met.challenges);
});

test('a name like __proto__ in a file does no harm', () => {
  const reading = readProgress(
    '{"book":"tangible-networks","version":1,"challenges":{"__proto__":1},"answers":{"constructor":{"option":"a","at":1}}}',
  );
  const merged = mergeProgress(noProgress, 'progress' in reading ? reading.progress : noProgress);
  expect(Object.getPrototypeOf(merged.challenges)).toBe(Object.prototype);
});
