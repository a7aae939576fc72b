import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { SessionFooter } from '~/kit/session/session-footer';
import { Curves } from './curves';
import { Decision } from './decision';
import { Diagram } from './diagram';
import { Glance } from './glance';
import { Headline } from './headline';
import { Inspector } from './inspector';
import { Legend } from './legend';
import { More } from './more';
import { type Brush, brushed } from './own-data';
import { OwnPanel } from './own-panel';
import { params as table } from './params';
import type { PartProps } from './view-props';
import { existing, type Neuron } from './wiring';

export function View({ store }: PartProps) {
  const own = useStore(store, (state) => state.params.data === 'own');
  const spec = useStore(store, (state) => state.derived.spec);
  const [chosen, setChosen] = useState<Neuron>();
  const [hovered, setHovered] = useState<Neuron>();
  const [brush, setBrush] = useState<Brush>(0);
  const neuron = existing(spec, chosen);
  const pointed = existing(spec, hovered);
  return (
    <>
      <Headline store={store} />
      <RunControls store={store} />
      <div className="playground">
        <Diagram store={store} chosen={neuron} onChoose={setChosen} onPoint={setHovered} />
        <div className="playground-plane">
          <Decision
            store={store}
            pointed={pointed}
            onPick={
              own ? (at) => store.getState().set(brushed(store.getState().params, at, brush)) : undefined
            }
          />
          {pointed ? <Glance store={store} neuron={pointed} /> : <Legend store={store} />}
        </div>
      </div>
      {neuron && <Inspector store={store} neuron={neuron} onClose={() => setChosen(undefined)} />}
      <div className="playground-second">
        <Controls table={table} store={store} only={['data', 'activation', 'learningRate']} />
        <Curves store={store} />
      </div>
      {own && <OwnPanel store={store} brush={brush} onBrush={setBrush} />}
      <More store={store} />
      <SessionFooter store={store} table={table} />
    </>
  );
}
