import { productProgram } from './product-program';

/** Arrays in one memory of WebAssembly, and the product of matrices in them, four numbers at a time. */
export interface SimdMemory {
  /** An array of zeros. Throws a RangeError when the memory is full. */
  make(length: number): Float32Array;
  /** See `productProgram`; addresses are `byteOffset`s, distances in bytes. */
  readonly product: (
    ...numbers: [
      a: number,
      aRow: number,
      aStep: number,
      b: number,
      bStep: number,
      c: number,
      cRow: number,
      rows: number,
      inner: number,
      columns: number,
      added: number,
    ]
  ) => void;
}

const page = 65536;
const lane = 16;

/** Compiled once. */
let program: WebAssembly.Module | undefined;

/** The program over so many pages of memory. Throws where there is no WebAssembly, none for four numbers at a time, or no room. */
function started(pages: number) {
  // 2 kB: nothing that a page would have to wait for.
  program ??= new WebAssembly.Module(productProgram());
  const memory = new WebAssembly.Memory({ initial: pages });
  const { run } = new WebAssembly.Instance(program, { memory: { numbers: memory } }).exports;
  return { buffer: memory.buffer, product: run as SimdMemory['product'] };
}

/** Room for `numbers` numbers of 32 bits, in arrays of which each may take 3 more; undefined where it cannot be had. */
export function openMemory(numbers: number): SimdMemory | undefined {
  let here: ReturnType<typeof started>;
  try {
    here = started(Math.max(1, Math.ceil((numbers * 4) / page)));
  } catch {
    return undefined;
  }
  const { buffer, product } = here;
  let taken = 0;
  return {
    product,
    make(length) {
      const from = taken;
      taken += Math.ceil((length * 4) / lane) * lane;
      if (taken > buffer.byteLength) throw new RangeError('The memory for a network is too small.');
      return new Float32Array(buffer, from, length);
    },
  };
}
