import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Grids } from './grids';
import { emptyMap } from './maps';
import { Responses } from './responses';
import { params as table } from './settings';
import { texts } from './strings';
import { changeWords, sizeWords } from './sums';
import type { PoolShiftProps } from './view-props';

export function View({ store }: PoolShiftProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  return (
    <>
      <Controls table={table} store={store} only={['side', 'hand']} />
      <div className="run-buttons">
        <Button onPress={() => set({ map: [] })}>{t.again}</Button>
        <Button onPress={() => set({ map: emptyMap(params.side) })}>{t.clear}</Button>
      </div>
      <p className="figure-headline">{changeWords(derived, locale)}</p>
      <Grids store={store} />
      <div className="side-by-side">
        <Controls table={table} store={store} only={['dx', 'dy']} />
        <Controls table={table} store={store} only={['window', 'stride']} />
      </div>
      <p className="figure-note">{sizeWords(derived, locale)}</p>
      <Controls table={table} store={store} only={['kind', 'ceil', 'gradient']} />
      {params.gradient && (
        <div className="pool-gradient">
          <PixelGrid
            label={t.gradient}
            name={t.gradient}
            values={derived.gradient}
            fill={greyFill(0, derived.gradientMost)}
            digits={derived.side < 14 ? (params.kind === 'max' ? 0 : 2) : undefined}
          />
          <p className="figure-note">{params.kind === 'max' ? t.gradientMax : t.gradientAvg}</p>
        </div>
      )}
      <Responses store={store} />
    </>
  );
}
