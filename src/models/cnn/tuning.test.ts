import { expect, test } from 'vitest';
import { blob, gabor } from '~/numerics/gabor';
import { barPicture, barSide, barStep, bestPlace, filterOf, orientations, tuningOf } from './tuning';

const bars = orientations.map((degrees) => barPicture(degrees, 2));

test('a bar lies at 0°, stands at 90°, and rises to the right between', () => {
  const [lying, standing, rising] = [0, 90, 45].map((degrees) => barPicture(degrees, 2));
  expect(lying![6 * barSide]).toBe(1);
  expect(lying![0]).toBe(0);
  expect(standing![6]).toBe(1);
  expect(rising![barSide - 1]).toBe(1);
  expect(rising![0]).toBe(0);
});

test.each([0, 45, 90, 135])('a bar filter at %i° prefers bars that lie as it does, to a step', (degrees) => {
  const tuning = tuningOf(bars, gabor(5, degrees, 0), 0);
  // A bar that is a little askew finds its best place between the pixels.
  const apart = Math.abs(tuning.preferred! - degrees) % 180;
  expect(Math.min(apart, 180 - apart)).toBeLessThanOrEqual(barStep);
  expect(tuning.index).toBeGreaterThan(0.3);
});

test('the index is (max − min) / (max + min); a blob’s is small, a silent unit has none', () => {
  const tuning = tuningOf(bars, gabor(5, 30, 90), 0.1);
  const [most, least] = [Math.max(...tuning.responses), Math.min(...tuning.responses)];
  expect(tuning.index).toBeCloseTo((most - least) / (most + least), 12);
  expect(tuningOf(bars, blob(5), 0).index).toBeLessThan(0.25);
  expect(tuningOf(bars, gabor(5, 0, 0), -100)).toEqual({
    responses: orientations.map(() => 0),
    index: 0,
    preferred: undefined,
  });
});

test('the best place is where the filter has most, and its sum is b + Σ w·x', () => {
  const picture = new Float32Array(barSide * barSide);
  picture[4 * barSide + 7] = 1;
  const filter = new Float32Array(25);
  filter[6] = 2;
  expect(bestPlace(picture, filter, 0.5)).toEqual({ row: 3, column: 6, sum: 2.5 });
});

test('filters stand apart in the weights of a layer', () => {
  const weights = Float32Array.from({ length: 8 }, (_, i) => i);
  expect([...filterOf(weights, 2, 1)]).toEqual([1, 3, 5, 7]);
});
