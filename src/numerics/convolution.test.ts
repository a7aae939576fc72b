import { describe, expect, test } from 'vitest';
import { boxOverlap, convolve, correlate2d, partOf } from './convolution';
import conv1d from './fixtures/conv1d.json';
import xo from './fixtures/xo.json';

describe('one dimension', () => {
  test.each(conv1d.cases)('$x with $h', ({ x, h, full, same_numpy, valid, cross_correlation_valid }) => {
    const y = convolve(x, h);
    expect(y).toEqual(full);
    const cut = (values: number[], part: 'same' | 'valid') => {
      const [first, last] = partOf(part, x.length, h.length);
      return values.slice(first, last + 1);
    };
    expect(cut(y, 'same')).toEqual(same_numpy);
    expect(cut(y, 'valid')).toEqual(valid);
    expect(cut(convolve(x, h.toReversed()), 'valid')).toEqual(cross_correlation_valid);
  });

  test('nothing comes of an empty signal', () => {
    expect(convolve([], [1])).toEqual([]);
    expect(convolve([1], [])).toEqual([]);
  });

  test('the full part is everything', () => expect(partOf('full', 4, 3)).toEqual([0, 5]));
});

test('two unit boxes make a triangle', () => {
  const { t, v } = conv1d.continuous.values;
  expect(t.map((at) => boxOverlap(1, 1, at, true).area)).toEqual(v);
});

test('without the flip the second box begins where it is put', () => {
  expect(boxOverlap(2, 1, 1.5, false)).toEqual({ from: 1.5, to: 2, area: 0.5 });
  expect(boxOverlap(2, 1, 3, false).area).toBe(0);
});

describe('X and O', () => {
  const coded = (rows: number[][], ones: boolean) =>
    ones ? rows : rows.map((row) => row.map((value) => (value + 1) / 2));
  for (const [picture, byFilter] of Object.entries(xo.results))
    for (const [filter, result] of Object.entries(byFilter))
      test.each([
        [true, result.map_pm1],
        [false, result.map_01],
      ])(`${filter} on ${picture}, ±1 coding %s`, (ones, map) => {
        const image = coded(xo[picture as 'X9'], ones);
        const pattern = coded(xo.filters[filter as 'cross'], ones);
        const scores = correlate2d(image, pattern).map((row) => row.map((sum) => sum / 9));
        scores.forEach((row, i) => {
          row.forEach((score, j) => {
            expect(score).toBeCloseTo(map[i]![j]!, 7);
          });
        });
      });
});

test('a pattern larger than the picture meets it nowhere', () => {
  expect(correlate2d([[1, 2]], [[1], [1]])).toEqual([]);
  expect(correlate2d([[1, 2]], [[3]])).toEqual([[3, 6]]);
});
