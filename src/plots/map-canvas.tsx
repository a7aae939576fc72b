import { useEffect, useMemo, useRef } from 'react';
import type { Tone } from '~/ui/tone';
import { useMeasured } from '~/ui/use-measured';
import { type Mosaic, placeInMosaic, sizeOf } from './mosaic';
import type { Shade } from './shades';
import { spareCanvas } from './spare-canvas';
import { colourOf, type Rgb, useThemeChanges } from './use-tone-colours';

interface MapCanvasProps extends Mosaic {
  shade(share: number): Shade;
  readonly largest: number;
}

const shades = 255;

/** The tiles as pixels, each as large as the room allows, with sharp edges. */
export function MapCanvas(props: MapCanvasProps) {
  const { shade, tiles, rows, columns, largest } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const measured = useMeasured(canvas);
  const theme = useThemeChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme gives the same tones other colours
  const memory = useMemo((): { palette?: Uint32Array } => ({}), [theme, shade]);
  const size = sizeOf(props);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !measured) return;
    memory.palette ??= paletteOf(shade, (tone) => colourOf(canvas, tone));
    const small = brush(size.columns, size.rows);
    const scale = shades / (2 * (largest || 1));
    small.pixels.fill(0);
    tiles.forEach(({ values, offset = 0, stride = 1 }, tile) => {
      let from = offset;
      for (let row = 0; row < rows; row++) {
        const [y, x] = placeInMosaic(props, { tile, row, column: 0 });
        for (let to = y * size.columns + x, end = to + columns; to < end; to++, from += stride) {
          const place = Math.round(shades / 2 + values[from]! * scale) || 0;
          small.pixels[to] = memory.palette![Math.min(shades, Math.max(0, place))]!;
        }
      }
    });
    small.context.putImageData(small.image, 0, 0);
    const [across, down] = [measured.width, measured.height].map((side) =>
      Math.round(side * devicePixelRatio),
    );
    if (context.canvas.width !== across) context.canvas.width = across!;
    if (context.canvas.height !== down) context.canvas.height = down!;
    context.clearRect(0, 0, across!, down!);
    context.imageSmoothingEnabled = false;
    context.drawImage(small.context.canvas, 0, 0, across!, down!);
  });

  return <canvas ref={canvas} />;
}

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly image: ImageData;
  readonly pixels: Uint32Array;
}
const brushes = new Map<string, Brush>();

/** Mosaics of one size share what they are put together on. */
function brush(columns: number, rows: number): Brush {
  const key = `${columns} ${rows}`;
  const known = brushes.get(key);
  if (known) return known;
  const image = new ImageData(columns, rows);
  const made = { context: spareCanvas(columns, rows), image, pixels: new Uint32Array(image.data.buffer) };
  brushes.set(key, made);
  return made;
}

/** Colours from −1 to 1, as pixels of a canvas. */
function paletteOf(shade: MapCanvasProps['shade'], rgbOf: (tone: Tone) => Rgb): Uint32Array {
  const known = new Map<Tone, Rgb>();
  const pixels = new Uint8ClampedArray(4 * (shades + 1));
  for (let i = 0; i <= shades; i++) {
    const { tone, amount } = shade((2 * i) / shades - 1);
    if (!known.has(tone)) known.set(tone, rgbOf(tone));
    pixels.set([...known.get(tone)!, Math.round(255 * amount)], 4 * i);
  }
  return new Uint32Array(pixels.buffer);
}
