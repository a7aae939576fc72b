import { type KeyboardEvent, useRef } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { AxisRange } from './axis-range';
import { type Point, pixel } from './coordinates';
import { usePlane } from './plane';
import { arrowKeys, asked, dragged, stepped } from './stepping';
import { useGrip } from './use-grip';

interface StemGripProps {
  /** What it sets: "x[2]". */
  readonly label: string;
  readonly at: Point;
  readonly limits: { readonly min: number; readonly max: number; readonly step: number };
  readonly tone: Tone;
  say(value: number): string;
  onMove(value: number): void;
  onSettle?(): void;
}

/** The tip of a stem: it moves up and down. To keyboards and screen readers a native slider. */
export function StemGrip({ label, at, limits, tone, say, onMove, onSettle }: StemGripProps) {
  const { x, y, width, height, invert } = usePlane();
  const grip = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const start = useRef(at[1]);
  const value = at[1];

  function propose(to: number) {
    if (Number.isFinite(to) && to !== value) onMove(to);
  }

  const pointer = useGrip(grip, {
    onTake() {
      start.current = value;
      input.current?.focus({ preventScroll: true });
    },
    // From where it was taken: it does not jump to the middle of the finger.
    onDrag: (_, dy) => propose(dragged(invert(0, y(start.current) + dy)[1], limits)),
    onDrop: () => onSettle?.(),
  });

  function onKeyDown(event: KeyboardEvent) {
    const move = arrowKeys[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    propose(stepped(value, move[1] * (event.shiftKey ? 10 : 1), limits));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be placed and painted as freely in every browser
    <div
      className={`handle ${toneClass(tone)}`}
      data-shape="dot"
      role="group"
      aria-label={label}
      ref={grip}
      style={{ left: `${pixel((x(at[0]) / width) * 100)}%`, top: `${pixel((y(value) / height) * 100)}%` }}
      onKeyDown={onKeyDown}
      onKeyUp={onSettle}
      {...pointer}
    >
      <span className="handle-sign" />
      <AxisRange
        input={input}
        label={label}
        said={say(value)}
        value={value}
        min={limits.min}
        max={limits.max}
        upright
        onChange={(wanted) => propose(asked(wanted, value, limits))}
      />
    </div>
  );
}
