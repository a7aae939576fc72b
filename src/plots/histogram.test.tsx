import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { binsOf } from '~/numerics/bins';
import { Histogram } from './histogram';
import { histogramScales, sharesOf, skyline } from './histogram-shape';

const bins = binsOf([0.1, 0.3, 0.3, 0.9], 0, 1, 4);

test('a column is as high as its share of all values, outside ones included', () => {
  expect(sharesOf(bins)).toEqual([0.25, 0.5, 0, 0.25]);
  expect(sharesOf(binsOf([0.5, 2], 0, 1, 2))).toEqual([0, 0.5]);
  expect(sharesOf(binsOf([], 0, 1, 2))).toEqual([0, 0]);
});

test('the outline goes along the ground where nothing lies', () => {
  expect(
    skyline(
      [0.5, 0, 1],
      (i) => [10 * i, 10 * i + 10],
      (share) => 100 - 100 * share,
    ),
  ).toBe('M0,100V50H10V100H20V0H30V100Z');
});

test('an axis for no values at all still has numbers', () => {
  const { y } = histogramScales(binsOf([], 0, 1, 2), { width: 300, height: 100 });
  expect(y.domain()).toEqual([0, 1]);
});

test('says what the largest column holds', () => {
  const html = renderToStaticMarkup(<Histogram label="spread" xLabel="value" tone="data" bins={bins} />);
  expect(html).toContain('0.25 to 0.5');
  expect(html).toContain('2 of 4 = 50%');
});
