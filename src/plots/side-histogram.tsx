import './columns.css';
import { type Bins, edgesOf } from '~/numerics/bins';
import { type Tone, toneClass } from '~/ui/tone';
import { pixel } from './coordinates';
import { sharesOf } from './histogram-shape';
import { usePlane } from './plane';

interface SideHistogramProps {
  /** Its middle along x; it is a little narrower than 1 where it is widest. */
  readonly at: number;
  /** Along y. */
  readonly bins: Bins;
  readonly tone: Tone;
  readonly chosen?: boolean;
}

const half = 0.42;

/** A histogram on its side, the same to the left and to the right: many of them stand side by side and can be compared. */
export function SideHistogram({ at, bins, tone, chosen }: SideHistogramProps) {
  const { x, y } = usePlane();
  const shares = sharesOf(bins);
  const widest = Math.max(...shares) || 1;
  const outline = (side: 1 | -1) =>
    shares.map((share, i) => {
      const reach = pixel(x(at + (side * half * share) / widest));
      const [low, high] = edgesOf(bins, i).map((edge) => pixel(y(edge)));
      return side === 1 ? `L${reach},${low}L${reach},${high}` : `L${reach},${high}L${reach},${low}`;
    });
  const middle = pixel(x(at));
  return (
    <path
      className={`side-histogram ${toneClass(tone)}`}
      data-chosen={chosen || undefined}
      d={`M${middle},${pixel(y(bins.from))}${outline(1).join('')}${outline(-1).toReversed().join('')}Z`}
    />
  );
}
