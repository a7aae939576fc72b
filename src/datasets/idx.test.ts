import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deriveSeed, integerBelow, randomFrom } from '~/numerics/random';
import { IdxError, type IdxProblem, readIdx } from './idx';

const file = (shape: readonly number[], entries: readonly number[], type = 8) => {
  const header = new DataView(new ArrayBuffer(4 + 4 * shape.length));
  header.setUint8(2, type);
  header.setUint8(3, shape.length);
  shape.forEach((size, axis) => {
    header.setUint32(4 + 4 * axis, size);
  });
  return Uint8Array.from([...new Uint8Array(header.buffer), ...entries]);
};
const pictures = file([2, 2, 3], [0, 1, 2, 3, 4, 5, 250, 251, 252, 253, 254, 255]);

async function problemOf(bytes: Uint8Array): Promise<IdxProblem> {
  const error = await readIdx(bytes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(IdxError);
  return (error as IdxError).problem;
}

describe('IDX files', () => {
  test('are read, packed or not', async () => {
    for (const bytes of [pictures, new Uint8Array(gzipSync(pictures))]) {
      const { shape, values } = await readIdx(bytes);
      expect(shape).toEqual([2, 2, 3]);
      expect([...values]).toEqual([0, 1, 2, 3, 4, 5, 250, 251, 252, 253, 254, 255]);
    }
    expect((await readIdx(file([3], [7, 2, 1]))).shape).toEqual([3]);
  });

  test('are read from the middle of a buffer', async () => {
    const padded = Uint8Array.from([9, 9, ...pictures, 9]);
    expect((await readIdx(padded.subarray(2, 2 + pictures.length))).shape).toEqual([2, 2, 3]);
  });

  test('that are something else, cut off, or too long say so', async () => {
    expect(await problemOf(new Uint8Array())).toEqual({ kind: 'no-bytes' });
    expect(await problemOf(new TextEncoder().encode('label,pixel\n5,0\n'))).toEqual({ kind: 'not-idx' });
    expect(await problemOf(file([3], [0, 0, 0], 0x0d))).toEqual({ kind: 'not-bytes' });
    expect(await problemOf(pictures.subarray(0, 9))).toEqual({ kind: 'truncated', wanted: 16, found: 9 });
    expect(await problemOf(pictures.subarray(0, 20))).toEqual({ kind: 'truncated', wanted: 28, found: 20 });
    expect(await problemOf(Uint8Array.from([...pictures, 0]))).toEqual({
      kind: 'too-long',
      wanted: 28,
      found: 29,
    });
    const packed = new Uint8Array(gzipSync(pictures));
    expect(await problemOf(packed.subarray(0, packed.length - 9))).toEqual({ kind: 'broken-gzip' });
    expect(await problemOf(Uint8Array.from([0x1f, 0x8b, 1, 2, 3]))).toEqual({ kind: 'broken-gzip' });
    expect(await problemOf(file([0xffffffff, 0xffffffff], [1]))).toMatchObject({ kind: 'too-large' });
  });

  test('that unpack to more than a page can hold are left as soon as that is known', async () => {
    const zeros = new Uint8Array(2 ** 24);
    const bomb = (size: number) => new Uint8Array(gzipSync(Buffer.concat([file([size], []), zeros])));
    const problem = await readIdx(bomb(zeros.length), 100_000).catch((error: IdxError) => error.problem);
    expect(problem).toEqual({ kind: 'too-large', most: 100_000 });
    const more = await problemOf(bomb(10));
    expect(more).toMatchObject({ kind: 'too-long', wanted: 18 });
    expect((more as { found: number }).found).toBeLessThan(2 ** 20);
    expect(await problemOf(new Uint8Array([0, 0, 8, 40, ...new Array(160).fill(255)]))).toMatchObject({
      kind: 'too-large',
    });
  });

  test('of noise never do harm', async () => {
    const draw = randomFrom(deriveSeed(1, 'idx noise'));
    for (let i = 0; i < 300; i++) {
      const noise = Uint8Array.from({ length: integerBelow(draw, 40) }, () => integerBelow(draw, 256));
      if (i % 2) noise.set([0, 0, 8].slice(0, noise.length));
      await readIdx(noise).catch((error: unknown) => expect(error).toBeInstanceOf(IdxError));
    }
  });
});
