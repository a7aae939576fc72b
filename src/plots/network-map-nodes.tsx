import type { Tone } from '~/ui/tone';
import type { Point } from './coordinates';
import type { FieldPicture } from './field-picture';
import { usePlane } from './plane';

export interface MapNode {
  readonly id: string;
  /** What it is and what pressing it does, for those who hear it. */
  readonly label: string;
  /** A few signs in the node or, with a picture, at its corner: "x₁". */
  readonly name?: string;
  readonly picture?: FieldPicture;
  readonly tone?: Tone;
  /** Out of use. */
  readonly faded?: boolean;
  readonly pressed?: boolean;
  /** A number of its own whose sign is shown at the corner: the bias. */
  readonly bias?: number;
  onPress?(): void;
  /** The pointer has come, or gone. */
  onPoint?(there: boolean): void;
}

interface NetworkMapNodesProps {
  readonly nodes: readonly MapNode[];
  /** Pixels. */
  readonly size: number;
  at(i: number): Point;
}

/** The nodes of one column, as buttons. */
export function NetworkMapNodes({ nodes, size, at }: NetworkMapNodesProps) {
  const { width, height } = usePlane();
  return nodes.map((node, i) => {
    const { id, label, pressed, onPress, onPoint } = node;
    const [px, py] = at(i);
    return (
      <button
        key={id}
        type="button"
        className="map-node"
        aria-label={label}
        aria-pressed={pressed}
        style={{
          left: `${(px / width) * 100}%`,
          top: `${(py / height) * 100}%`,
          // In shares of the plane, which a still picture is shown smaller than it was drawn for.
          inlineSize: `${(size / width) * 100}%`,
          aspectRatio: '1',
        }}
        onClick={onPress}
        onPointerEnter={() => onPoint?.(true)}
        onPointerLeave={() => onPoint?.(false)}
        onFocus={() => onPoint?.(true)}
        onBlur={() => onPoint?.(false)}
      />
    );
  });
}
