import './style.css';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { Histogram } from '~/plots/histogram';
import { useLocale } from '~/ui/locale';
import { Edges } from './edges-view';
import { KernelEditor } from './kernel-editor';
import { lookedAt, type Place } from './looking';
import { Output } from './output';
import { OutputSettings } from './output-settings';
import { Presets } from './presets';
import { shadingOf } from './shading';
import { Source } from './source';
import { SourceSettings } from './source-settings';
import { texts } from './strings';
import type { Conv2dSweepProps } from './view-props';
import { WindowView } from './window-view';

export function View({ store }: Conv2dSweepProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const { low, high } = derived;
  const shading = useMemo(() => shadingOf(params.look, low, high), [params.look, low, high]);
  const [hovered, setHovered] = useState<Place>();
  const [swept, setSwept] = useState<number>();
  const looking = lookedAt(derived, hovered, swept);
  const parts = { store, looking, shading, swept, onHover: setHovered, onSweep: setSwept };
  return (
    <>
      <Presets store={store} />
      <div className="side-by-side">
        <Source {...parts} />
        <Output {...parts} />
      </div>
      <div className="side-by-side">
        <SourceSettings store={store} />
        <OutputSettings {...parts} />
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
