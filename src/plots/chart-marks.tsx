import { classPath } from './class-shape';
import { type Point, pixel } from './coordinates';

interface ChartMarksProps {
  /** In pixels. */
  readonly points: readonly Point[];
  /** Which class's shape, 0 to 4. */
  readonly index: number;
  readonly radius: number;
  readonly hollow?: boolean;
}

/** The points of a series in a chart, each in the shape of its class; what is not finite is left out. */
export const ChartMarks = ({ points, index, radius, hollow }: ChartMarksProps) =>
  points
    .filter((point) => point.every(Number.isFinite))
    .map(([x, y]) => (
      <path
        key={x}
        className={hollow ? 'chart-mark chart-mark-hollow' : 'chart-mark'}
        d={classPath(index, radius)}
        transform={`translate(${pixel(x)} ${pixel(y)})`}
      />
    ));
