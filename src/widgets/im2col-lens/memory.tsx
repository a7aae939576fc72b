import { formatCount } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { useLocale } from '~/ui/locale';
import { numbersText } from './describe';
import { texts } from './strings';
import { productOf } from './sums';
import type { Unrolled } from './unrolled';

interface MemoryProps {
  readonly unrolled: Unrolled;
}

/** How many numbers there are before and after. */
export function Memory({ unrolled }: MemoryProps) {
  const t = texts[useLocale()];
  const { numbers, rows, columns, shape } = unrolled;
  const { pictures, side, channels, k, stride } = shape;
  const [, , ratio] = numbersText(numbers);
  return (
    <div className="figure-stack">
      <Bars
        label={t.memory}
        digits={0}
        format={formatCount}
        bars={[
          {
            label: t.before,
            value: numbers[0],
            tone: 'data',
            computation: productOf(pictures, channels, side, side),
          },
          { label: t.after, value: numbers[1], tone: 'error', computation: productOf(rows, columns) },
        ]}
      />
      <p className="figure-note">{stride === 1 && k > 1 ? t.copied(ratio, k * k) : t.copiedStrided(ratio)}</p>
    </div>
  );
}
