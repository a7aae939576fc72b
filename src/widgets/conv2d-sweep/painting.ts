import type { GreyPicture } from '~/numerics/grey-picture';

/** Radius of the brush in pixels: a stroke is about as thick as those of the digits. */
const radiusOf = ({ rows, columns }: GreyPicture) => Math.max(rows, columns) / 22;

/** An empty sheet: black, as the digits have it. */
export const emptySheet: GreyPicture = { rows: 28, columns: 28, pixels: new Float32Array(28 * 28) };

/** The picture with a soft dot of the brush on it, light (1) or dark (0). */
export function dabbed(picture: GreyPicture, row: number, column: number, ink: number): GreyPicture {
  const { rows, columns } = picture;
  const radius = radiusOf(picture);
  const pixels = picture.pixels.map((grey, i) => {
    const away = Math.hypot(Math.floor(i / columns) - row, (i % columns) - column);
    const cover = Math.min(1, Math.max(0, radius + 0.5 - away));
    // A stroke over itself gets no darker at its soft edge than one dab makes it.
    return cover === 0 ? grey : ink === 1 ? Math.max(grey, byte(cover)) : Math.min(grey, byte(1 - cover));
  });
  return { rows, columns, pixels };
}

const byte = (grey: number) => Math.round(255 * grey) / 255;
