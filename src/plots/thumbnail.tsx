import { type RefObject, useEffect, useMemo, useRef } from 'react';
import { colourOf, type Rgb, useThemeChanges } from './use-tone-colours';

/** One field among several that share an array: value i is `values[offset + i · stride]`, row after row from the lowest y up. */
export interface FieldPicture {
  readonly values: ArrayLike<number>;
  readonly stride: number;
  readonly offset: number;
  /** Cells of a row; as many rows as columns. */
  readonly columns: number;
  /** The value at which the colour is full, either side of zero. */
  readonly largest: number;
}

const shades = 255;

/** Colours from negative over paper to positive, as pixels of a canvas. */
function paletteOf(canvas: RefObject<HTMLCanvasElement | null>): Uint32Array {
  const [negative, positive] = [colourOf(canvas, 'negative'), colourOf(canvas, 'positive')];
  const pixels = new Uint8ClampedArray(4 * (shades + 1));
  for (let i = 0; i <= shades; i++) {
    const share = (2 * i) / shades - 1;
    const colour: Rgb = share < 0 ? negative : positive;
    pixels.set([...colour, Math.round(230 * Math.abs(share))], 4 * i);
  }
  return new Uint32Array(pixels.buffer);
}

/** A small field of values around zero, upright: y grows upwards. Decoration beside words that say what it shows. */
export function Thumbnail({ picture }: { readonly picture: FieldPicture }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useThemeChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme gives the same tones other colours
  const palette = useMemo((): { pixels?: Uint32Array } => ({}), [theme]);
  const { values, stride, offset, columns, largest } = picture;

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    palette.pixels ??= paletteOf(canvas);
    const image = new ImageData(columns, columns);
    const pixels = new Uint32Array(image.data.buffer);
    const scale = shades / (2 * (largest || 1));
    let from = offset;
    // Pictures count rows from the top.
    for (let row = columns - 1; row >= 0; row--)
      for (let column = 0; column < columns; column++) {
        const shade = Math.round(shades / 2 + values[from]! * scale);
        pixels[row * columns + column] = palette.pixels[Math.min(shades, Math.max(0, shade || 0))]!;
        from += stride;
      }
    if (context.canvas.width !== columns) context.canvas.width = context.canvas.height = columns;
    context.putImageData(image, 0, 0);
  }, [values, stride, offset, columns, largest, palette]);

  return <canvas className="thumbnail" ref={canvas} />;
}
