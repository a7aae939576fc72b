import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { maxNorm } from '~/numerics/vector';
import { greyFill, signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { texts } from './strings';
import { productComputation, sumComputation } from './sums';
import type { LookingProps } from './view-props';

const grey = greyFill(0, 1);
const padding = { fill: 'var(--sunken)', ink: 'var(--ink)' };

/** What is computed at the place that is looked at: pixels times weights, and their sum. */
export function WindowView({ store, looking }: LookingProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const { patch, products, at } = looking;
  const { kernel } = derived;
  const laid = params.flip ? t.turned : t.laid;
  return (
    <div className="figure-stack">
      <div className="sweep-window" data-size={derived.size}>
        <PixelGrid
          label={t.under}
          name={t.under}
          values={patch.map((row) => row.map((value) => value ?? 0))}
          fill={(value, row, column) => (patch[row]?.[column] === undefined ? padding : grey(value))}
          digits={2}
        />
        <PixelGrid
          label={laid}
          name={laid}
          values={kernel}
          fill={signedFill(maxNorm(...kernel))}
          digits={2}
        />
        <PixelGrid
          label={t.products}
          name={t.products}
          values={products}
          fill={signedFill(maxNorm(...products))}
          digits={2}
          computation={(u, v) => productComputation(looking, kernel[u]?.[v] ?? 0, u, v)}
        />
      </div>
      <div className="sweep-sum">
        <p className="figure-headline">
          {t.sumOf(t.cell(at[0] + 1, at[1] + 1))} {formatNumber(looking.value)}
        </p>
        <p>{sumComputation(looking, params.divisor) || t.allZero}</p>
      </div>
    </div>
  );
}
