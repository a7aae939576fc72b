import { type RefObject, useEffect, useRef, useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { useReducedMotion } from '~/ui/use-reduced-motion';
import { pixelFill } from './colours';
import { originOf, rowsInView, type Unrolled } from './unrolled';

/** Milliseconds from the picture to the row. */
const flight = 600;
/** Pixels of a tile on which a number can be read. */
const readable = 14;

/**
 * When one more row is unrolled, its numbers fly there from under the window. Returns the rows that have arrived. Nothing flies for
 * readers who asked for less motion, or where rows follow each other too quickly.
 */
export function useFlight(
  root: RefObject<HTMLElement | null>,
  sky: RefObject<HTMLElement | null>,
  unrolled: Unrolled | undefined,
  taken: number,
): number {
  const calm = useReducedMotion();
  const before = useRef({ unrolled, taken });
  const [flying, setFlying] = useState<number>();

  useEffect(() => {
    const last = before.current;
    before.current = { unrolled, taken };
    const field = sky.current;
    if (!field || !root.current || !unrolled || calm) return;
    if (last.unrolled !== unrolled || taken !== last.taken + 1) return;
    field.replaceChildren(...tilesOf(root.current, field, unrolled, taken - 1));
    if (field.childElementCount === 0) return;
    setFlying(taken);
    const landed = setTimeout(() => {
      field.replaceChildren();
      setFlying(undefined);
    }, flight);
    return () => {
      clearTimeout(landed);
      field.replaceChildren();
      setFlying(undefined);
    };
  }, [root, sky, unrolled, taken, calm]);
  return flying === taken ? taken - 1 : taken;
}

/** A tile for each number of a row, under way from its pixel to its column. */
function tilesOf(root: HTMLElement, field: HTMLElement, unrolled: Unrolled, row: number): HTMLElement[] {
  const sheets = [...root.querySelectorAll('.im2col-from svg')].map((svg) => svg.getBoundingClientRect());
  const col = root.querySelector('.im2col-col svg')?.getBoundingClientRect();
  if (!col?.width || sheets.some(({ width }) => width === 0)) return [];
  const origin = field.getBoundingClientRect();
  const { corner } = originOf(unrolled, row);
  const [from, to] = rowsInView(unrolled, row);
  const padded = unrolled.shape.side + 2 * unrolled.shape.padding;
  const [width, height] = [col.width / unrolled.columns, col.height / (to - from)];
  return unrolled.places.flatMap((place, column) => {
    const sheet = sheets[place.channel];
    if (!sheet) return [];
    const pixel = sheet.width / padded;
    const tile = document.createElement('span');
    const value = unrolled.col[row]![column]!;
    if (width >= readable) tile.textContent = formatNumber(value);
    const end = [
      col.left + column * width - origin.left,
      col.top + (row - from) * height - origin.top,
    ] as const;
    const start = [
      sheet.left + (corner[1] + place.column) * pixel - origin.left,
      sheet.top + (corner[0] + place.row) * pixel - origin.top,
    ] as const;
    Object.assign(tile.style, {
      left: `${end[0]}px`,
      top: `${end[1]}px`,
      width: `${width}px`,
      height: `${height}px`,
      fontSize: `${height / 2}px`,
      background: pixelFill(value).fill,
    });
    tile.animate?.(
      [
        {
          transform: `translate(${start[0] - end[0]}px, ${start[1] - end[1]}px) scale(${pixel / width}, ${pixel / height})`,
        },
        { transform: 'none' },
      ],
      { duration: flight, easing: 'cubic-bezier(0.5, 0, 0.2, 1)', fill: 'both' },
    );
    return [tile];
  });
}
