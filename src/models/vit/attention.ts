import type { Numbers } from '~/numerics/matrix-loops';
import { softmaxScaled, softmaxScaledBack } from './loops';
import { type Arithmetic, rowsOf, transposed, type View } from './multiply';
import type { Part, Signal } from './pass';

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
): Part {
  const each = width / heads;
  const factor = 1 / Math.sqrt(each);
  const y = { output: make(rows * width), slope: make(rows * width) };
  // How much each row takes from every row, head after head.
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
      shareTransposed: transposed(share),
      q,
      k,
      kTransposed: transposed(k),
      v,
      vTransposed: transposed(v),
      dq,
      dk,
      dv,
      out: rowsOf(y.output, width, head * each),
      dOut: rowsOf(y.slope, width, head * each),
    };
  });
  const slopeTransposed = transposed(slope);
  return {
    ...y,
    forward() {
      for (const { p, share, q, kTransposed, v, out } of views) {
        multiply(q, kTransposed, share, rows, each, rows);
        softmaxScaled(p, rows, rows, factor);
        multiply(share, v, out, rows, rows, each);
      }
    },
    backward() {
      for (const { p, shareTransposed, q, k, vTransposed, dq, dk, dv, dOut } of views) {
        multiply(shareTransposed, dOut, dv, rows, rows, each, true);
        multiply(dOut, vTransposed, slope, rows, each, rows);
        softmaxScaledBack(p, slopes, rows, rows, factor);
        multiply(slope, k, dq, rows, rows, each, true);
        multiply(slopeTransposed, q, dk, rows, rows, each, true);
      }
    },
  };
}
