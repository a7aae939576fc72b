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

let program: WebAssembly.Module | false | undefined;

/** Compiled once; false where there is no WebAssembly, or none that computes four numbers at a time. */
function compiledProgram(): WebAssembly.Module | false {
  if (typeof WebAssembly !== 'object') return false;
  try {
    // 2 kB: nothing that a page would have to wait for.
    return new WebAssembly.Module(productProgram());
  } catch {
    return false;
  }
}

/** Room for `numbers` numbers of 32 bits, in arrays of which each may take 3 more; undefined where it cannot be had. */
export function openMemory(numbers: number): SimdMemory | undefined {
  program ??= compiledProgram();
  if (!program) return undefined;
  const memory = new WebAssembly.Memory({ initial: Math.max(1, Math.ceil((numbers * 4) / page)) });
  const { run } = new WebAssembly.Instance(program, { memory: { numbers: memory } }).exports;
  let taken = 0;
  return {
    product: run as SimdMemory['product'],
    make(length) {
      const from = taken;
      taken += Math.ceil((length * 4) / lane) * lane;
      if (taken > memory.buffer.byteLength) throw new RangeError('The memory for a network is too small.');
      return new Float32Array(memory.buffer, from, length);
    },
  };
}
