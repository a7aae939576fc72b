import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { Histogram } from '~/plots/histogram';
import { useLocale } from '~/ui/locale';
import { Edges } from './edges-view';
import { KernelEditor } from './kernel-editor';
import { lookedAt, type Place } from './looking';
import { Output } from './output';
import { Presets } from './presets';
import { Source } from './source';
import { SourceSettings } from './source-settings';
import { params as table } from './state';
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
      <Presets store={store} />
      <div className="side-by-side">
        <Source {...parts} />
        <Output {...parts} {...{ swept }} onSweep={setSwept} />
      </div>
      <div className="side-by-side">
        <SourceSettings store={store} />
        <Controls table={table} store={store} only={['look', 'stride', 'padding']} />
      </div>
      <KernelEditor store={store} />
      {derived.windows && <WindowView {...parts} />}
      <div className="sweep-measures">
        {derived.windows && (
          <Histogram label={t.histogram} bins={derived.bins} tone="prediction" xLabel={t.value} aspect={3} />
        )}
        <Edges store={store} />
      </div>
    </>
  );
}
