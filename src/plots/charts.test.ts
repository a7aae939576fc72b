import { expect, test } from 'vitest';
import { barScale, logBarScale } from './bar-scale';
import { chartScales } from './line-chart-scales';
import { stretchesOf } from './stacked-bars';
import { extentOf, roomFor, thinOut } from './thin-out';

test('a chart of many values draws two points a pixel and loses no spike', () => {
  const values = Array.from({ length: 10_000 }, (_, i) => Math.sin(i / 500));
  values[7777] = 40;
  const kept = thinOut(values, 300);
  expect(kept.length).toBeLessThanOrEqual(601);
  expect(kept).toContain(7777);
  expect(kept.at(-1)).toBe(9999);
  expect([...kept].sort((a, b) => a - b)).toEqual(kept);
});

test('few values are all drawn', () => {
  expect(thinOut([3, 1, 2], 300)).toEqual([0, 1, 2]);
  expect(thinOut([], 300)).toEqual([]);
});

test('a growing chart stands still most of the time', () => {
  expect([0, 10, 11, 99, 101, 2999].map(roomFor)).toEqual([10, 10, 15, 100, 150, 3000]);
});

test('what is not a number has no part in the scale', () => {
  expect(extentOf([[1, Number.NaN, -2], [Number.POSITIVE_INFINITY]])).toEqual([-2, 1]);
  expect(extentOf([[0, -1, 0.5]], true)).toEqual([0.5, 0.5]);
  expect(extentOf([[]])).toBeUndefined();
  const { y } = chartScales([[Number.NaN]], 0, { width: 300, height: 100 }, 'log');
  expect(y.domain().every(Number.isFinite)).toBe(true);
});

test('a log scale has whole decades', () => {
  const { y, yTicks } = chartScales([[3, 0.02]], 1, { width: 300, height: 200 }, 'log');
  expect(y.domain()).toEqual([0.01, 10]);
  expect(yTicks.map(({ text }) => text)).toEqual(['0.01', '0.1', '1', '10']);
});

test('bars begin at zero, on whichever side of it the values are', () => {
  expect(barScale([-0.2, 0.4, -0.7]).domain).toEqual([-0.8, 0.4]);
  expect(barScale([3, 5]).domain[0]).toBe(0);
  expect(barScale([0, Number.NaN]).percent(0)).toBe(0);
  expect(barScale([40], [0, 18]).percent(40)).toBe(100);
});

test('bars of sizes begin at a whole decade, and what is zero has no length', () => {
  const scale = logBarScale([0.0096, -0.15, 0]);
  expect(scale.domain).toEqual([0.001, 1]);
  expect(scale.origin).toBe(0);
  expect(scale.percent(0)).toBe(0);
  expect(scale.percent(-0.1)).toBeCloseTo(66.67, 2);
  // The smallest bar still has a length.
  expect(logBarScale([1]).domain).toEqual([0.1, 1]);
  expect(logBarScale([0, Number.NaN]).domain).toEqual([0.1, 1]);
  expect(logBarScale([1e-3, 1e3]).ticks).toEqual([1e-4, 1, 1000]);
});

test('parts above and below zero are stacked apart', () => {
  const parts = [2, -3, 4, -1, Number.NaN].map((value) => ({
    label: `${value}`,
    value,
    tone: 'ink' as const,
  }));
  expect(stretchesOf(parts).map(({ from, to }) => [from, to])).toEqual([
    [0, 2],
    [0, -3],
    [2, 6],
    [-3, -4],
    [6, 6],
  ]);
});
