import './histogram.css';
import type { Bins } from '~/numerics/bins';
import { type Tone, toneClass } from '~/ui/tone';
import { sharesOf, skyline } from './histogram-shape';

interface MiniHistogramProps {
  /** What is spread, in words; the numbers belong beside it. */
  readonly label: string;
  readonly bins: Bins;
  readonly tone: Tone;
  /** The share that fills the height; the largest bin unless given. */
  readonly top?: number;
}

/** The outline of a histogram, a line of text high, for rows of many. Without axes: its owner writes the ends once. */
export function MiniHistogram({ label, bins, tone, top }: MiniHistogramProps) {
  const shares = sharesOf(bins);
  const full = top ?? Math.max(...shares, Number.MIN_VALUE);
  const height = (share: number) => 1 - Math.min(1, share / full);
  return (
    <svg
      className={`mini-histogram ${toneClass(tone)}`}
      viewBox={`0 0 ${shares.length} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <path d={skyline(shares, (index) => [index, index + 1], height, 3)} />
    </svg>
  );
}
