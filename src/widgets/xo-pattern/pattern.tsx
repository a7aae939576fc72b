import { useStore } from 'zustand';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { otherColour, painted } from './painting';
import { patterns } from './pictures';
import { sides } from './state';
import { texts } from './strings';
import type { XoPatternProps } from './view-props';

/** The nine pixels that are looked for; each can be painted. */
export function Pattern({ store }: XoPatternProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  return (
    <div className="figure-stack">
      <PixelGrid
        label={t.pattern}
        name={t.pattern}
        values={derived.pattern}
        fill={greyFill(params.coding === 'signed' ? -1 : 0, 1)}
        digits={0}
        pen={{
          label: t.pattern,
          say: (row, column) =>
            `${t.cell(row + 1, column + 1)}: ${derived.pattern[row]![column]! > 0 ? t.white : t.black}`,
          inkAt: (row, column) => otherColour(params.pattern, sides.pattern, row, column),
          onTouch: (row, column, ink) =>
            set(
              { pattern: painted(store.getState().params.pattern, sides.pattern, row, column, ink) },
              'pattern',
            ),
          onSettle: settle,
          holdsTouch: true,
        }}
      />
      <fieldset className="choice">
        <legend className="control-label">{t.patterns}</legend>
        <div className="run-buttons">
          {Object.entries(patterns).map(([name, { words, pixels }]) => (
            <Button key={name} onPress={() => set({ pattern: pixels })}>
              {words[locale]}
            </Button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
