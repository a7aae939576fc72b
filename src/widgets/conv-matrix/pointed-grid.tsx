import { inRows } from '~/numerics/matrix';
import type { PixelFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';

interface PointedGridProps {
  readonly name: string;
  /** Row by row, of a square. */
  readonly values: readonly number[];
  readonly side: number;
  fill(value: number): PixelFill;
  /** How a number came about. */
  sum(index: number): string;
  /** The number at this place is pointed at: its sum belongs on a line that several grids share. */
  onPoint(index: number): void;
}

/** A small square of numbers, each of which says how it came about when it is pointed at. */
export function PointedGrid({ name, values, side, fill, sum, onPoint }: PointedGridProps) {
  const said = (row: number, column: number) => sum(row * side + column);
  return (
    <PixelGrid
      label={name}
      name={name}
      values={inRows(values, side)}
      fill={fill}
      digits={1}
      pen={{
        label: name,
        say: said,
        onAim: (row, column) => onPoint(row * side + column),
        hovers: true,
      }}
    />
  );
}
