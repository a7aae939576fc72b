import { useEffect, useMemo, useRef } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { usePlane } from './plane';
import { classShade, type Shade } from './shades';
import { spareCanvas } from './spare-canvas';
import { useStage } from './stage';
import { colourOf, type Rgb, useThemeChanges } from './use-tone-colours';

interface Cells {
  /** Row after row from the lowest y up, each from the lowest x. */
  readonly values: ArrayLike<number>;
  readonly columns: number;
}

interface HeatMapProps {
  /** Cells of a field that are known already: classes to be shown in their colours. */
  readonly classes?: ArrayLike<number>;
  /** Cells of a field that are known already: values, shown by `colour`. */
  readonly values?: ArrayLike<number>;
  /** How many cells a row has, for `classes` and `values`. */
  readonly columns?: number;
  /** A field to be computed, in data units. */
  value?(x: number, y: number): number;
  /** Cells along each side, for `value`. */
  readonly resolution?: number;
  /** `classShade` unless given. */
  colour?(value: number): Shade;
}

/** A field of values as colours, under the marks: on canvas, or as coarse SVG where there is no script. */
export function HeatMap({
  classes,
  columns = 1,
  value,
  resolution = 72,
  colour = classShade,
  ...props
}: HeatMapProps) {
  const { domain } = usePlane();
  const { overlay } = useStage();
  const known = classes ?? props.values;
  const [[left, right], [low, high]] = [domain.x, domain.y];
  const cells = useMemo((): Cells => {
    if (known) return { values: known, columns };
    const middle = (from: number, to: number, i: number) => from + ((to - from) * (i + 0.5)) / resolution;
    const values = Float64Array.from({ length: resolution ** 2 }, (_, i) =>
      value
        ? value(middle(left, right, i % resolution), middle(low, high, Math.floor(i / resolution)))
        : Number.NaN,
    );
    return { values, columns: resolution };
  }, [known, columns, value, resolution, left, right, low, high]);
  return overlay ? <CanvasField {...{ cells, colour }} /> : <SvgField {...{ cells, colour }} />;
}

interface FieldProps {
  readonly cells: Cells;
  colour(value: number): Shade;
}

function CanvasField({ cells: { values, columns }, colour }: FieldProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = usePlane();
  const theme = useThemeChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme gives the same tones other colours
  const colours = useMemo(() => new Map<Tone, Rgb>(), [theme]);

  useEffect(() => {
    const target = canvas.current;
    const context = target?.getContext('2d');
    if (!target || !context) return;
    const rows = Math.floor(values.length / columns);
    const image = new ImageData(columns, Math.max(1, rows));
    for (let i = 0; i < rows * columns; i++) {
      const { tone, amount } = colour(values[i]!);
      if (!colours.has(tone)) colours.set(tone, colourOf(canvas, tone));
      // Pictures count rows from the top.
      const at = 4 * ((rows - 1 - Math.floor(i / columns)) * columns + (i % columns));
      const rgb = colours.get(tone)!;
      for (let part = 0; part < 3; part++) image.data[at + part] = rgb[part]!;
      image.data[at + 3] = Math.round(255 * amount);
    }
    const small = spareCanvas(columns, Math.max(1, rows));
    small.putImageData(image, 0, 0);
    const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (target.width !== across) target.width = across;
    if (target.height !== down) target.height = down;
    context.clearRect(0, 0, across, down);
    context.imageSmoothingQuality = 'high';
    context.drawImage(small.canvas, 0, 0, target.width, target.height);
  }, [values, columns, colour, width, height, colours]);

  return <canvas ref={canvas} />;
}

const coarse = 24;

function SvgField({ cells: { values, columns }, colour }: FieldProps) {
  const rows = Math.floor(values.length / columns);
  // Cells of one colour in a row become one rectangle: the page carries this as text.
  const runs = Array.from({ length: coarse }, (_, row) => {
    const shades = Array.from({ length: coarse }, (_, column) => {
      const from = Math.floor(((row + 0.5) * rows) / coarse) * columns;
      return colour(values[from + Math.floor(((column + 0.5) * columns) / coarse)] ?? Number.NaN);
    });
    return shades.flatMap((shade, start) => {
      const same = (other: Shade | undefined) => other?.tone === shade.tone && other.amount === shade.amount;
      if (shade.amount === 0 || (start > 0 && same(shades[start - 1]))) return [];
      const next = shades.findIndex((other, i) => i > start && !same(other));
      return [{ ...shade, row, start, length: (next < 0 ? coarse : next) - start }];
    });
  }).flat();
  return (
    <svg
      viewBox={`0 0 ${coarse} ${coarse}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      className="coarse-field"
    >
      {runs.map(({ tone, amount, row, start, length }) => (
        <rect
          key={`${row} ${start}`}
          className={toneClass(tone)}
          x={start}
          y={coarse - 1 - row}
          width={length}
          height={1}
          fillOpacity={Math.round(amount * 100) / 100}
        />
      ))}
    </svg>
  );
}
