import { toneFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { overlapText } from './describe';
import type { Spread } from './spread';
import { texts } from './strings';

interface OverlapsProps {
  readonly spread: Spread;
}

/** How many kernels reach each cell when more than a 2×2 is spread: where they do so unevenly there is a checkerboard. */
export function Overlaps({ spread }: OverlapsProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { counts } = spread;
  const most = Math.max(...counts.flat());
  return (
    <div className="figure-stack">
      <PixelGrid
        label={t.counts(counts.length)}
        name={t.counts(counts.length)}
        values={counts}
        fill={(count) => toneFill('prediction', count / most)}
        digits={0}
        large
      />
      <p className="figure-note">{overlapText(spread, locale)}</p>
    </div>
  );
}
