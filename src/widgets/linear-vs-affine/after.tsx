import { useStore } from 'zustand';
import { formatNumber, formatVector } from '~/numerics/format';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import { Dots } from '~/plots/dots';
import { Handle } from '~/plots/handle';
import { Label } from '~/plots/label';
import { MappedGrid } from '~/plots/mapped-grid';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { columnTo, negligible, pairOf, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** Both planes show this piece, so that a move is seen as one. */
export const span = [-4, 4] as const;

/** The grid after f, the columns under the hand, and the two ways to map a mixture with the gap between them. */
export function After({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const { bias } = derived;
  const tip = (column: readonly number[]) => [column[0]! + bias[0], column[1]! + bias[1]] as const;
  const [mixFirst, mapFirst] = [pairOf(derived.imageOfMixture), pairOf(derived.mixtureOfImages)];
  const apart = derived.distance >= negligible;
  return (
    <Plane
      x={span}
      y={span}
      label={t.after}
      yLabel={t.afterHead}
      handles={(['w1', 'w2'] as const).map((name, j) => (
        <Handle
          key={name}
          label={t.column(j)}
          at={tip(params[name])}
          step={table[name].step}
          tone={name}
          axisNames={[t.horizontal, t.vertical]}
          say={(at) => t.say(formatVector(at), formatNumber(derived.distance))}
          onMove={(to) => set({ [name]: columnTo(to, derived) }, name)}
          onSettle={settle}
        />
      ))}
    >
      <Axes grid={false} />
      <MappedGrid columns={[pairOf(params.w1), pairOf(params.w2)]} shift={bias} />
      <Arrow from={bias} to={tip(params.w1)} tone="w1" label="w₁" />
      <Arrow from={bias} to={tip(params.w2)} tone="w2" label="w₂" />
      {params.bOn && <Arrow to={bias} tone="ink" label="b" />}
      {apart && <Arrow from={mapFirst} to={mixFirst} tone="error" label="" />}
      <Dots
        points={[
          { at: bias, class: -1 },
          { at: derived.imageOfX, class: 4 },
          { at: derived.imageOfY, class: 4 },
          { at: mapFirst, class: 3 },
          { at: mixFirst, class: 2 },
        ]}
      />
      <Label at={bias} tone="soft" anchor="below">
        f(0)
      </Label>
      <Label at={derived.imageOfX} tone="data">
        f(x)
      </Label>
      <Label at={derived.imageOfY} tone="data">
        f(y)
      </Label>
      <Label at={mixFirst} tone="class-2" anchor="above">
        f(αx + βy)
      </Label>
      {apart && (
        <Label at={mapFirst} tone="class-3" anchor="below">
          αf(x) + βf(y)
        </Label>
      )}
    </Plane>
  );
}
