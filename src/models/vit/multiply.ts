import type { Numbers } from '~/numerics/matrix-loops';
import { openMemory } from '../simd/memory';

/** A matrix inside an array: entry (i, j) is `values[from + i · row + j · column]`. */
export interface View {
  readonly values: Numbers;
  readonly from: number;
  readonly row: number;
  readonly column: number;
}

/** Rows one after another; `columns` of them lie `row` apart, and begin at `from`. */
export const rowsOf = (values: Numbers, row: number, from = 0): View => ({ values, from, row, column: 1 });

/** The transpose, in the same memory. */
export const transposed = ({ values, from, row, column }: View): View => ({
  values,
  from,
  row: column,
  column: row,
});

/**
 * C ← AB, or C + AB where `added`. A [rows, inner], B [inner, columns], C [rows, columns]. Eight outputs at a time are summed in
 * registers; the single ones after them are what does not make up a block of two by four.
 */
export function multiply(
  a: View,
  b: View,
  c: View,
  rows: number,
  inner: number,
  columns: number,
  added = false,
): void {
  const { values: A, row: aRow, column: aStep } = a;
  const { values: B, row: bStep, column: bColumn } = b;
  const { values: C, row: cRow, column: cColumn } = c;
  const fullRows = rows - (rows % 2);
  const fullColumns = columns - (columns % 4);
  for (let j = 0; j < fullColumns; j += 4) {
    const bFrom = b.from + j * bColumn;
    for (let i = 0; i < fullRows; i += 2) {
      let s00 = 0;
      let s01 = 0;
      let s02 = 0;
      let s03 = 0;
      let s10 = 0;
      let s11 = 0;
      let s12 = 0;
      let s13 = 0;
      let p = a.from + i * aRow;
      let q = bFrom;
      for (let k = 0; k < inner; k++) {
        const a0 = A[p]!;
        const a1 = A[p + aRow]!;
        const b0 = B[q]!;
        const b1 = B[q + bColumn]!;
        const b2 = B[q + 2 * bColumn]!;
        const b3 = B[q + 3 * bColumn]!;
        s00 += a0 * b0;
        s01 += a0 * b1;
        s02 += a0 * b2;
        s03 += a0 * b3;
        s10 += a1 * b0;
        s11 += a1 * b1;
        s12 += a1 * b2;
        s13 += a1 * b3;
        p += aStep;
        q += bStep;
      }
      const to = c.from + i * cRow + j * cColumn;
      if (!added) for (let r = 0; r < 2; r++) for (let s = 0; s < 4; s++) C[to + r * cRow + s * cColumn] = 0;
      C[to]! += s00;
      C[to + cColumn]! += s01;
      C[to + 2 * cColumn]! += s02;
      C[to + 3 * cColumn]! += s03;
      C[to + cRow]! += s10;
      C[to + cRow + cColumn]! += s11;
      C[to + cRow + 2 * cColumn]! += s12;
      C[to + cRow + 3 * cColumn]! += s13;
    }
  }
  for (let i = 0; i < rows; i++)
    for (let j = i < fullRows ? fullColumns : 0; j < columns; j++) {
      let sum = 0;
      let p = a.from + i * aRow;
      let q = b.from + j * bColumn;
      for (let k = 0; k < inner; k++) {
        sum += A[p]! * B[q]!;
        p += aStep;
        q += bStep;
      }
      const to = c.from + i * cRow + j * cColumn;
      C[to] = added ? C[to]! + sum : sum;
    }
}

/** Where the numbers of a network lie, and what multiplies its matrices. */
export interface Arithmetic {
  /** An array of zeros. */
  make(length: number): Numbers;
  readonly multiply: typeof multiply;
}

/** Everywhere, in single precision or, for tests of gradients, in double. */
export const plainArithmetic = (double = false): Arithmetic => ({
  make: (length) => (double ? new Float64Array(length) : new Float32Array(length)),
  multiply,
});

const bytes = Float32Array.BYTES_PER_ELEMENT;

/**
 * The same by WebAssembly, four numbers at a time, with room for `numbers` in arrays of at most `largest`; undefined where it
 * cannot be had. Only matrices made here can be multiplied. Sums are taken in single precision: they differ from those of
 * `multiply` in the last bits.
 */
export function simdArithmetic(numbers: number, largest: number): Arithmetic | undefined {
  const memory = openMemory(numbers + largest);
  if (!memory) return undefined;
  const { make, product } = memory;
  const packed = make(largest);
  return {
    make,
    multiply(a, b, c, rows, inner, columns, added = false) {
      // The program wants the columns of B side by side.
      let { values, from, row } = b;
      if (b.column !== 1) {
        for (let k = 0, to = 0; k < inner; k++)
          for (let j = 0, at = from + k * row; j < columns; j++, at += b.column) packed[to++] = values[at]!;
        [values, from, row] = [packed, 0, columns];
      }
      product(
        a.values.byteOffset + bytes * a.from,
        bytes * a.row,
        bytes * a.column,
        values.byteOffset + bytes * from,
        bytes * row,
        c.values.byteOffset + bytes * c.from,
        bytes * c.row,
        rows,
        inner,
        columns,
        added ? 1 : 0,
      );
    },
  };
}
