import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { SessionFooter } from '~/kit/session/session-footer';
import { SessionProgress } from '~/kit/session/session-progress';
import { useComputed, useWaiting } from '~/kit/session/use-computed';
import { useLocale } from '~/ui/locale';
import { ratioText } from './describe';
import { LayerPanel } from './layer-panel';
import { seenLayer } from './picture';
import { Activations, Gradients } from './plots';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { init } = useStore(store, (state) => state.params);
  const shown = useComputed(store, (state) => state);
  const waiting = useWaiting(store);
  const [pointed, setPointed] = useState<number>();
  const k = seenLayer(shown, pointed);
  const layer = shown.derived.layers[k - 1];
  const looking = { store, shown, k, onPoint: setPointed };
  return (
    <>
      <Controls
        table={table}
        store={store}
        only={['depth', 'width', 'activation', 'init', ...(init === 'std' ? (['std'] as const) : [])]}
      />
      <Controls table={table} store={store} only={['norm', 'skip', 'band']} />
      <SessionProgress store={store} />
      <p className="figure-headline">{ratioText(shown, locale)}</p>
      <div className="stack-plots" aria-busy={waiting}>
        <Gradients {...looking} />
        <Activations {...looking} />
      </div>
      <p className="figure-note">
        {t.columnsNote} {shown.derived.seeds.count > 1 && t.bandNote(shown.derived.seeds.count)}
        {waiting && layer && ` ${t.older}`}
      </p>
      {layer && <LayerPanel shown={shown} layer={layer} k={k} />}
      <Controls table={table} store={store} only={['view', 'seed']} />
      <SessionFooter store={store} table={table} />
    </>
  );
}
