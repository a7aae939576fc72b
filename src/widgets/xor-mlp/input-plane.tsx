import { useStore } from 'zustand';
import { formatVector } from '~/numerics/format';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Boundary } from '~/plots/boundary';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { HeatMap } from '~/plots/heat-map';
import { Label } from '~/plots/label';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { unitText } from './describe';
import { inputField, likelihood } from './picture';
import { spanOf } from './state';
import { sub, texts } from './strings';
import { unitTone } from './tones';
import { gripOf, shiftedTo, tipOf, turnedTo, withUnit } from './units';
import type { LookProps } from './view-props';

const axisNames = ['x₁', 'x₂'] as const;
/** One press of an arrow key. */
const step = 0.05;

/** The input plane: how likely class 1 is, and every hidden unit as a line that can be dragged. */
export function InputPlane({ store, look }: LookProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const { params, derived, set, settle } = state;
  const { net, points, classes } = derived;
  const span = spanOf[params.data];
  const chosen = net.units[look.unit]!;
  const say = (j: number) => t.say(unitText(state, j), derived.correct, points.length);
  const tip = tipOf(chosen, params);
  const foot = gripOf(chosen, params);
  return (
    <Plane
      x={span}
      y={span}
      label={t.inputPlane}
      xLabel="x₁"
      yLabel="x₂"
      field={<HeatMap {...inputField(net, params.activation, params.data)} colour={likelihood} />}
      handles={
        <>
          {net.units.map((unit, j) => {
            const grip = gripOf(unit, params);
            return (
              grip && (
                <Handle
                  // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
                  key={j}
                  label={t.unitLine(j)}
                  at={grip}
                  step={step}
                  shape="square"
                  tone={unitTone(j)}
                  axisNames={axisNames}
                  say={() => say(j)}
                  onMove={(to) => {
                    look.onUnit(j);
                    set(withUnit(params, derived, j, shiftedTo(unit, to)), `line ${j}`);
                  }}
                  onSettle={settle}
                />
              )
            );
          })}
          {tip && (
            <Handle
              label={t.unitArrow(look.unit)}
              at={tip}
              step={step}
              tone={unitTone(look.unit)}
              axisNames={axisNames}
              say={() => say(look.unit)}
              onMove={(to) =>
                set(withUnit(params, derived, look.unit, turnedTo(chosen, to, params)), `arrow ${look.unit}`)
              }
              onSettle={settle}
            />
          )}
        </>
      }
    >
      <Axes grid={false} />
      {net.units.map(({ w, b }, j) => (
        <Boundary
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
          key={j}
          normal={w}
          offset={b}
          tone={unitTone(j)}
          dashed={j !== look.unit}
        />
      ))}
      {foot && tip && <Arrow from={foot} to={tip} tone={unitTone(look.unit)} />}
      <Dots
        label={t.examples}
        size={points.length > 10 ? 5 : 9}
        points={points.map((at, i) => ({
          at,
          class: classes[i]!,
          wrong: !derived.right[i],
          ring: i === look.sample,
          label: `${t.example(i + 1)}, ${formatVector(at)}`,
        }))}
        onHover={(hovered) => hovered !== undefined && look.onSample(hovered)}
      />
      {net.units.map((unit, j) => {
        const grip = gripOf(unit, params);
        return (
          grip && (
            // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its number
            <Label key={j} at={grip} tone={unitTone(j)} anchor="below">
              {`h${sub(j)}`}
            </Label>
          )
        );
      })}
    </Plane>
  );
}
