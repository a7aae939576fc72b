/** A grey picture, row after row from the top; 0 is black, 1 is white. */
export interface GreyPicture {
  readonly rows: number;
  readonly columns: number;
  readonly pixels: Float32Array;
}

/** The size of a picture whose longer side is at most `limit`, its proportions kept; it is never enlarged. */
export function reducedSize(
  width: number,
  height: number,
  limit: number,
): { readonly rows: number; readonly columns: number } {
  const scale = Math.min(1, limit / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * scale));
  return { rows: side(height), columns: side(width) };
}

/** From a byte of sRGB to light, 0 to 1, and back (IEC 61966-2-1). */
const lights = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
});
const greyOf = (light: number) =>
  light <= 0.0031308 ? 12.92 * light : 1.055 * Math.min(1, light) ** (1 / 2.4) - 0.055;

/**
 * A coloured picture as a small grey one, at most `limit` pixels on a side: each pixel is the mean of the light on its area,
 * and light is 0.2126 R + 0.7152 G + 0.0722 B (ITU-R BT.709), with white paper behind what is transparent. `rgba` are bytes of
 * sRGB, four a pixel, as a canvas gives them; the greys are sRGB values too.
 */
export function greyReduced(
  rgba: ArrayLike<number>,
  width: number,
  height: number,
  limit: number,
): GreyPicture {
  const { rows, columns } = reducedSize(width, height, limit);
  const across = sharesOf(width, columns);
  const down = sharesOf(height, rows);
  const light = new Float64Array(rows * columns);
  const line = new Float64Array(columns + 1);
  for (let y = 0; y < height; y++) {
    line.fill(0);
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x);
      const ink =
        0.2126 * lights[rgba[at]!]! + 0.7152 * lights[rgba[at + 1]!]! + 0.0722 * lights[rgba[at + 2]!]!;
      const opaque = rgba[at + 3]! / 255;
      const seen = opaque * ink + 1 - opaque;
      line[across.cell[x]!]! += seen * across.first[x]!;
      line[across.cell[x]! + 1]! += seen * across.rest[x]!;
    }
    for (let column = 0; column < columns; column++) {
      const at = down.cell[y]! * columns + column;
      light[at]! += line[column]! * down.first[y]!;
      if (down.rest[y]! > 0) light[at + columns]! += line[column]! * down.rest[y]!;
    }
  }
  return { rows, columns, pixels: Float32Array.from(light, greyOf) };
}

/**
 * How `count` samples share out over fewer cells: sample i gives `first[i]` of a cell to `cell[i]`, `rest[i]` to the next one.
 * All that a cell gets adds up to 1.
 */
function sharesOf(count: number, cells: number) {
  const cell = new Int32Array(count);
  const first = new Float64Array(count);
  const rest = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    cell[i] = Math.floor((i * cells) / count);
    // In whole numbers, so that a sample that ends where a cell ends gives nothing to the next.
    const inside = Math.min(cells, (cell[i]! + 1) * count - i * cells);
    first[i] = inside / count;
    rest[i] = (cells - inside) / count;
  }
  return { cell, first, rest };
}
