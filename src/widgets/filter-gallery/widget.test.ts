import { beforeAll, expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { indexComputation, describe as inWords, responseComputation } from './describe';
import { parameterCount, startOf } from './network';
import { bankRows, tuningCurves, wholeAngle } from './picture';
import { collagesOf, openDigitSearch } from './pictures';
import { createState } from './state';

beforeAll(async () => {
  await computeAtOnce();
});

const names = { now: 'now', before: 'before' };

test('before training the tuning curves are uneven by chance, the filters are noise', () => {
  const indices: number[] = [];
  for (let seed = 1; seed <= 12; seed++) {
    const { derived } = createState({ seed }).getState();
    indices.push(...derived.units.map(({ tuning }) => tuning.index));
    expect(Math.abs(derived.smoothness)).toBeLessThan(0.3);
    expect(derived.units).toBe(derived.before);
  }
  // Half of the units of chance have an index above 0.5: it alone says nothing about learning.
  const above = indices.filter((index) => index > 0.5).length / indices.length;
  expect(above).toBeGreaterThan(0.4);
  expect(above).toBeLessThan(0.85);
});

test('after 150 steps neighbours agree, and some unit is most like an edge or a bar', {
  timeout: 60_000,
}, () => {
  const store = createState();
  store.getState().play.advance(150, true);
  const { derived } = store.getState();
  expect(derived.smoothness).toBeGreaterThan(0.4);
  expect(derived.smoothnessBefore).toBeLessThan(0.1);
  expect(derived.accuracy).toBeGreaterThan(0.6);
  const best = derived.units[derived.best!]!;
  expect(best.cosine).toBeGreaterThan(0.75);
  expect(best.tuning.index).toBeGreaterThan(0.5);
  const [before, now] = tuningCurves(derived, names);
  expect(Math.max(...now!.values)).toBeCloseTo(1, 12);
  expect(before!.dashed).toBe(true);
});

test('the strongest pieces of 100 digits fill three rows of three', { timeout: 30_000 }, () => {
  const search = openDigitSearch(startOf(1).parameters);
  while (search.done < search.total) search.look();
  const [first, second] = search.result().map(collagesOf);
  expect(first).toHaveLength(8);
  expect(second).toHaveLength(12);
  expect(first![0]!.flat().map((patch) => patch?.length)).toEqual(new Array(9).fill(25));
  expect(second![0]!.flat()[0]?.length).toBe(169);
});

test('numbers come with their computation', () => {
  const { derived } = createState({ unit: 2 }).getState();
  const unit = derived.units[1]!;
  expect(indexComputation(unit, 'en')).toMatch(/^\(max − min\) \/ \(max \+ min\) = \(\S+ − \S+\) \/ /);
  expect(responseComputation(derived, 'en')).toMatch(
    /^ReLU\(Σ w·x \+ b\) = ReLU\(\S+ \+ 0\) = ReLU\(\S+\) = \S+$/,
  );
});

test('the bar at 180° is the bar at 0°, and a press on the plot is rounded to what the slider can show', () => {
  const at = (angle: number) => createState({ angle }).getState().derived.bar.response;
  expect(at(180)).toBeCloseTo(at(0), 6);
  expect(wholeAngle(44.1)).toBe(45);
  expect(wholeAngle(179.9)).toBe(0);
  expect(bankRows.map((row) => row.length)).toEqual([8, 8, 2]);
});

test('says what it is in both languages', () => {
  const state = createState().getState();
  expect(inWords(state, 'en')).toMatch(
    /^Before the first step: filters of chance\. Unit 1: orientation index 0\.\d+/,
  );
  expect(inWords(state, 'ko')).toContain('방향 선택 지수');
  expect(parameterCount).toBe(25 * 8 + 8 + 9 * 8 * 12 + 12 + 108 * 10 + 10);
});
