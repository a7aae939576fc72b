import { useBeat } from '~/kit/use-beat';
import { networkNames as order } from '~/models/inductive-bias/networks';
import { LogChart, type LogPoint, type LogSeries } from '~/plots/log-chart';
import { useLocale } from '~/ui/locale';
import { written } from './describe';
import { counts, type NetworkSeries } from './state';
import { networkNames, texts } from './strings';
import { beat, type PartProps } from './view-props';

const share = [0, 1] as const;
const chance = 0.1;

const pointsOf = ({ points }: NetworkSeries): LogPoint[] =>
  points.map(({ count, mean, low, high }) => ({ x: count, y: mean, low, high }));

const format = ({ y, low = y, high = y }: LogPoint) =>
  low === high ? written(y) : `${written(y)} (${written(low)}–${written(high)})`;

/** The accuracy of each network over the number of its training digits. Choosing a number shows how it came about. */
export function SweepChart({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useBeat(store, beat);
  const { set } = store.getState();
  const named = (series: readonly NetworkSeries[], behind: boolean): LogSeries[] =>
    series.map((each) => {
      const name = networkNames[each.network][locale];
      return {
        label: behind ? t.before(name) : name,
        index: order.indexOf(each.network),
        points: pointsOf(each),
        behind,
      };
    });
  const hasBand = derived.series.some(({ points }) => points.some(({ low, high }) => low < high));
  const hasBefore = derived.before.some(({ points }) => points.length > 0);
  return (
    <div className="bias-chart">
      <LogChart
        label={t.chart}
        xLabel={t.countAxis}
        yLabel={t.accuracyAxis}
        places={counts}
        at={Number(params.shown)}
        onChoose={(place) => set({ shown: String(place) as typeof params.shown })}
        y={share}
        line={{ value: chance, label: t.chance }}
        series={[...(hasBefore ? named(derived.before, true) : []), ...named(derived.series, false)]}
        format={format}
      />
      <p className="figure-note">
        {hasBand && t.band} {hasBefore && t.dashed}
      </p>
    </div>
  );
}
