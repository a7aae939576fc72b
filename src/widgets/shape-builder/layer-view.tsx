import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { callsOf } from './calls';
import { rowComputation } from './describe';
import { Falk } from './falk';
import { maxBatch, params as table } from './state';
import { texts } from './strings';
import type { ShapeBuilderProps } from './view-props';

/** One layer to scale: sizes on one side, what comes of them on the other. */
export function LayerView({ store }: ShapeBuilderProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const { params, derived, set, settle } = state;
  const { layer } = derived;
  const rows = Math.round(params.batch);
  const [l, m] = [Math.round(params.weightRows), Math.round(params.neurons)];
  const send = (sent: number) => set({ sent }, 'sent');
  return (
    <>
      <div className="side-by-side">
        <Falk store={store} />
        <div className="shape-controls">
          <Controls table={table} store={store} only={['batch', 'inputs', 'weightRows', 'neurons']} />
          <Controls table={table} store={store} only={['order', 'bias']} />
        </div>
      </div>
      <dl className="shape-calls">
        {callsOf(state).map(({ library, code, answer }) => (
          <div key={library}>
            <dt>{library}</dt>
            <dd>
              <code>{code}</code>
              <samp data-verdict={layer.verdict}>{answer}</samp>
            </dd>
          </div>
        ))}
      </dl>
      <p className="figure-headline">
        <Explained computation={`${l}·${m} + ${layer.bias.length} = ${formatNumber(layer.params)}`}>
          {formatNumber(layer.params)}
        </Explained>{' '}
        {t.params}
        {layer.macs > 0 && (
          <>
            {' · '}
            <Explained
              computation={`${layer.left.shape[0]}·${layer.left.shape[1]}·${layer.right.shape[1]} = ${formatNumber(layer.macs)}`}
            >
              {formatNumber(layer.macs)}
            </Explained>{' '}
            {t.macs}
          </>
        )}
      </p>
      <p className="figure-note">{params.bias === 'perNeuron' ? t.never(layer.params) : t.withN}</p>
      {layer.verdict === 'fits' && (
        <>
          <div className="figure-row shape-send">
            <Button icon="step" onPress={() => send(layer.sent >= rows ? 1 : layer.sent + 1)}>
              {t.oneRow}
            </Button>
            <Button onPress={() => send(maxBatch)}>{t.allRows}</Button>
            <Slider
              label={t.rows}
              unit={t.of(rows)}
              value={layer.sent}
              min={0}
              max={rows}
              step={1}
              onChange={send}
              onSettle={settle}
            />
          </div>
          {layer.sent > 0 && params.sent < maxBatch && (
            <p className="figure-note shape-row">
              {t.row(layer.sent)} {rowComputation(layer)}
            </p>
          )}
        </>
      )}
    </>
  );
}
