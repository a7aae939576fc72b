import { describe, expect, test } from 'vitest';
import {
  convMultiplications,
  convParameters,
  convSize,
  receptiveField,
  sameSize,
  transposedSize,
  unusedSamples,
} from './conv-shape';
import reference from './fixtures/conv-shapes.json';

const axisOf = (row: { i: number; k: number; s: number; p: number; d?: number }) => ({
  input: row.i,
  kernel: row.k,
  stride: row.s,
  padding: row.p,
  dilation: row.d ?? 1,
});

describe('sizes of convolutions', () => {
  test.each(reference.conv)('are those of PyTorch: i $i, k $k, s $s, p $p, d $d → $o', (row) => {
    const axis = axisOf(row);
    expect(convSize(axis) ?? null).toBe(row.o);
    expect(unusedSamples(axis) ?? null).toBe(row.unused_right);
    expect(sameSize(axis)).toBe(row.tf_same);
  });

  test.each(reference.transposed)('transposed: i $i, k $k, s $s, p $p, a $output_padding → $o', (row) => {
    expect(transposedSize(axisOf(row), row.output_padding)).toBe(row.o);
  });

  test.each(reference.dumoulinVisin)('Dumoulin and Visin, relationship $rel', (row) => {
    const axis = axisOf(row);
    expect(row.rel.includes('(T)') ? transposedSize(axis, row.a ?? 0) : convSize(axis)).toBe(row.o);
  });

  test('a convolution and its transpose undo each other in size, with the output padding that says which', () => {
    for (let input = 1; input <= 20; input++)
      for (let kernel = 1; kernel <= 5; kernel++)
        for (let stride = 1; stride <= 4; stride++)
          for (let padding = 0; padding <= 2; padding++)
            for (let dilation = 1; dilation <= 3; dilation++) {
              const axis = { input, kernel, stride, padding, dilation };
              const size = convSize(axis);
              const left = unusedSamples(axis);
              if (size === undefined || left === undefined) continue;
              expect(transposedSize({ ...axis, input: size }, left)).toBe(input);
            }
  });

  test('an output padding has to be less than the stride or the dilation', () => {
    const axis = { input: 3, kernel: 3, stride: 2, padding: 1, dilation: 1 };
    expect(transposedSize(axis, 2)).toBeUndefined();
    expect(transposedSize({ ...axis, input: 1, kernel: 1, stride: 1 }, 0)).toBeUndefined();
  });
});

test.each(reference.receptiveField)('receptive field $rf, jump $jump', ({ layers, rf, jump }) => {
  const field = receptiveField(
    layers.map(([kernel, stride, dilation]) => ({
      kernel: kernel!,
      stride: stride!,
      dilation: dilation!,
    })),
  );
  expect(field).toEqual({ size: rf, jump });
});

test('parameters and multiplications of single layers', () => {
  expect(convParameters(5, 3, 1)).toBe(76);
  expect(convParameters(5, 3, 6)).toBe(456);
  expect(convParameters(3, 64, 128)).toBe(73_856);
  expect(convParameters(3, 64, 64, false)).toBe(36_864);
  expect(convMultiplications(5, 3, 1, 28, 28)).toBe(58_800);
});
