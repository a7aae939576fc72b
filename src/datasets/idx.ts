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
  const header = headerOf(file);
  if (!header) throw new IdxError({ kind: 'truncated', wanted: headerLength(file), found: file.length });
  const { shape, start, wanted } = header;
  if (!Number.isSafeInteger(wanted)) throw new IdxError({ kind: 'too-large', most });
  if (file.length !== wanted)
    throw new IdxError({
      kind: file.length < wanted ? 'truncated' : 'too-long',
      wanted,
      found: file.length,
    });
  return { shape, values: file.subarray(start) };
}

/** In bytes: four, and four for each axis. */
const headerLength = (file: Uint8Array) => 4 + 4 * (file[3] ?? 0);

/** The axes, where the entries begin, and how long the file has to be; undefined while the file is shorter than that takes. */
function headerOf(file: Uint8Array) {
  if (file.length > 0 && (file[0] !== 0 || (file[1] ?? 0) !== 0)) throw new IdxError({ kind: 'not-idx' });
  if (file.length > 2 && file[2] !== unsignedByte) throw new IdxError({ kind: 'not-bytes' });
  const start = headerLength(file);
  if (file.length < start) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const shape = Array.from({ length: file[3]! }, (_, axis) => view.getUint32(4 + 4 * axis));
  return { shape, start, wanted: start + shape.reduce((product, size) => product * size, 1) };
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

async function unpacked(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'undefined') throw new IdxError({ kind: 'no-gzip-here' });
  return joined(pieces(bytes).pipeThrough(new DecompressionStream('gzip')).getReader(), most);
}

/** Browsers unpack all of what they are given at once, a thousandfold at worst: here no more than 16 kB. */
function pieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + 2 ** 14));
      at += 2 ** 14;
    },
  });
}

/**
 * A few megabytes can unpack to many gigabytes: the stream is left as soon as it has brought more than its header says, and at
 * once when that is more than `most` bytes.
 */
async function joined(reader: ReadableStreamDefaultReader<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const all = async () => new Uint8Array(await new Blob(parts).arrayBuffer());
  let length = 0;
  let header: ReturnType<typeof headerOf>;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new IdxError({ kind: 'broken-gzip' });
      });
      if (done) return all();
      parts.push(value as Uint8Array<ArrayBuffer>);
      length += value.length;
      header ??= headerOf(parts.length === 1 ? value : await all());
      const wanted = header?.wanted ?? 0;
      if (wanted > most) throw new IdxError({ kind: 'too-large', most });
      if (header && length > wanted) throw new IdxError({ kind: 'too-long', wanted, found: length });
    }
  } finally {
    // One that broke by itself refuses.
    reader.cancel().catch(() => undefined);
  }
}
