import { type Tone, toneClass } from '~/ui/tone';
import { pathOf } from './coordinates';
import type { Point3 } from './projection';
import { useSpace } from './space-context';

interface Segments3Props {
  readonly pairs: readonly (readonly [Point3, Point3])[];
  readonly tone: Tone;
  readonly dashed?: boolean;
}

/** Thin straight lines between pairs of points in space. */
export function Segments3({ pairs, tone, dashed }: Segments3Props) {
  const { place } = useSpace();
  const path = pairs.map((pair) => pathOf(pair.map(place))).join('');
  return (
    <g className={toneClass(tone)}>
      <path className={dashed ? 'segments dashed' : 'segments'} d={path} />
    </g>
  );
}
