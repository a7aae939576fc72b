import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { greyFill, signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { params as table } from './state';
import { texts } from './strings';
import { productComputation } from './sums';
import type { XoPatternProps } from './view-props';

/** What happens under the window, step by step: nine products, their sum, the ninth of it. */
export function Recipe({ store }: XoPatternProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const { params, derived } = state;
  const [sum, score] = [formatNumber(derived.sum), formatNumber(derived.score)];
  return (
    <div className="figure-stack">
      <Controls table={table} store={store} only={['stage']} />
      <div className="xo-products">
        <PixelGrid
          label={t.patch}
          name={t.patch}
          values={derived.patch}
          fill={greyFill(params.coding === 'signed' ? -1 : 0, 1)}
          digits={0}
        />
        <PixelGrid
          label={t.products}
          name={t.products}
          values={derived.products}
          fill={signedFill(1)}
          digits={0}
          computation={(row, column) => productComputation(state, row, column)}
        />
      </div>
      <div className="xo-sums" aria-live="off">
        {params.stage !== 'multiply' && <p>{t.addUp(sum)}</p>}
        {params.stage === 'divide' && <p>{t.divided(sum, score)}</p>}
        {params.stage === 'divide' && <p className="figure-headline">{t.score(score)}</p>}
      </div>
    </div>
  );
}
