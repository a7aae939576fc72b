import { useEffect, useId, useLayoutEffect, useReducer, useRef } from 'react';
import { toneClass } from '~/ui/tone';
import { pixel } from './coordinates';
import { type LabelWish, labelSize, type Placer } from './label-placer';

const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** Asks for a text near a point; the drawing sets all of its labels together, above the marks. */
export function PlacedLabel({ placer, ...label }: LabelWish & { readonly placer: Placer }) {
  const id = useId();
  placer.wish(id, label);
  useBeforePaint(() => placer.onLate?.());
  return null;
}

/** The labels of a drawing; stands after all marks. */
export function Labels({ placer }: { readonly placer: Placer }) {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const texts = placer.placed();
  const drawn = texts.map(({ id, text, tone, box }) => `${id}${text}${tone}${box.x},${box.y}`).join();
  const latest = useRef(drawn);
  useBeforePaint(() => {
    latest.current = drawn;
    placer.onLate = () => {
      const now = placer.placed().map(({ id, text, tone, box }) => `${id}${text}${tone}${box.x},${box.y}`);
      if (now.join() !== latest.current) redraw();
    };
    return () => {
      placer.onLate = undefined;
    };
  });
  return (
    <g className="mark-labels">
      {texts.map(({ id, text, tone, box }) => (
        <text
          key={id}
          className={`mark-label ${toneClass(tone)}`}
          x={pixel(box.x + box.width / 2)}
          y={pixel(box.y + box.height / 2 + labelSize * 0.35)}
          textAnchor="middle"
        >
          {text}
        </text>
      ))}
    </g>
  );
}
