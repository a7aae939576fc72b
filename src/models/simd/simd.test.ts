import { afterEach, describe, expect, it, vi } from 'vitest';
import { randomFrom } from '~/numerics/random';
import { openMemory } from './memory';
import { productProgram } from './product-program';

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
        const worst = Math.max(...expected(turned, added).map((value, at) => Math.abs(c[at]! - value)));
        // Sums of at most 24 products of numbers below a half.
        expect(worst).toBeLessThan(5e-6);
      }
  });

  it('is a small program', () => {
    expect(productProgram().length).toBeLessThan(2000);
  });

  it('says when its memory is full', () => {
    const { make } = openMemory(10)!;
    expect(() => make(20000)).toThrow(RangeError);
  });
});

describe('where it cannot be had', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it.each([
    ['there is no WebAssembly', undefined],
    [
      'it refuses the program',
      {
        Module: class {
          constructor() {
            throw new Error('no vectors here');
          }
        },
      },
    ],
    [
      'there is no memory for it',
      {
        Module: WebAssembly.Module,
        Instance: WebAssembly.Instance,
        Memory: class {
          constructor() {
            throw new RangeError('could not allocate memory');
          }
        },
      },
    ],
  ])('%s: a network computes by plain loops', async (_, there) => {
    vi.resetModules();
    vi.stubGlobal('WebAssembly', there);
    expect((await import('./memory')).openMemory(10)).toBeUndefined();
    const { simdArithmetic } = await import('../vit/multiply');
    expect(simdArithmetic(10, 10)).toBeUndefined();
    const { openVitEngine } = await import('../vit/engine');
    const { startVit } = await import('../vit/start');
    const spec = { side: 4, patch: 2, width: 4, heads: 2, hidden: 4, blocks: 1, classes: 3 };
    const logits = openVitEngine(spec, startVit(spec, 1).parameters).logits(new Float32Array(16), 1);
    expect(logits.every(Number.isFinite)).toBe(true);
  });
});
