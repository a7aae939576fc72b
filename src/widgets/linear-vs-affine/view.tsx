import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber, formatVector } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { After } from './after';
import { Before } from './before';
import { residualComputation } from './describe';
import { negligible, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const passes = derived.distance < negligible;
  const shifted = derived.bias.some((entry) => entry !== 0);
  const verdict = passes ? (shifted ? t.passesByChance : t.passes) : t.fails(formatNumber(derived.distance));
  const collapsed = [t.collapsedToPoint, t.collapsedToLine][derived.rank];
  return (
    <>
      <p className="figure-headline">
        {t.residual} ={' '}
        <Explained label={t.residual} computation={residualComputation(params, derived)}>
          {formatVector(derived.residual)}
        </Explained>
      </p>
      <p className="figure-note">
        {verdict} {collapsed}
      </p>
      <div className="side-by-side">
        <Before store={store} />
        <After store={store} />
      </div>
      <Controls table={table} store={store} only={['bOn', 'alpha', 'beta']} />
      {params.bOn && <Controls table={table} store={store} only={['b']} />}
      <details className="figure-more">
        <summary>{t.values}</summary>
        <Controls table={table} store={store} only={['w1', 'w2', 'x', 'y']} />
      </details>
    </>
  );
}
