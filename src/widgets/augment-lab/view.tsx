import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { SessionFooter } from '~/kit/session/session-footer';
import { formatCount } from '~/numerics/format';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Copies, Detail } from './copies';
import { headline } from './describe';
import { presets } from './presets';
import { Curves, Mistakes, Outcomes } from './results';
import { pairSteps, parameterCount, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** Beyond a quarter turn a digit can come out as another one. */
const turnsOver = 90;

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { params, derived, set } = state;
  const { stepsDone, stepsWanted } = derived;
  return (
    <>
      <Controls table={table} store={store} only={['perClass']} />
      <Copies store={store} />
      <fieldset className="choice">
        <legend className="control-label">{t.presets}</legend>
        <div className="run-buttons">
          <Button onPress={() => set(presets.none)}>{t.presetNone}</Button>
          <Button onPress={() => set(presets.affine)}>{t.presetAffine}</Button>
          <Button onPress={() => set(presets.mirror)}>{t.presetMirror}</Button>
          <Button onPress={() => set(presets.spin)}>{t.presetSpin}</Button>
        </div>
      </fieldset>
      <Controls
        table={table}
        store={store}
        only={['shift', 'rotation', 'scale', 'shear', 'elastic', 'noise', 'flip']}
      />
      <p className="figure-note" role="status">
        {params.rotation > turnsOver && t.half} {params.flip && t.flip}
      </p>
      <Detail store={store} />
      <Controls table={table} store={store} only={['pairs', 'seed']} />
      <RunControls store={store} />
      <p className="figure-headline">{headline(state, locale)}</p>
      <div className="augment-progress">
        {stepsDone > 0 && stepsDone < stepsWanted && (
          <progress aria-label={t.training} value={stepsDone} max={stepsWanted} />
        )}
      </div>
      <div className="side-by-side">
        <Curves store={store} />
        <div className="figure-stack">
          <Mistakes store={store} />
          <Outcomes store={store} />
        </div>
      </div>
      <p className="figure-note">{t.about(formatCount(parameterCount), pairSteps)}</p>
      <SessionFooter store={store} table={table} />
    </>
  );
}
