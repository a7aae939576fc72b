import { useStore } from 'zustand';
import { formatVector } from '~/numerics/format';
import { columnOf } from '~/numerics/product';
import { Arrow } from '~/plots/arrow';
import { Axes } from '~/plots/axes';
import type { Point } from '~/plots/coordinates';
import { Handle } from '~/plots/handle';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { params as table } from './state';
import { texts } from './strings';
import type { MatmulLensProps } from './view-props';

const { min, max, step } = table.b;
const domain = [min - 0.5, max + 0.5] as const;
// In the plane a handle goes as far as the numbers do, and lands on whole ones.
const whole = (value: number) => Math.min(max, Math.max(min, Math.round(value)));

/** The columns of B as arrows to drag: how much of a₁ to the right, how much of a₂ upwards. */
export function Recipes({ store, onMoved }: MatmulLensProps & { onMoved(column: number): void }) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const columns = [0, 1].map((j) => columnOf(derived.b, j) as unknown as Point);
  return (
    <div className="lens-recipes">
      <Plane
        x={domain}
        y={domain}
        label={t.recipes}
        xLabel={t.amount(1)}
        yLabel={t.amount(2)}
        handles={columns.map((column, j) => (
          <Handle
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            key={j}
            label={t.recipe(j + 1)}
            at={column}
            step={step}
            tone="data"
            axisNames={[t.amount(1), t.amount(2)]}
            say={(at) => formatVector(at)}
            onMove={([first, second]) => {
              const b = params.b.with(j, whole(first)).with(2 + j, whole(second));
              set({ b }, `b${j}`);
              onMoved(j);
            }}
            onSettle={settle}
          />
        ))}
      >
        <Axes grid />
        {columns.map((column, j) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <Arrow key={j} to={column} tone="data" label={`b${'₁₂'[j]}`} />
        ))}
      </Plane>
    </div>
  );
}
