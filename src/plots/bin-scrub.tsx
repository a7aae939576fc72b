import { useRef } from 'react';
import { arrowKeys } from './stepping';

interface BinScrubProps {
  readonly name: string;
  readonly said: string;
  /** How many bins there are, side by side over the whole width. */
  readonly count: number;
  readonly shown: number;
  /** The bin under the pointer or chosen by keys; undefined once the pointer has left. */
  onPoint(index: number | undefined): void;
  /** The bin that was pressed, or gone to by keys; without it these too are only pointed at. */
  onChoose?(index: number): void;
}

/** Finds the bin under a mouse or a finger; to keyboards and screen readers it is a native slider. */
export function BinScrub({ name, said, count, shown, onPoint, onChoose }: BinScrubProps) {
  const area = useRef<HTMLDivElement>(null);
  const within = (index: number) => Math.min(count - 1, Math.max(0, index));

  const choose = onChoose ?? onPoint;

  function at({ clientX }: { readonly clientX: number }): number {
    const box = area.current!.getBoundingClientRect();
    return within(Math.floor(((clientX - box.left) / box.width) * count));
  }

  return (
    <div
      className="bin-scrub"
      ref={area}
      onPointerMove={(event) => onPoint(at(event))}
      onPointerDown={(event) => choose(at(event))}
      onPointerLeave={() => onPoint(undefined)}
    >
      <input
        type="range"
        min={0}
        max={count - 1}
        step={1}
        value={shown}
        aria-label={name}
        aria-valuetext={said}
        onChange={(event) => choose(within(event.target.valueAsNumber))}
        onBlur={() => onPoint(undefined)}
        onKeyDown={(event) => {
          const move = arrowKeys[event.key];
          if (!move || !event.shiftKey) return;
          event.preventDefault();
          choose(within(shown + 10 * move[1]));
        }}
      />
    </div>
  );
}
