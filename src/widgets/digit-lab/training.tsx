import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { useBeat } from '~/kit/use-beat';
import { formatNumber } from '~/numerics/format';
import { useLocale } from '~/ui/locale';
import { learnTexts } from './learn-strings';
import { curvesOf, lacksFiles, offersFiles, percent } from './learning';
import { params as table } from './params';
import { stepsPerEpoch } from './task';
import type { PartProps } from './view-props';

/** Learning from nothing: how many digits, the run, and how well it does on digits it has never seen. */
export function Training({ store }: PartProps) {
  const t = learnTexts[useLocale()];
  const { params, inner } = useBeat(store, 120);
  const { report } = inner;
  const { tests } = curvesOf(inner, params);
  const newest = tests.at(-1);
  const step = report?.step ?? 0;
  const perEpoch = stepsPerEpoch(params, inner);
  return (
    <section className="figure-stack">
      <Controls
        table={table}
        store={store}
        only={offersFiles(params, inner) ? ['digits', 'train', 'test'] : ['digits']}
      />
      {lacksFiles(params, inner) && <p className="figure-note">{t.noFiles}</p>}
      <RunControls store={store} />
      <p className="figure-headline lab-headline">
        <span>{t.accuracy(newest ? percent(newest.accuracy) : '—')}</span>
        <span>{t.steps(step, formatNumber(step / perEpoch, 1))}</span>
        <span>{t.lossNow(report ? formatNumber(report.loss, 3) : '—')}</span>
      </p>
    </section>
  );
}
