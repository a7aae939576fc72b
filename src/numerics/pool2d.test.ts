import { expect, test } from 'vitest';
import vectors from '~/models/fixtures/pooling.json';
import { avgPool2d, maxPool2d, maxPool2dGradient } from './pool2d';
import { windowsOver } from './windows';

type Nested = number | readonly Nested[];
const flat = (nested: Nested): number[] => (typeof nested === 'number' ? [nested] : nested.flatMap(flat));
const numbers = (nested: Nested) => Float32Array.from(flat(nested));
const x = numbers(vectors.x_nhwc);

test.each(vectors.cases)(
  '$name: as PyTorch, with the places and the gradient',
  ({ k, s, ceil, ...vector }) => {
    const how = { kernel: k, stride: s, padding: ceil ? 'ceil' : 'valid' } as const;
    const windows = windowsOver([5, 5, 2], how)!;
    const { y, places } = maxPool2d(windows, x);
    expect(y).toEqual(numbers(vector.max_nhwc));
    expect([...places].map((place) => Math.floor(place / 2))).toEqual(argmax(vector));
    expect(
      maxPool2dGradient(
        places,
        y.map(() => 1),
        x.slice(),
      ),
    ).toEqual(numbers(vector.dx_nhwc_for_ones));
    if (vector.avg_nhwc)
      flat(vector.avg_nhwc).forEach((mean, i) => void expect(avgPool2d(windows, x)[i]).toBeCloseTo(mean, 5));
    // TensorFlow's same puts the odd zero below and to the right, where the ceil mode's last windows hang over.
    if (ceil && k === 2)
      expect(maxPool2d(windowsOver([5, 5, 2], { ...how, padding: 'same' })!, x).y).toEqual(y);
  },
);

/** The file lists them channel by channel, as PyTorch does; ours come pixel by pixel. */
function argmax(vector: { argmax_flat_hw: Nested; max_nhwc: Nested }): number[] {
  const places = flat(vector.argmax_flat_hw);
  const pixels = places.length / 2;
  return places.map((_, i) => places[(i % 2) * pixels + Math.floor(i / 2)]!);
}

test('the example of Deep Learning from Scratch, figure 7-14', () => {
  const { x: picture, max2x2s2, avg2x2s2 } = vectors.dlfs;
  const windows = windowsOver([4, 4, 1], { kernel: 2, stride: 2 })!;
  expect(maxPool2d(windows, numbers(picture)).y).toEqual(numbers(max2x2s2));
  expect(avgPool2d(windows, numbers(picture))).toEqual(numbers(avg2x2s2));
});
