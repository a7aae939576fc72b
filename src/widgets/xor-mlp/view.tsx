import './style.css';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { formatNumber } from '~/numerics/format';
import { ClassLegend } from '~/plots/class-legend';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { limitText } from './describe';
import { HiddenPlane } from './hidden-plane';
import { InputPlane } from './input-plane';
import { Network } from './network';
import { Numbers } from './numbers';
import { params as table } from './params';
import { viewOf } from './picture';
import { Stages } from './stages';
import { sub, texts } from './strings';
import { TallyPanel } from './tally-panel';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { params, derived, set } = state;
  const [unit, setUnit] = useState(0);
  const [sample, setSample] = useState(0);
  const fold = useRef<HTMLDivElement>(null);
  const hidden = derived.net.units.length;
  // Other settings may have fewer units or examples.
  const look = {
    unit: Math.min(unit, hidden - 1),
    onUnit: setUnit,
    sample: Math.min(sample, derived.points.length - 1),
    onSample: setSample,
  };
  const flat = derived.net.units.flatMap(({ w }, j) => (w[0] === 0 && w[1] === 0 ? [`h${sub(j)}`] : []));
  const { plane } = viewOf(state);
  const seen = plane ? formatNumber(100 * (plane.shares[0] + plane.shares[1]), 0) : '';
  return (
    <>
      <Controls
        table={table}
        store={store}
        only={['data', 'hidden', 'activation', 'optimizer', 'learningRate']}
      />
      <p className="figure-headline">
        {t.lossAxis} <strong>{formatNumber(derived.loss, 4)}</strong> · {t.right}{' '}
        <strong>
          {derived.correct}/{derived.points.length}
        </strong>
      </p>
      <ClassLegend names={[0, 1].map(t.classNames)} />
      <div className="side-by-side">
        <div>
          <InputPlane store={store} look={look} />
          <p className="figure-note">
            {t.lines} {flat.length > 0 && t.noLine(flat.join(', '))} {derived.misfit && t.misfit}
          </p>
          <Controls table={table} store={store} only={['adapt']} />
        </div>
        <div ref={fold}>
          <HiddenPlane store={store} look={look} />
          <p className="figure-note">
            {hidden === 2 && t.two} {hidden > 2 && t.many(hidden, seen)} {limitText(state, locale)}
          </p>
          {hidden === 2 && <Stages store={store} figure={fold} />}
        </div>
      </div>
      <RunControls store={store} />
      <div className="side-by-side">
        <Network store={store} look={look} />
        <RunHistory
          store={store}
          comparable={(before, now) => before.data === now.data}
          curves={[{ label: t.loss, yLabel: t.lossAxis, tone: 'error', read: (frame) => frame.derived.loss }]}
        />
      </div>
      <div className="figure-row">
        <Controls table={table} store={store} only={['seed']} />
        <Button
          icon="reset"
          disabled={params.seed >= table.seed.max}
          onPress={() => set({ seed: params.seed + 1, weights: [] })}
        >
          {t.newSeed}
        </Button>
      </div>
      <TallyPanel store={store} />
      <Numbers store={store} />
    </>
  );
}
