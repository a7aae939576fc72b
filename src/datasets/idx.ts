/** Why a file is not what it should be; `words` in widgets turn it into a sentence. */
export type IdxProblem =
  | { readonly kind: 'not-idx' }
  | { readonly kind: 'not-bytes' }
  | { readonly kind: 'wrong-axes'; readonly axes: number; readonly wanted: number }
  | { readonly kind: 'truncated'; readonly wanted: number; readonly found: number }
  | { readonly kind: 'too-long'; readonly wanted: number; readonly found: number }
  | { readonly kind: 'no-bytes' }
  | { readonly kind: 'too-large'; readonly most: number }
  | { readonly kind: 'broken-gzip' }
  | { readonly kind: 'no-gzip-here' };

export class IdxError extends Error {
  constructor(readonly problem: IdxProblem) {
    super(`Not an IDX file of bytes: ${problem.kind}`);
    this.name = 'IdxError';
  }
}

/** An array of unsigned bytes with its sizes, as MNIST is kept: [count, 28, 28] pictures, [count] labels. */
export interface IdxArray {
  readonly shape: readonly number[];
  readonly values: Uint8Array;
}

const unsignedByte = 0x08;

/** What is larger, packed or unpacked, is not read: the tab would run out of memory. The 280,000 digits of EMNIST are 220 MB. */
export const mostBytes = 256 * 2 ** 20;

/**
 * Reads an IDX file (LeCun, "THE MNIST DATABASE"): two zero bytes, the type of the entries, the number of axes, the size of each
 * axis as a big-endian 32-bit integer, the entries. A gzipped one is unpacked first, by the browser.
 * @throws IdxError when it is something else, larger than `most` bytes, or shorter or longer than it says.
 */
export async function readIdx(bytes: Uint8Array, most = mostBytes): Promise<IdxArray> {
  const file = isGzip(bytes) ? await unpacked(bytes, most) : bytes;
  if (file.length === 0) throw new IdxError({ kind: 'no-bytes' });
  if (file.length < 4 || file[0] !== 0 || file[1] !== 0) throw new IdxError({ kind: 'not-idx' });
  if (file[2] !== unsignedByte) throw new IdxError({ kind: 'not-bytes' });
  const axes = file[3]!;
  const start = 4 + 4 * axes;
  if (file.length < start) throw new IdxError({ kind: 'truncated', wanted: start, found: file.length });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const shape = Array.from({ length: axes }, (_, axis) => view.getUint32(4 + 4 * axis));
  const wanted = start + shape.reduce((product, size) => product * size, 1);
  if (!Number.isSafeInteger(wanted)) throw new IdxError({ kind: 'too-large', most });
  if (file.length !== wanted)
    throw new IdxError({
      kind: file.length < wanted ? 'truncated' : 'too-long',
      wanted,
      found: file.length,
    });
  return { shape, values: file.subarray(start) };
}

/** @throws IdxError unless `array` has as many axes as `wanted`: 3 for pictures, 1 for labels. */
export function withAxes(array: IdxArray, wanted: number): IdxArray {
  if (array.shape.length !== wanted)
    throw new IdxError({ kind: 'wrong-axes', axes: array.shape.length, wanted });
  return array;
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpacked(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') throw new IdxError({ kind: 'no-gzip-here' });
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return joined(stream.getReader(), most);
}

/** A few megabytes can unpack to many gigabytes, so the stream is left as soon as it has brought more than `most` bytes. */
async function joined(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new IdxError({ kind: 'broken-gzip' });
    });
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value as Uint8Array<ArrayBuffer>);
    length += value.length;
    if (length <= most) continue;
    void reader.cancel();
    throw new IdxError({ kind: 'too-large', most });
  }
}
