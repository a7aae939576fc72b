import type { GreyPicture } from '~/numerics/grey-picture';

/**
 * A grey picture as white strokes on black, in the middle of a square of `side`: what is rarer, the light or the dark, is taken
 * for the strokes. Pixels are parted half way between the darkest and the lightest; a picture of one grey has no strokes.
 */
export function strokesOf({ rows, columns, pixels }: GreyPicture, side: number): readonly number[] {
  const [dark, light] = [Math.min(...pixels), Math.max(...pixels)];
  const plain = light === dark;
  const isLight = [...pixels].map((grey) => grey > (dark + light) / 2);
  const ink = isLight.filter(Boolean).length <= pixels.length / 2;
  const [top, left] = [Math.floor((side - rows) / 2), Math.floor((side - columns) / 2)];
  return Array.from({ length: side * side }, (_, i) => {
    const [row, column] = [Math.floor(i / side) - top, (i % side) - left];
    const inside = row >= 0 && row < rows && column >= 0 && column < columns;
    return inside && !plain && isLight[row * columns + column] === ink ? 1 : 0;
  });
}
