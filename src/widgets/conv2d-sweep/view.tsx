import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Histogram } from '~/plots/histogram';
import { useLocale } from '~/ui/locale';
import { Edges } from './edges-view';
import { KernelEditor } from './kernel-editor';
import { lookedAt, type Place } from './looking';
import { Output } from './output';
import { Source } from './source';
import { texts } from './strings';
import type { Conv2dSweepProps } from './view-props';
import { WindowView } from './window-view';

export function View({ store }: Conv2dSweepProps) {
  const t = texts[useLocale()];
  const derived = useStore(store, (state) => state.derived);
  const [hovered, setHovered] = useState<Place>();
  const [swept, setSwept] = useState<number>();
  const looking = lookedAt(derived, hovered, swept);
  const parts = { store, looking, onHover: setHovered };
  return (
    <>
      <div className="side-by-side">
        <Source {...parts} />
        <Output {...parts} {...{ swept }} onSweep={setSwept} />
      </div>
      <div className="sweep-kernel">
        <KernelEditor store={store} />
        {derived.windows && <WindowView {...parts} />}
      </div>
      <div className="sweep-measures">
        {derived.windows && (
          <Histogram label={t.histogram} bins={derived.bins} tone="prediction" xLabel={t.value} aspect={3} />
        )}
        <Edges store={store} />
      </div>
    </>
  );
}
