import type { Matrix } from './matrix';
import { add, dot, scale, type Vector } from './vector';

/** AB: `a` n×k, `b` k×m, the result n×m. Inner sizes that differ give NaN, as `dot` does. */
export const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => (b[0] ?? []).map((_, j) => dot(row, columnOf(b, j))));

/** Column `j` of a matrix, as a list of numbers. */
export const columnOf = (rows: Matrix, j: number): number[] => rows.map((row) => row[j]!);

/** The outer product uvᵀ: one row per entry of `u`, one column per entry of `v`. */
export const outer = (u: Vector, v: Vector): number[][] => u.map((entry) => scale(v, entry));

/** A + B, entry by entry, for matrices of one shape. */
export const addMatrices = (a: Matrix, b: Matrix): number[][] => a.map((row, i) => add(row, b[i]!));

/** `rows`×`columns` of nothing but `value`. */
export const filled = (rows: number, columns: number, value = 0): number[][] =>
  Array.from({ length: rows }, () => new Array<number>(columns).fill(value));

export const identity = (size: number): number[][] =>
  Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));

/** Aᵏ for a square matrix and a whole k ≥ 0; A⁰ is the identity. */
export function power(a: Matrix, k: number): number[][] {
  let result = identity(a.length);
  for (let i = 0; i < k; i++) result = product(result, a);
  return result;
}
