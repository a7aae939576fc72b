import { Children, isValidElement, type ReactNode, useId } from 'react';
import { type Point, pixel } from './coordinates';
import { boxesAround, type Placer, textSize } from './label-placer';

interface PlacedLabelProps {
  /** In pixels. */
  readonly at: Point;
  /** Where the label would best stand as seen from the point, in radians with y down; without it, on the point. */
  readonly angle?: number;
  /** Pixels between point and label. */
  readonly gap?: number;
  readonly placer: Placer;
  readonly children: ReactNode;
}

export const labelSize = 14;

/** A text near a point that keeps out of the way of other labels and inside the drawing. */
export function PlacedLabel({ at, angle, gap = 8, placer, children }: PlacedLabelProps) {
  const id = useId();
  const size = textSize(textOf(children), labelSize);
  const boxes =
    angle === undefined
      ? [{ x: at[0] - size.width / 2, y: at[1] - size.height / 2, ...size }]
      : boxesAround(at, size, angle, gap);
  const box = placer.place(id, boxes);
  return (
    <text
      className="mark-label"
      x={pixel(box.x + box.width / 2)}
      y={pixel(box.y + box.height / 2 + labelSize * 0.35)}
      textAnchor="middle"
    >
      {children}
    </text>
  );
}

function textOf(node: ReactNode): string {
  return Children.toArray(node)
    .map((part) =>
      isValidElement<{ children?: ReactNode }>(part) ? textOf(part.props.children) : String(part),
    )
    .join('');
}
