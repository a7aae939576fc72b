import { useStore } from 'zustand';
import { decisionRegions } from '~/models/decision-regions';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Dots } from '~/plots/dots';
import { Plane } from '~/plots/plane';
import { Region } from '~/plots/region';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { data } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const x = [-2, 3] as const;
const y = [-1.5, 3] as const;

interface ScatterProps extends PartProps {
  readonly sample: number | undefined;
  onSample(sample: number | undefined): void;
}

/** The plane of the data: regions, points, and the rows of W as directions. */
export function Scatter({ store, sample, onSample }: ScatterProps) {
  const t = texts[useLocale()];
  const { weights, bias, evaluation } = useStore(store, (state) => state.derived);
  const regions = decisionRegions(weights, bias, [x, y]);
  const tied = regions.filter((region) => region.tied).length;
  return (
    <div className="figure-stack">
      <Plane x={x} y={y} label={t.scatter} xLabel="x₁" yLabel="x₂">
        {regions.map(({ winner, polygon, tied }) => (
          <Region key={winner} polygon={polygon} tone={classTone(winner)} hatched={tied} />
        ))}
        <Axes />
        <Dots
          points={data.points.map((at, i) => ({
            at,
            class: data.classes[i]!,
            wrong: evaluation.predicted[i] !== data.classes[i],
            ring: i === sample,
          }))}
          onHover={onSample}
        />
        {weights.map((row, c) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row is its class
          <Arrow key={c} to={[row[0]!, row[1]!]} tone={classTone(c)} label={t.row(c)} />
        ))}
      </Plane>
      {tied > 0 && <p className="figure-note">{tied === weights.length ? t.allEqual : t.tied}</p>}
    </div>
  );
}
