import { describe, expect, test } from 'vitest';
import { type NamedBytes, readPictures } from './idx-pictures';

const idx = (shape: readonly number[], values: ArrayLike<number>) =>
  Uint8Array.from([
    ...[0, 0, 8, shape.length],
    ...shape.flatMap((size) => [0, 0, size >> 8, size & 255]),
    ...Array.from(values),
  ]);
const file = (name: string, bytes: Uint8Array): NamedBytes => ({
  name,
  size: bytes.length,
  bytes: async () => bytes,
});
/** `count` pictures of 2×2: the bytes of picture n are `first` + n. */
const pictures = (name: string, count: number, first = 0) =>
  file(
    name,
    idx(
      [count, 2, 2],
      Array.from({ length: 4 * count }, (_, i) => first + Math.floor(i / 4)),
    ),
  );
const labels = (name: string, ...values: number[]) => file(name, idx([values.length], values));
const read = (...files: readonly NamedBytes[]) =>
  readPictures(files, { size: 2, classes: 10, train: 3, test: 2 });

describe('files of pictures and of labels', () => {
  test('come in any order; names say which are to be tested on', async () => {
    const found = await read(
      labels('t10k-labels', 1, 2),
      pictures('train-images', 3, 10),
      pictures('t10k-images', 2, 20),
      labels('train-labels', 3, 4, 5),
    );
    expect(found).toEqual({
      train: {
        count: 3,
        size: 2,
        pixels: Uint8Array.of(10, 10, 10, 10, 11, 11, 11, 11, 12, 12, 12, 12),
        labels: Uint8Array.of(3, 4, 5),
      },
      test: {
        count: 2,
        size: 2,
        pixels: Uint8Array.of(20, 20, 20, 20, 21, 21, 21, 21),
        labels: Uint8Array.of(1, 2),
      },
    });
  });

  test('of as many pictures are told apart by name', async () => {
    const found = await read(
      pictures('train-images', 2),
      pictures('test-images', 2, 5),
      labels('test-labels', 7, 8),
      labels('train-labels', 5, 6),
    );
    expect(found).toMatchObject({
      train: { labels: Uint8Array.of(5, 6) },
      test: { labels: Uint8Array.of(7, 8) },
    });
  });

  test('with names that say nothing: the smaller set tests', async () => {
    const [a, b] = [pictures('a', 1, 1), pictures('b', 2, 2)];
    expect(await read(a, b, labels('c', 0, 1), labels('d', 9))).toMatchObject({
      train: { count: 2 },
      test: { count: 1 },
    });
    expect(await read(a, labels('d', 9))).toEqual({
      train: expect.objectContaining({ count: 1, labels: Uint8Array.of(9) }),
    });
  });

  test('that come twice count once: nothing is tested on what it learned from', async () => {
    const [a, b] = [pictures('a', 2, 1), labels('b', 3, 3)];
    expect(await read(a, b, { ...a, name: 'a (1)' }, { ...b, name: 'b (1)' })).toEqual({
      train: expect.objectContaining({ count: 2 }),
    });
    // Other pictures may well have the same labels.
    expect(await read(a, b, pictures('c', 2, 5), labels('d', 3, 3))).toMatchObject({
      train: { count: 2 },
      test: { count: 2 },
    });
  });

  test('are cut to what is kept, in memory of their own', async () => {
    const found = await read(pictures('x', 5), labels('y', 0, 1, 2, 3, 4));
    if (!('train' in found)) throw new Error('read');
    expect(found.train).toMatchObject({ count: 3, labels: Uint8Array.of(0, 1, 2) });
    expect(found.train!.pixels.buffer.byteLength).toBe(12);
  });
});

describe('what is wrong has the name of the file', () => {
  const lost: NamedBytes = {
    name: 'gone',
    size: 9,
    bytes: () => Promise.reject(new Error('NotReadableError')),
  };
  test.each<[string, string, readonly NamedBytes[]]>([
    ['unreadable', 'gone', [lost]],
    ['too-large', 'huge', [{ ...pictures('huge', 1), size: 2 ** 40 }]],
    ['not-idx', 'x', [file('x', new TextEncoder().encode('label,pixel'))]],
    ['wrong-axes', 'x', [file('x', idx([1, 1], [1]))]],
    ['no-labels', 'x', [pictures('x', 2), labels('y', 1, 2, 3)]],
    ['no-labels', 'again', [pictures('x', 1), pictures('again', 1, 5), labels('y', 1)]],
    [
      'no-labels',
      'train-images',
      [pictures('train-images', 2), pictures('t10k-images', 2, 5), labels('t10k-labels', 1, 2)],
    ],
    ['no-pictures', 'y', [labels('y', 1)]],
    ['empty', 'x', [pictures('x', 0), labels('y')]],
    ['wrong-size', 'x', [file('x', idx([1, 2, 1], [1, 2])), labels('y', 1)]],
    ['wrong-label', 'y', [pictures('x', 1), labels('y', 10)]],
    [
      'too-many-pairs',
      'c',
      [
        ...['a', 'b', 'c'].map((name, i) => pictures(name, 1, i)),
        ...['d', 'e', 'f'].map((name) => labels(name, 1)),
      ],
    ],
  ])('%s: %s', async (kind, name, files) => {
    expect(await read(...files)).toMatchObject({ file: name, problem: { kind } });
  });
});
