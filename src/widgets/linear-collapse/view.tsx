import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { Matrix } from '~/plots/matrix';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { differenceText, gapComputation, gapVerdict, towerVerdict } from './describe';
import { Floors } from './floors';
import { Ground, Top } from './ground';
import { bendNames, edited, floorOf, presets, presetTo, randomTo, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const columns = ['1', '2', 'b'];

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { params, derived, set, actions } = state;
  const [wanted, setWanted] = useState(0);
  // The tower may have become lower since a floor was chosen.
  const chosen = Math.min(wanted, derived.floors.length - 1);
  const { weights, bias } = floorOf(params, chosen);
  const { single } = derived;
  return (
    <>
      <p className="figure-headline">
        {t.difference}: {differenceText(derived.maxDiff)}
      </p>
      <p className="figure-note">{towerVerdict(state, locale)}</p>
      <div className="side-by-side">
        <Ground store={store} />
        <Top store={store} />
      </div>
      <p className="figure-note">
        {t.gap} ={' '}
        <Explained computation={gapComputation(state)}>{differenceText(derived.probe.gap)}</Explained>.{' '}
        {gapVerdict(state, locale)} {t.back}
      </p>
      <Floors store={store} chosen={chosen} onChoose={setWanted} />
      <Controls table={table} store={store} only={['layers', bendNames[chosen]!]} />
      <div className="side-by-side">
        <div>
          <Matrix
            label={t.matrix(chosen + 1)}
            values={weights.map((row, i) => [...row, bias[i]!])}
            columnLabels={columns}
            limits={[table.w.min, table.w.max]}
            onEdit={(row, column, to) => set(edited(params, chosen, row, column, to))}
          />
          <p className="control-label">{t.set}</p>
          <div className="collapse-presets">
            {(Object.keys(presets) as (keyof typeof presets)[]).map((preset) => (
              <Button key={preset} onPress={() => set(presetTo(params, chosen, preset))}>
                {t[preset]}
              </Button>
            ))}
            <Button onPress={() => set(randomTo(params, chosen, actions))}>{t.random}</Button>
          </div>
        </div>
        <Matrix
          label={derived.activationsUsed === 0 ? t.single : t.nearest}
          values={single.weights.map((row, i) => [...row, single.bias[i]!])}
          columnLabels={columns}
        />
      </div>
    </>
  );
}
