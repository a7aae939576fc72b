import type { PixelFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { signedOf } from './colours';
import { insertedAt, pixelAround, type Spread, windowOf } from './spread';
import { texts } from './strings';
import { columnSum } from './sums';
import { type Focus, wiresOf } from './wired';

interface InsertedProps {
  readonly spread: Spread;
  readonly focus: Focus;
  onFocus(focus: Focus): void;
}

const nothing: PixelFill = { fill: 'var(--sheet)', ink: 'var(--ink-soft)' };

/** y with zeros put in, and the window in which the turned kernel makes one cell of z. */
export function Inserted({ spread, focus, onFocus }: InsertedProps) {
  const t = texts[useLocale()];
  const { inserted, wired, y, z } = spread;
  const { side } = wired;
  const coloured = signedOf(y);
  const name = t.inserted(inserted.length);
  const window = focus.kind === 'pixel' || focus.kind === 'entry' ? [windowOf(wired, focus.pixel)] : [];
  return (
    <div className="figure-stack">
      <PixelGrid
        label={name}
        name={name}
        values={inserted.map((row) => row.map((value) => value ?? 0))}
        fill={(value, row, column) => (inserted[row]![column] === undefined ? nothing : coloured(value))}
        digits={0}
        frames={[
          ...window.map((frame) => ({ ...frame, tone: 'w2' as const })),
          ...[...new Set(wiresOf(wired, focus).map(({ row }) => row))].map((row) => ({
            ...insertedAt(wired, row),
            tone: 'ink' as const,
            thin: true,
          })),
        ]}
        pen={{
          label: name,
          say(row, column) {
            const pixel = pixelAround(wired, row, column);
            return `${t.window(Math.floor(pixel / side) + 1, (pixel % side) + 1)}: ${columnSum(wired, pixel, y, z)}`;
          },
          onAim: (row, column) => onFocus({ kind: 'pixel', pixel: pixelAround(wired, row, column) }),
          hovers: true,
        }}
      />
      <p className="figure-note">{t.insertedNote}</p>
    </div>
  );
}
