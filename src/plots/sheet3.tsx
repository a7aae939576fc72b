import { type Tone, toneClass } from '~/ui/tone';
import { pathOf } from './coordinates';
import { spanInCube } from './cube';
import type { Placed } from './painters-order';
import { cross3, type Point3 } from './projection';
import { useSpace } from './space-context';

interface Sheet3Props {
  readonly u: Point3;
  readonly v: Point3;
  readonly tone: Tone;
}

/** The plane of all mixtures of u and v, as far as the cube shows it; a line when they are parallel. */
export function Sheet3({ u, v, tone }: Sheet3Props) {
  const { range, place } = useSpace();
  const corners = spanInCube(u, v, ...range);
  const along = Math.hypot(...u) >= Math.hypot(...v) ? u : v;
  const largest = Math.max(...along.map(Math.abs));
  const reach = Math.min(Math.abs(range[0]), Math.abs(range[1])) / largest;
  const end = (way: number) =>
    place([along[0] * way * reach, along[1] * way * reach, along[2] * way * reach]);
  return (
    <g className={toneClass(tone)}>
      {corners.length > 2 ? (
        <path className="sheet" d={pathOf(corners.map(place), 'Z')} />
      ) : (
        largest > 0 && <path className="segments" d={pathOf([end(-1), end(1)])} />
      )}
    </g>
  );
}
Sheet3.normal = ({ u, v }: Sheet3Props) => cross3(u, v);
Sheet3 satisfies Placed<Sheet3Props>;
