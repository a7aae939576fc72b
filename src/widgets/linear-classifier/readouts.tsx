import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { Matrix } from '~/plots/matrix';
import { classNames } from '~/ui/class-names';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { data } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const perClass = data.points.length / data.classCount;

/** The two numbers that matter: points right, and the loss. */
export function Headline({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const { correct, confusion } = derived.evaluation;
  const loss = formatNumber(derived.loss, 4);
  const computation =
    params.loss === 'mse'
      ? t.lossOf(derived.distances.map((each) => formatNumber(each, 3)).join(' + '), loss)
      : t.meanOver(loss);
  return (
    <p className="figure-headline">
      <Explained computation={`${confusion.map((row, c) => row[c]).join(' + ')} = ${correct}`}>
        {correct}
      </Explained>{' '}
      {t.of(data.points.length)} {t.correct} · {t.loss}{' '}
      <Explained computation={computation}>{loss}</Explained>
    </p>
  );
}

/** Class by class: found, far from the target, confused with. */
export function ClassReadouts({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { evaluation, distances } = useStore(store, (state) => state.derived);
  const names = classNames.slice(0, data.classCount).map((words) => words[locale]);
  return (
    <div className="side-by-side">
      <Bars
        label={t.recall}
        unit="%"
        domain={[0, 100]}
        bars={evaluation.recall.map((share, c) => ({
          label: names[c]!,
          value: 100 * share,
          tone: classTone(c),
          computation: t.recallOf(evaluation.confusion[c]![c]!, perClass),
        }))}
      />
      <Bars
        label={t.distances}
        bars={distances.map((distance, c) => ({
          label: names[c]!,
          value: distance,
          tone: classTone(c),
          computation: t.distanceOf(formatNumber(distance, 3), names[c]!),
        }))}
      />
      <Matrix
        label={t.confusion}
        values={evaluation.confusion}
        digits={0}
        rowLabels={names.map(t.truly)}
        columnLabels={names.map(t.chosen)}
      />
    </div>
  );
}
