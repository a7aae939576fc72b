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
}

/** Finds the bin under a mouse or a finger; to keyboards and screen readers it is a native slider. */
export function BinScrub({ name, said, count, shown, onPoint }: BinScrubProps) {
  const area = useRef<HTMLDivElement>(null);
  const within = (index: number) => Math.min(count - 1, Math.max(0, index));

  function pointAt({ clientX }: { readonly clientX: number }) {
    const box = area.current!.getBoundingClientRect();
    onPoint(within(Math.floor(((clientX - box.left) / box.width) * count)));
  }

  return (
    <div
      className="bin-scrub"
      ref={area}
      onPointerMove={pointAt}
      onPointerDown={pointAt}
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
        onChange={(event) => onPoint(within(event.target.valueAsNumber))}
        onBlur={() => onPoint(undefined)}
        onKeyDown={(event) => {
          const move = arrowKeys[event.key];
          if (!move || !event.shiftKey) return;
          event.preventDefault();
          onPoint(within(shown + 10 * move[1]));
        }}
      />
    </div>
  );
}
