import { describe, expect, it } from 'vitest';
import { randomFrom } from '~/numerics/random';
import { openMemory } from './memory';

describe('products of matrices by WebAssembly', () => {
  it.each([
    [1, 1, 1],
    [4, 3, 8],
    [5, 7, 13],
    [49, 8, 49],
    [3, 2, 4],
    [10, 24, 3],
    [49, 24, 72],
  ])('%i×%i by ×%i is what sums of products say', (rows, inner, columns) => {
    const { make, product } = openMemory(30000)!;
    const random = randomFrom(rows * inner * columns);
    const filled = (length: number) => {
      const array = make(length);
      array.set(Float32Array.from(array, () => random() - 0.5));
      return array;
    };
    const [a, b, c] = [filled(rows * inner), filled(inner * columns), filled(rows * columns)];
    const before = c.slice();
    const expected = (turned: boolean, added: boolean) =>
      before.map((was, at) => {
        const [i, j] = [Math.floor(at / columns), at % columns];
        let sum = added ? was : 0;
        for (let k = 0; k < inner; k++)
          sum += a[turned ? k * rows + i : i * inner + k]! * b[k * columns + j]!;
        return sum;
      });
    for (const turned of [false, true])
      for (const added of [false, true]) {
        c.set(before);
        const [aRow, aStep] = turned ? [4, 4 * rows] : [4 * inner, 4];
        product(
          a.byteOffset,
          aRow,
          aStep,
          b.byteOffset,
          4 * columns,
          c.byteOffset,
          4 * columns,
          rows,
          inner,
          columns,
          Number(added),
        );
        expected(turned, added).forEach((value, at) => {
          expect(c[at]).toBeCloseTo(value, 5);
        });
      }
  });

  it('says when its memory is full', () => {
    const { make } = openMemory(10)!;
    expect(() => make(20000)).toThrow(RangeError);
  });
});
