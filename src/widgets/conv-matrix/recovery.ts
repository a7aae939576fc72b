import { multiply, transpose } from '~/numerics/matrix';
import { singularValues } from '~/numerics/singular';
import { norm, subtract } from '~/numerics/vector';
import { sides } from './params';
import { type Wired, wired } from './wired';

/** A way back from 4 numbers to 16. */
export interface WayBack {
  /** The matrix that leads back: a row of 4 weights for each pixel. */
  readonly weights: readonly (readonly number[])[];
  readonly picture: readonly number[];
  /** What it is short of, or has too much, at each pixel. */
  readonly error: readonly number[];
  /** Root of the mean square of `error`. */
  readonly rms: number;
  /** C once more: what the convolution sees of it. */
  readonly seen: readonly number[];
  /** How far that is, at most, from what it saw of x. */
  readonly off: number;
}

export interface Recovery {
  readonly wired: Wired;
  /** What the whole numbers of the kernel are divided by: the size of their sum, or 1. */
  readonly divisor: number;
  readonly seen: readonly number[];
  readonly transposed: WayBack;
  readonly best: WayBack;
  readonly singularValues: readonly number[];
  readonly rank: number;
  /** Cᵀ is C⁺: as when C only picks pixels. */
  readonly same: boolean;
}

/** x → Cx, and back by Cᵀ and by C⁺, for a kernel of whole numbers divided by their sum. */
export function recovery(x: readonly number[], cells: readonly number[]): Recovery {
  const divisor = Math.abs(cells.reduce((sum, cell) => sum + cell, 0)) || 1;
  const map = wired(
    sides.picture,
    sides.kernel,
    1,
    cells.map((cell) => cell / divisor),
  );
  const seen = multiply(map.matrix, x);
  const { values, rank, pseudoInverse } = singularValues(map.matrix);
  const across = transpose(map.matrix);
  const back = (weights: readonly (readonly number[])[]): WayBack => {
    const picture = multiply(weights, seen);
    const error = subtract(picture, x);
    const again = multiply(map.matrix, picture);
    return {
      weights,
      picture,
      error,
      rms: norm(error) / Math.sqrt(x.length),
      seen: again,
      off: Math.max(...subtract(again, seen).map(Math.abs)),
    };
  };
  return {
    wired: map,
    divisor,
    seen,
    transposed: back(across),
    best: back(pseudoInverse),
    singularValues: values,
    rank,
    same: across.every((row, i) => row.every((entry, j) => Math.abs(entry - pseudoInverse[i]![j]!) < 1e-9)),
  };
}
