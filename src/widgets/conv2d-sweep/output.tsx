import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { texts } from './strings';
import type { OutputProps } from './view-props';

/** The output, live: pointing at a pixel of it shows where it comes from. */
export function Output({ store, looking, onHover, shading, swept, onSweep }: OutputProps) {
  const t = texts[useLocale()];
  const { derived, set, settle } = useStore(store);
  const { output, windows } = derived;
  const columns = windows?.columns.output ?? 0;
  const title = t.output(`${output.length}×${columns}`);
  const aim = (row: number, column: number) => {
    onSweep(undefined);
    set({ row: row + 1, column: column + 1 }, 'place');
  };
  return (
    <div className="figure-stack">
      {!windows && <p className="figure-note">{t.tooLarge}</p>}
      {windows && (
        <PixelGrid
          label={title}
          name={title}
          values={output}
          fill={shading.fill}
          sign={shading.sign}
          coveredFrom={swept}
          frames={[{ row: looking.at[0], column: looking.at[1], rows: 1, columns: 1, tone: 'w2' }]}
          pen={{
            label: title,
            say: (row, column) =>
              `${t.cell(row + 1, column + 1)}: ${formatNumber(output[row]?.[column] ?? 0)}`,
            hovers: true,
            onHover: (row, column) => onHover([row, column]),
            onLeave: () => onHover(undefined),
            onTouch: aim,
            onAim: aim,
            onSettle: settle,
            at: derived.at,
          }}
        />
      )}
    </div>
  );
}
