import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { SessionFooter } from '~/kit/session/session-footer';
import { useLocale } from '~/ui/locale';
import { Answers } from './answers';
import { headline } from './describe';
import { LayerBars } from './layer-bars';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  return (
    <>
      <p className="figure-headline">{headline(derived, locale)}</p>
      <Controls table={table} store={store} only={['hiddenLayers', 'activation']} />
      <RunControls store={store} />
      <LayerBars store={store} />
      <RunHistory
        store={store}
        comparable={() => true}
        curves={[
          {
            label: t.loss,
            yLabel: t.lossAxis,
            tone: 'error',
            read: ({ inner }) => inner.report?.loss ?? Number.NaN,
          },
          {
            label: t.accuracy,
            yLabel: t.accuracyAxis,
            tone: 'prediction',
            read: ({ inner }) => inner.report?.accuracy ?? Number.NaN,
          },
        ]}
      />
      <p className="figure-note">{t.chance}</p>
      <Answers store={store} />
      <Controls table={table} store={store} only={['init', 'batchNorm', 'skip']} />
      {params.skip && <p className="figure-note">{t.skipOnlyDeeper}</p>}
      <Controls table={table} store={store} only={['optimizer', 'learningRate', 'seed']} />
      <SessionFooter store={store} table={table} />
    </>
  );
}
