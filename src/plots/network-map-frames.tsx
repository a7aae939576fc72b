import { toneClass } from '~/ui/tone';
import { type Point, pixel } from './coordinates';
import type { MapNode } from './network-map-nodes';

interface MapFramesProps {
  readonly nodes: readonly MapNode[];
  /** Pixels. */
  readonly size: number;
  at(i: number): Point;
}

const biasSize = 8;

/** The nodes of one column as marks, which pictures and pages without script show too. */
export const MapFrames = ({ nodes, size, at }: MapFramesProps) =>
  nodes.map(({ id, name, tone = 'ink', faded, bias }, i) => {
    const [x, y] = at(i);
    const [left, bottom] = [x - size / 2, y + size / 2];
    return (
      <g key={id} className={`map-frame ${toneClass(tone)}`} data-faded={faded || undefined}>
        <rect x={pixel(left)} y={pixel(y - size / 2)} width={pixel(size)} height={pixel(size)} rx={5} />
        {name && (
          <text className="map-name" x={pixel(x)} y={pixel(y + 4)} textAnchor="middle">
            {name}
          </text>
        )}
        {bias !== undefined && (
          <rect
            className={`map-bias ${toneClass(bias < 0 ? 'negative' : bias > 0 ? 'positive' : 'soft')}`}
            x={pixel(left - 2)}
            y={pixel(bottom + 2 - biasSize)}
            width={biasSize}
            height={biasSize}
            rx={bias < 0 ? biasSize / 2 : 1.5}
          />
        )}
      </g>
    );
  });
