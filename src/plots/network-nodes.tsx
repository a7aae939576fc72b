import { toneClass } from '~/ui/tone';
import { pixel } from './coordinates';
import { nodeRadius, type PlacedNode } from './network';
import { usePlane } from './plane';

interface NetworkNodesProps {
  readonly nodes: readonly PlacedNode[];
}

export function NetworkNodes({ nodes }: NetworkNodesProps) {
  const { x, y, placer } = usePlane();
  return (
    <g className="network-nodes">
      {nodes.map(({ id, at, text, name, tone = 'ink', shape }) => {
        const [cx, cy] = [pixel(x(at[0])), pixel(y(at[1]))];
        const side = 2 * nodeRadius - 4;
        placer.avoid(id, [
          { x: cx - nodeRadius, y: cy - nodeRadius - 20, width: 2 * nodeRadius, height: 2 * nodeRadius + 20 },
        ]);
        return (
          <g key={id} className={`network-node ${toneClass(tone)}`}>
            {shape === 'square' ? (
              <rect x={cx - side / 2} y={cy - side / 2} width={side} height={side} rx={7} />
            ) : (
              <circle cx={cx} cy={cy} r={nodeRadius} />
            )}
            <text className="network-value" x={cx} y={cy + 5} textAnchor="middle">
              {text}
            </text>
            {name && (
              <text className="network-name" x={cx} y={cy - nodeRadius - 9} textAnchor="middle">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

/** Buttons over the nodes that can be pressed. */
export function NetworkPresses({ nodes }: NetworkNodesProps) {
  const { x, y, width, height } = usePlane();
  return nodes.map(
    ({ id, at, press }) =>
      press && (
        <button
          key={id}
          type="button"
          className="network-press"
          aria-label={press.label}
          aria-pressed={press.pressed}
          style={{ left: `${(x(at[0]) / width) * 100}%`, top: `${(y(at[1]) / height) * 100}%` }}
          onClick={press.onPress}
        />
      ),
  );
}
