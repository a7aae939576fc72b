import { useStore } from 'zustand';
import { Bars } from '~/plots/bars';
import { LineChart } from '~/plots/line-chart';
import { useLocale } from '~/ui/locale';
import { percent, points, seedOf } from './describe';
import { curveInView, differenceBars } from './picture';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** Both networks of the pair in view, step by step. */
export function Curves({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, run, play } = useStore(store);
  const { curve, firstStep } = curveInView(run.frames, derived);
  const steps = curve.map(({ step }) => step);
  const line = (label: string, tone: 'prediction' | 'ink', values: readonly number[], dashed = false) => ({
    ...{ label, tone, values, steps, dashed },
  });
  return (
    <LineChart
      label={t.curve(seedOf(params.seed, derived.pair))}
      xLabel={t.step}
      yLabel={t.curveAxis}
      series={[
        line(
          t.withCopies,
          'prediction',
          curve.map(({ augmented }) => augmented.validation),
        ),
        line(
          t.without,
          'ink',
          curve.map(({ plain }) => plain.validation),
        ),
        line(
          t.withCopiesTraining,
          'prediction',
          curve.map(({ augmented }) => augmented.training),
          true,
        ),
        line(
          t.withoutTraining,
          'ink',
          curve.map(({ plain }) => plain.training),
          true,
        ),
      ]}
      at={derived.step}
      onScrub={(step) => play.seek(firstStep + step)}
    />
  );
}

/** Which digits are taken for which, most often first. */
export function Mistakes({ store }: PartProps) {
  const t = texts[useLocale()];
  const { mistakes } = useStore(store, (state) => state.derived);
  if (mistakes.length === 0) return <p className="figure-note">{t.noMistakes}</p>;
  return (
    <Bars
      label={t.mistakes}
      format={percent}
      bars={mistakes.map(({ right, answer, plain, augmented, pictures, counts }) => ({
        label: t.mistake(right, answer),
        value: augmented,
        outline: plain,
        tone: 'error',
        computation: t.mistakeOf(counts.augmented, counts.plain, pictures),
      }))}
    />
  );
}

/** What the copies brought, seed by seed, and on average. */
export function Outcomes({ store }: PartProps) {
  const t = texts[useLocale()];
  const derived = useStore(store, (state) => state.derived);
  const { outcomes, pairs } = derived;
  if (outcomes.length === 0) return null;
  const bars = differenceBars(derived).map(({ seed, difference, augmented, plain }) => ({
    label: seed === undefined ? t.mean(outcomes.length) : t.seed(seed),
    value: difference,
    tone: seed === undefined ? ('prediction' as const) : ('soft' as const),
    computation: t.difference(percent(augmented), percent(plain), points(difference)),
  }));
  return (
    <>
      <Bars label={t.outcomes} format={points} bars={bars} />
      <p className="figure-note">
        {outcomes.length < 3 && t.noise} {outcomes.length < pairs && t.more(outcomes.length, pairs)}
      </p>
    </>
  );
}
