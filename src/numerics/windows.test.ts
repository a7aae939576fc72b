import { describe, expect, test } from 'vitest';
import { transposedWindows, type WindowSettings, windowCells, windowsOver } from './windows';

const cells = (side: number, how: WindowSettings) => {
  const windows = windowsOver([1, side, 1], { ...how, kernel: [1, how.kernel as number] })!;
  const all = [...windowCells(windows)];
  return Array.from({ length: windows.columns.output }, (_, o) =>
    all.slice(o * windows.columns.kernel, (o + 1) * windows.columns.kernel),
  );
};

describe('the cells of windows', () => {
  test.each<[string, number, WindowSettings, number[][]]>([
    [
      'valid',
      4,
      { kernel: 2, stride: 2 },
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'TensorFlow’s same: the odd zero comes last',
      4,
      { kernel: 3, stride: 2, padding: 'same' },
      [
        [0, 1, 2],
        [2, 3, -1],
      ],
    ],
    [
      'the last window may hang over',
      5,
      { kernel: 2, stride: 2, padding: 'ceil' },
      [
        [0, 1],
        [2, 3],
        [4, -1],
      ],
    ],
    ['none would begin beyond the end', 4, { kernel: 1, stride: 2, padding: 'ceil' }, [[0], [2]]],
  ])('%s', (_, side, how, expected) => {
    expect(cells(side, how)).toEqual(expected);
  });

  test('with padding and dilation, on both axes', () => {
    const windows = windowsOver([2, 3, 7], { kernel: 2, dilation: 2, padding: 1 })!;
    expect([windows.rows.output, windows.columns.output]).toEqual([2, 3]);
    expect([...windowCells(windows)]).toEqual(
      [
        [-1, -1, -1, 4],
        [-1, -1, 3, 5],
        [-1, -1, 4, -1],
        [-1, 1, -1, -1],
        [0, 2, -1, -1],
        [1, -1, -1, -1],
      ].flat(),
    );
  });

  test('those of a transposed convolution lie over the larger picture', () => {
    const windows = transposedWindows([1, 2, 1], 1, { kernel: [1, 3], stride: 2, outputPadding: 1 })!;
    expect(windows.columns.input).toBe(6);
    expect([...windowCells(windows)]).toEqual([0, 1, 2, 2, 3, 4]);
  });
});
