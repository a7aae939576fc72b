import { useStore } from 'zustand';
import { formatNumber, formatVector } from '~/numerics/format';
import { halfPlanes } from '~/numerics/half-planes';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Boundary } from '~/plots/boundary';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Plane } from '~/plots/plane';
import { Region } from '~/plots/region';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { arrowStep, gripOf, normalOf, shiftedTo, span, tipOf, turnedTo } from './geometry';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const axisNames = ['x₁', 'x₂'] as const;

/** The plane of inputs: two half-planes, the line between them under the hand, the arrow at right angles to it. */
export function Square({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const [ones, zeros] = halfPlanes(normalOf(params), params.b, span);
  const grip = gripOf(params);
  const { correct } = derived;
  return (
    <Plane
      x={span}
      y={span}
      label={t.plane}
      xLabel="x₁"
      yLabel="x₂"
      handles={
        <>
          {grip && (
            <Handle
              label={t.line}
              at={grip}
              step={table.b.step}
              shape="square"
              axisNames={axisNames}
              say={() => t.sayLine(formatNumber(params.b), correct)}
              onMove={(to) => set(shiftedTo(to, params), 'b')}
              onSettle={settle}
            />
          )}
          <Handle
            label={t.arrow}
            at={tipOf(params)}
            step={arrowStep}
            tone="weights"
            axisNames={axisNames}
            say={() => t.sayArrow(formatVector(params.w), correct)}
            onMove={(to) => set(turnedTo(to), 'w')}
            onSettle={settle}
          />
        </>
      }
    >
      <Region polygon={ones} tone={classTone(1)} />
      <Region polygon={zeros} tone={classTone(0)} />
      <Axes />
      <Boundary normal={normalOf(params)} offset={params.b} />
      <Arrow to={tipOf(params)} tone="weights" label="½w" />
      <Dots
        size={8}
        points={derived.rows.map((row) => ({
          at: row.x,
          class: row.target,
          wrong: !row.right,
          ring: row === derived.shown,
        }))}
      />
    </Plane>
  );
}
