import { useId } from 'react';
import { formatNumber } from '~/numerics/format';
import { type Tone, toneClass, tones } from '~/ui/tone';
import { classPath } from './class-shape';
import { type Domain, type Point, pathOf, pixel } from './coordinates';
import { backFaces } from './cube';
import { type Box, labelSize, textSize } from './label-placer';
import { midpoint, type Part } from './painters-order';
import type { Point3 } from './projection';
import { useSpace } from './space-context';

export interface SpaceAxis {
  readonly label: string;
  /** An axis in the tone of a class bears the shape of that class at its end. */
  readonly tone: Tone;
}

/** The floor and the walls behind everything, as hairlines. */
export function SpaceWalls() {
  const space = useSpace();
  const faces = backFaces(space.range[0], space.range[1], space);
  const outline = (corners: readonly Point3[]) => pathOf(corners.map(space.place), 'Z');
  const floor = faces.find(({ normal }) => normal[2] !== 0);
  return (
    <g className="space-walls">
      {floor && <path className="space-floor" d={outline(floor.corners)} />}
      <path className="grid" d={faces.map(({ corners }) => outline(corners)).join('')} />
    </g>
  );
}

const unit = (axis: number, length: number): Point3 => [
  axis === 0 ? length : 0,
  axis === 1 ? length : 0,
  axis === 2 ? length : 0,
];

/** Each axis in two halves, so that each can be in front of a sheet or behind it. */
export const axisParts = (axes: readonly SpaceAxis[], range: Domain): Part[] =>
  axes.flatMap((axis, i) =>
    (['below', 'above'] as const).map((half) => {
      const end = unit(i, range[half === 'above' ? 1 : 0]);
      return {
        node: <HalfAxis key={`${'xyz'[i]} ${half}`} {...axis} end={end} named={half === 'above'} />,
        middle: midpoint([0, 0, 0], end),
      };
    }),
  );

interface HalfAxisProps extends SpaceAxis {
  readonly end: Point3;
  readonly named: boolean;
}

function HalfAxis({ label, tone, end, named }: HalfAxisProps) {
  const { place, scale } = useSpace();
  const length = Math.max(...end.map(Math.abs));
  if (length === 0) return null;
  // One tick a unit, or fewer when units are small.
  const every = scale > 18 ? 1 : 10;
  const ticks = Array.from({ length: Math.floor(length / every + 1e-9) }, (_, i) => (i + 1) * every);
  const at = (tick: number) =>
    place([(end[0] * tick) / length, (end[1] * tick) / length, (end[2] * tick) / length]);
  return (
    <g className={`half-axis ${toneClass(tone)}`}>
      <path
        className={named ? 'space-axis' : 'space-axis space-axis-below'}
        d={pathOf([place([0, 0, 0]), place(end)])}
      />
      {ticks.map((tick) => {
        const [x, y] = at(tick);
        return <circle key={tick} className="space-tick" cx={pixel(x)} cy={pixel(y)} r={1.75} />;
      })}
      {named && <AxisEnd {...{ label, tone, end }} marked={ticks.at(-1) ?? length} />}
    </g>
  );
}

interface AxisEndProps extends Omit<HalfAxisProps, 'named'> {
  /** The value along the axis that is written beside it. */
  readonly marked: number;
}

/** The class's sign and the name of the axis, outward from its end, and one number to tell its scale. */
function AxisEnd({ label, tone, end, marked }: AxisEndProps) {
  const { place, placer } = useSpace();
  const id = useId();
  const [[ox, oy], [x, y]] = [place([0, 0, 0]), place(end)];
  const length = Math.hypot(x - ox, y - oy);
  const [ux, uy]: Point = length > 1 ? [(x - ox) / length, (y - oy) / length] : [0.7, -0.7];
  const index = tones.indexOf(tone);
  const size = textSize(label, labelSize);
  const sign = 14;
  const reach = 10 + Math.abs(ux) * ((size.width + sign) / 2) + Math.abs(uy) * (size.height / 2);
  const [cx, cy] = [x + ux * reach, y + uy * reach];
  const box = {
    x: cx - (size.width + sign) / 2,
    y: cy - size.height / 2,
    width: size.width + sign,
    height: size.height,
  };
  const share = marked / Math.max(...end);
  const value = besideAxis([ox + (x - ox) * share, oy + (y - oy) * share], [ux, uy], box);
  const number = textSize(formatNumber(marked), 12);
  placer.avoid(id, [box, { x: value[0] - number.width / 2, y: value[1] - number.height / 2, ...number }]);
  const signed = index < 5;
  return (
    <>
      {signed && (
        <path
          className="axis-sign"
          d={classPath(index, 5)}
          transform={`translate(${pixel(box.x + 5)},${pixel(box.y + box.height / 2)})`}
        />
      )}
      <text
        className="mark-label"
        x={pixel(box.x + (signed ? sign : 0))}
        y={pixel(box.y + box.height / 2 + labelSize * 0.35)}
      >
        {label}
      </text>
      <text className="axis-end-value" x={pixel(value[0])} y={pixel(value[1] + 4)} textAnchor="middle">
        {formatNumber(marked)}
      </text>
    </>
  );
}

/** A place for a short number beside a point of an axis, on the side that is further from the name. */
function besideAxis([x, y]: Point, [ux, uy]: Point, name: Box): Point {
  const [nameX, nameY] = [name.x + name.width / 2, name.y + name.height / 2];
  const sides = [1, -1].map((side): Point => [x - ux * 3 - side * uy * 12, y - uy * 3 + side * ux * 12]);
  const room = ([px, py]: Point) =>
    Math.max(Math.abs(px - nameX) - name.width / 2, Math.abs(py - nameY) - name.height / 2);
  return room(sides[0]!) >= room(sides[1]!) ? sides[0]! : sides[1]!;
}
