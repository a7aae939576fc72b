/**
 * Every number of content/en/11-convolutional-layers.mdx about the network for X and O and about its gradients; the Korean has
 * the same numbers. A number is right when it rounds to the digits that the chapter prints.
 */
import { describe, expect, test } from 'vitest';
import { convParameters } from '~/numerics/conv-shape';
import { conv2d, conv2dFilterGradients, conv2dInputGradient } from '~/numerics/conv2d';
import { formatNumber } from '~/numerics/format';
import { maxPool2d } from '~/numerics/pool2d';
import { windowCount, windowsOver } from '~/numerics/windows';
import { patterns, pictures } from '~/widgets/xo-pattern/pictures';

const signed = (pixels: readonly number[]) => pixels.map((pixel) => 2 * pixel - 1);

/** The four numbers that a pattern leaves of a 9×9 picture: multiply, add, divide, ReLU, two poolings. */
function four(pixels: readonly number[], pattern: readonly number[]): string {
  const map = conv2d(
    windowsOver([9, 9, 1], { kernel: 3 })!,
    Float64Array.from(signed(pixels)),
    Float64Array.from(signed(pattern)),
  );
  const rectified = Float64Array.from(map, (sum) => Math.max(0, sum / 9));
  const once = windowsOver([7, 7, 1], { kernel: 2, stride: 2, padding: 'ceil' })!;
  const twice = windowsOver([4, 4, 1], { kernel: 2, stride: 2, padding: 'ceil' })!;
  expect([windowCount(once), windowCount(twice)]).toEqual([16, 4]);
  return [...maxPool2d(twice, maxPool2d(once, rectified).y).y].map((value) => formatNumber(value)).join(', ');
}

const letters = { X: pictures.x.pixels, O: pictures.o.pixels } as const;

describe('the twelve numbers', () => {
  test.each([
    ['X', 'backslash', '1, 0.56, 0.56, 1'],
    ['X', 'cross', '1, 0.56, 0.56, 0.56'],
    ['X', 'slash', '0.56, 1, 1, 0.56'],
    ['O', 'backslash', '0.56, 1, 1, 0.56'],
    ['O', 'cross', '0.56, 0.56, 0.56, 0.56'],
    ['O', 'slash', '1, 0.56, 0.56, 1'],
  ] as const)('%s under %s: %s', (letter, pattern, numbers) => {
    expect(four(letters[letter], patterns[pattern].pixels)).toBe(numbers);
  });

  test('an X without its middle pixel: only the first number of ✕ changes, to 0.78', () => {
    const rubbed = letters.X.map((pixel, i) => (i === 40 ? 0 : pixel));
    expect(letters.X[40]).toBe(1);
    expect(four(rubbed, patterns.backslash.pixels)).toBe('1, 0.56, 0.56, 1');
    expect(four(rubbed, patterns.cross.pixels)).toBe('0.78, 0.56, 0.56, 0.56');
    expect(four(rubbed, patterns.slash.pixels)).toBe('0.56, 1, 1, 0.56');
  });

  test('147 numbers after the convolution, 12 at the end; 56 parameters: 27, 3 and 26', () => {
    expect([3 * 7 * 7, 3 * 2 * 2]).toEqual([147, 12]);
    const [filters, biases] = [convParameters(3, 1, 3, false), 3];
    expect([filters, biases, (12 + 1) * 2]).toEqual([27, 3, 26]);
    expect(convParameters(3, 1, 3) + 26).toBe(56);
  });

  test('a bias adds 28·28·20 = 15,680 slopes', () => {
    expect(28 * 28).toBe(784);
    expect(28 * 28 * 20).toBe(15_680);
  });
});

describe('the gradients of the example', () => {
  const windows = windowsOver([3, 3, 1], { kernel: 2 })!;
  const x = Float64Array.of(1, 2, 0, 0, 1, 3, 2, 1, 1);
  const filter = Float64Array.of(1, 0, 0, -1);
  const delta = Float64Array.of(1, 0, 0, 2);

  test('Y = 0, −1, −1, 0', () => {
    expect([...conv2d(windows, x, filter)]).toEqual([0, -1, -1, 0]);
  });

  test('∂L/∂K = 3, 8, 2, 3 and ∂L/∂b = 3', () => {
    const gradients = conv2dFilterGradients(windows, x, delta);
    expect([...gradients.filter]).toEqual([3, 8, 2, 3]);
    expect([...gradients.bias]).toEqual([3]);
  });

  test('the gradient of the filter is the cross-correlation of input and slopes', () => {
    expect([...conv2d(windows, x, delta)]).toEqual([3, 8, 2, 3]);
  });

  test('∂L/∂X = 1, 0, 0, 0, 1, 0, 0, 0, −2', () => {
    const dx = conv2dInputGradient(windows, delta, filter);
    expect([...dx].map((slope) => slope + 0)).toEqual([1, 0, 0, 0, 1, 0, 0, 0, -2]);
  });
});
