import type { RefObject } from 'react';
import { colourOf, type Rgb } from './use-tone-colours';

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
export function signedPalette(canvas: RefObject<HTMLCanvasElement | null>): Uint32Array {
  const [negative, positive] = [colourOf(canvas, 'negative'), colourOf(canvas, 'positive')];
  const pixels = new Uint8ClampedArray(4 * (shades + 1));
  for (let i = 0; i <= shades; i++) {
    const share = (2 * i) / shades - 1;
    const colour: Rgb = share < 0 ? negative : positive;
    pixels.set([...colour, Math.round(230 * Math.abs(share))], 4 * i);
  }
  return new Uint32Array(pixels.buffer);
}

/** Writes a picture into `pixels`, columns² of them, upright: y grows upwards, pictures count rows from the top. */
export function paintField(picture: FieldPicture, palette: Uint32Array, pixels: Uint32Array): void {
  const { values, stride, offset, columns, largest } = picture;
  const scale = shades / (2 * (largest || 1));
  let from = offset;
  for (let row = columns - 1; row >= 0; row--)
    for (let column = 0; column < columns; column++) {
      const shade = Math.round(shades / 2 + values[from]! * scale);
      pixels[row * columns + column] = palette[Math.min(shades, Math.max(0, shade || 0))]!;
      from += stride;
    }
}
