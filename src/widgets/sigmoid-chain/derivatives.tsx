import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { useSettled } from '~/kit/use-settled';
import { formatPower, formatSize } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { FactorStrip } from '~/plots/factor-strip';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import type { Tone } from '~/ui/tone';
import { boundText, chipText, productComputation, without } from './describe';
import { derivativeName, factorName } from './names';
import { type Chip, checkedBy, fillOf, outlineOf, params as table, toggled, unfolded } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const factorTones = { slope: 'gradient', weight: 'weights', input: 'data' } as const satisfies Record<
  Chip['kind'],
  Tone
>;

/** The derivatives as bars, each over the strip of factors that it is the product of. */
export function Derivatives({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  const [touched, setTouched] = useState<number>();
  const difference = useSettled(store, checkedBy);
  const { strips, links } = derived;
  const open = unfolded({ params, derived });
  const all = strips.flatMap((strip) => strip.chips.map((chip) => ({ strip, chip })));
  const seen = all.find(({ chip }) => chip.code === touched);
  const previewed = (k: number, chip: Chip | undefined) =>
    seen?.strip.k === k && chip ? without(seen.strip, seen.chip) : undefined;
  return (
    <div className="figure-stack">
      <Bars
        label={t.bars}
        scale={params.scale}
        format={formatSize}
        bars={strips.map((strip) => ({
          label: derivativeName(strip.k),
          value: Math.abs(strip.value),
          tone: strip.k === 0 ? 'data' : 'gradient',
          computation: productComputation(strip),
          outline: previewed(strip.k, seen?.chip) ?? outlineOf(strip),
          limit: { value: strip.bound, name: boundText(strip) },
          below: open.includes(strip.k) && (
            <FactorStrip
              label={t.strip(derivativeName(strip.k))}
              chips={strip.chips.map((chip) => ({
                key: chip.code,
                name: factorName(chip),
                text: formatSize(chip.value),
                fill: fillOf(chip),
                tone: factorTones[chip.kind],
                said: chipText(strip, chip, locale),
                aside: chip.aside,
              }))}
              onTouch={(code) => setTouched(code as number | undefined)}
              onPress={(code) => set(toggled(params, code as number))}
            />
          ),
        }))}
      />
      <p className="figure-note chip-reading">{seen ? chipText(seen.strip, seen.chip, locale) : t.start}</p>
      <div className="figure-row">
        <Controls table={table} store={store} only={['scale']} />
        {open.length <= strips.length - 1 && (
          <Stepper
            label={t.shownStrip}
            value={open[0]!}
            min={1}
            max={links.length}
            onChange={(strip) => set({ strip })}
          />
        )}
        {params.aside.length > 0 && <Button onPress={() => set({ aside: [] })}>{t.putBack}</Button>}
      </div>
      <p className="figure-note">{t.barsNote}</p>
      <p className="figure-note">
        {boundText(strips.at(-1)!)}. {t.check(formatPower(difference))} {params.x === 0 && t.silent}
      </p>
    </div>
  );
}
