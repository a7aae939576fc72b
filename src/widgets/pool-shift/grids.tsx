import { useState } from 'react';
import { useStore } from 'zustand';
import { useLocale } from '~/ui/locale';
import { CopyGrid } from './copy-grid';
import { type Look, lookFor, sidesOf, sumAt } from './looking';
import { MapGrid } from './map-grid';
import { OutputGrids } from './output-grids';
import { texts } from './strings';
import type { PoolShiftProps } from './view-props';

/** The map above, its shifted copy below, and what pooling and convolution make of each; one cell is looked at in both. */
export function Grids({ store }: PoolShiftProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const [pointed, setPointed] = useState<Look>();
  const look = lookFor(derived, pointed);
  const { map, copy } = sidesOf(derived);
  const parts = { store, look, onLook: setPointed };
  const place = t.cell(look.at[0] + 1, look.at[1] + 1);
  return (
    <div className="pool-stage">
      <div className="pool-grids" data-large={derived.side === 14 || undefined}>
        <MapGrid {...parts} />
        <OutputGrids {...parts} side="map" />
        <CopyGrid {...parts} />
        <OutputGrids {...parts} side="copy" />
      </div>
      <div className="pool-words">
        <div className="pool-sum">
          <p>{look.of === 'pooled' ? t.window(place) : t.products(place)}</p>
          <p>
            {t.before} {sumAt(derived, map, look)}
          </p>
          <p>
            {t.after} {sumAt(derived, copy, look)}
          </p>
        </div>
        <p className="figure-note">
          {params.kind === 'max' ? t.dots : t.framesOnly} {t.pointHint} {t.filter} {derived.gone && t.gone}
        </p>
      </div>
    </div>
  );
}
