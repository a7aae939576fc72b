import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { inRows } from '~/numerics/matrix';
import { signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { nextDraw } from './spread';
import { texts } from './strings';
import { innerProduct } from './sums';
import type { ConvMatrixProps } from './view-props';

/** ⟨Cx, y⟩ = ⟨x, Cᵀy⟩, with the numbers of a picture drawn at random. */
export function Adjoint({ store }: ConvMatrixProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const { wired, x, seen, y, z, products } = derived.spread;
  return (
    <div className="figure-stack">
      <p className="plot-title">{t.adjoint}</p>
      <PixelGrid
        label={t.randomX(wired.side)}
        name={t.randomX(wired.side)}
        values={inRows(x, wired.side)}
        fill={signedFill(3)}
        digits={0}
      />
      <p className="figure-headline">
        {t.through} ={' '}
        <Explained label={t.through} computation={innerProduct(seen, y, products[0])}>
          {formatNumber(products[0])}
        </Explained>
        {' = '}
        {t.back} ={' '}
        <Explained label={t.back} computation={innerProduct(x, z, products[1])}>
          {formatNumber(products[1])}
        </Explained>
      </p>
      <p className="figure-note">{t.adjointNote}</p>
      <div>
        <Button onPress={() => set({ draw: nextDraw(params.draw) })}>{t.another}</Button>
      </div>
    </div>
  );
}
