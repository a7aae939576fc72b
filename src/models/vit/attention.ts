import type { Numbers } from '~/numerics/matrix-loops';
import { softmaxScaled, softmaxScaledBack } from './loops';
import { type Arithmetic, rowsOf, turned, type View } from './multiply';
import type { Part, Signal } from './pass';

/** Attention, and its shares [heads, rows, rows]: row t of a head says how much it takes from every row. */
export interface Attention extends Part {
  readonly shares: Numbers;
}

/**
 * Multi-head self-attention, softmax(QKᵀ/√d) V for each head, side by side (Vaswani et al. 2017). `x` holds queries, keys and
 * values of all heads next to one another: [rows, 3 · width].
 */
export function openAttention(
  x: Signal,
  { make, multiply }: Arithmetic,
  rows: number,
  width: number,
  heads: number,
): Attention {
  const each = width / heads;
  const factor = 1 / Math.sqrt(each);
  const y = { output: make(rows * width), slope: make(rows * width) };
  const shares = make(heads * rows * rows);
  const slopes = make(rows * rows);
  const slope = rowsOf(slopes, rows);
  const views = Array.from({ length: heads }, (_, head) => {
    const at = (values: Numbers, third: number) => rowsOf(values, 3 * width, third * width + head * each);
    const share = rowsOf(shares, rows, head * rows * rows);
    const [q, k, v] = [0, 1, 2].map((third) => at(x.output, third)) as [View, View, View];
    const [dq, dk, dv] = [0, 1, 2].map((third) => at(x.slope, third)) as [View, View, View];
    return {
      p: shares.subarray(head * rows * rows, (head + 1) * rows * rows),
      share,
      shareTurned: turned(share),
      q,
      k,
      kTurned: turned(k),
      v,
      vTurned: turned(v),
      dq,
      dk,
      dv,
      out: rowsOf(y.output, width, head * each),
      dOut: rowsOf(y.slope, width, head * each),
    };
  });
  const slopeTurned = turned(slope);
  return {
    ...y,
    shares,
    forward() {
      for (const { p, share, q, kTurned, v, out } of views) {
        multiply(q, kTurned, share, rows, each, rows);
        softmaxScaled(p, rows, rows, factor);
        multiply(share, v, out, rows, rows, each);
      }
    },
    backward() {
      for (const { p, shareTurned, q, k, vTurned, dq, dk, dv, dOut } of views) {
        multiply(shareTurned, dOut, dv, rows, rows, each, true);
        multiply(dOut, vTurned, slope, rows, each, rows);
        softmaxScaledBack(p, slopes, rows, rows, factor);
        multiply(slope, k, dq, rows, rows, each, true);
        multiply(slopeTurned, q, dk, rows, rows, each, true);
      }
    },
  };
}
