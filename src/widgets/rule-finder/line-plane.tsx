import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Axes } from '~/plots/axes';
import { Boundary } from '~/plots/boundary';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Label } from '~/plots/label';
import { Plane } from '~/plots/plane';
import { Segments } from '~/plots/segments';
import { useLocale } from '~/ui/locale';
import { clamp } from '~/ui/slider-scale';
import { asked, puzzle, shiftedTo, params as table, turnedTo } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const x = [-0.5, 6] as const;
const y = [-2, 16] as const;
// A rule that leaves the picture can still be taken hold of, at its edge.
const inSight = (height: number) => clamp(height, y[0], y[1]);

/** Input against output: the known pairs, the line, its errors as sticks, and the answer that can be dragged. */
export function LinePlane({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const loss = formatNumber(derived.loss);
  const axisNames = [t.input, t.output] as const;
  return (
    <Plane
      {...{ x, y }}
      aspect={1}
      label={t.plane}
      xLabel={t.input}
      yLabel={t.output}
      handles={
        <>
          <Handle
            label={t.shift}
            at={[0, inSight(params.b)]}
            step={table.b.step}
            tone="weights"
            axisNames={axisNames}
            say={() => t.sayRule(formatNumber(params.w), formatNumber(params.b), loss)}
            onMove={([, height]) => set(shiftedTo(height), 'b')}
            onSettle={settle}
          />
          <Handle
            label={t.turn}
            at={[asked, inSight(derived.answer)]}
            step={asked * table.w.step}
            tone="prediction"
            axisNames={axisNames}
            say={() => t.sayAnswer(formatNumber(derived.answer), loss)}
            onMove={([, height]) => set(turnedTo(height, params), 'w')}
            onSettle={settle}
          />
        </>
      }
    >
      <Axes />
      <Segments
        tone="error"
        pairs={puzzle.map(([input, target], i) => [
          [input, target],
          [input, inSight(target + derived.errors[i]!)],
        ])}
      />
      <Boundary normal={[params.w, -1]} offset={params.b} tone="weights" />
      <Dots points={puzzle.map((at) => ({ at, class: 4 }))} />
      <Label at={[asked, inSight(derived.answer)]} tone="prediction" anchor="above">
        {`${asked} → ${formatNumber(derived.answer)}`}
      </Label>
    </Plane>
  );
}
