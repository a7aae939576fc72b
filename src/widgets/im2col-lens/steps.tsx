import { useStore } from 'zustand';
import { WalkButton } from '~/kit/walk-button';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { params as table } from './params';
import { texts } from './strings';
import { walkSpeed } from './unrolled';
import type { Im2colProps } from './view-props';

/** How many rows have been unrolled: by hand, or by themselves. */
export function Steps({ store }: Im2colProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived, set, settle } = useStore(store);
  const { unrolled, taken } = derived;
  if (!unrolled) return null;
  const { rows } = unrolled;
  // All of them stay all of them, whatever the link is opened with.
  const upTo = (row: number) => ({ row: row >= rows ? table.row.default : row });
  const go = (row: number) => set(upTo(row), 'row');
  return (
    <div className="figure-row im2col-steps">
      <WalkButton
        label={t.unroll}
        at={taken}
        last={rows}
        row={1}
        perSecond={walkSpeed(rows)}
        onGo={go}
        onRest={settle}
      />
      <Button icon="minus" label={t.back} disabled={taken <= 1} onPress={() => set(upTo(taken - 1))} />
      <Button icon="plus" label={t.forth} disabled={taken >= rows} onPress={() => set(upTo(taken + 1))} />
      <Slider
        label={table.row.label[locale]}
        unit={t.of(rows)}
        value={taken}
        min={1}
        max={Math.max(2, rows)}
        step={1}
        onChange={go}
        onSettle={settle}
      />
    </div>
  );
}
