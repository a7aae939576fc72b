import { useEffect, useMemo, useRef } from 'react';
import type { Point } from './coordinates';
import { type FieldPicture, paintField, signedPalette } from './field-picture';
import { usePlane } from './plane';
import { spareCanvas } from './spare-canvas';
import { useThemeChanges } from './use-tone-colours';

export interface PlacedPicture {
  readonly at: Point;
  readonly picture: FieldPicture;
  readonly faded?: boolean;
}

interface MapPicturesProps {
  readonly pictures: readonly PlacedPicture[];
  /** Pixels. */
  readonly size: number;
}

/** The pictures of all nodes on one canvas: dozens of small ones would each be a layer to compose. */
export function MapPictures({ pictures, size }: MapPicturesProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height } = usePlane();
  const theme = useThemeChanges();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new theme gives the same tones other colours
  const memory = useMemo((): Memory => ({ brushes: new Map() }), [theme]);

  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    memory.palette ??= signedPalette(canvas);
    const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
    if (context.canvas.width !== across) context.canvas.width = across;
    if (context.canvas.height !== down) context.canvas.height = down;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    for (const { at, picture, faded } of pictures) {
      const brush = brushFor(memory, picture.columns);
      paintField(picture, memory.palette, brush.pixels);
      brush.context.putImageData(brush.image, 0, 0);
      context.globalAlpha = faded ? 0.25 : 1;
      context.drawImage(brush.context.canvas, at[0] - size / 2, at[1] - size / 2, size, size);
    }
  }, [pictures, size, width, height, memory]);

  return <canvas ref={canvas} />;
}

interface Brush {
  readonly context: CanvasRenderingContext2D;
  readonly image: ImageData;
  readonly pixels: Uint32Array;
}
interface Memory {
  palette?: Uint32Array;
  readonly brushes: Map<number, Brush>;
}

function brushFor({ brushes }: Memory, columns: number): Brush {
  const known = brushes.get(columns);
  if (known) return known;
  const image = new ImageData(columns, columns);
  const brush = {
    context: spareCanvas(columns, columns),
    image,
    pixels: new Uint32Array(image.data.buffer),
  };
  brushes.set(columns, brush);
  return brush;
}
