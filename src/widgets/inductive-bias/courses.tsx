import { useBeat } from '~/kit/use-beat';
import type { NetworkName } from '~/models/inductive-bias/networks';
import { formatCount } from '~/numerics/format';
import { LineChart, type Series } from '~/plots/line-chart';
import { useLocale } from '~/ui/locale';
import type { Tone } from '~/ui/tone';
import type { Course } from './state';
import { networkNames, texts } from './strings';
import { beat, type PartProps } from './view-props';

const tones: Readonly<Record<NetworkName, Tone>> = { mlp: 'class-0', cnn: 'class-1', vit: 'class-2' };

/** Loss and accuracy while the networks learn, with the number of digits that is shown. */
export function Courses({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useBeat(store, beat);
  const count = formatCount(Number(params.shown));
  const drawn = (read: (course: Course) => readonly number[]): Series[] =>
    derived.courses.map((course) => ({
      label: networkNames[course.network][locale],
      tone: tones[course.network],
      values: read(course),
      steps: course.curve.steps,
      marked: true,
    }));
  if (derived.courses.every(({ curve }) => curve.steps.length === 0))
    return <p className="figure-note">{t.noCourses(count)}</p>;
  return (
    <div className="side-by-side">
      <LineChart
        label={t.losses(count)}
        xLabel={t.step}
        yLabel={t.lossAxis}
        series={drawn(({ curve }) => curve.losses)}
      />
      <LineChart
        label={t.accuracies(count)}
        xLabel={t.step}
        yLabel={t.accuracyAxis}
        series={drawn(({ curve }) => curve.accuracies)}
      />
    </div>
  );
}
