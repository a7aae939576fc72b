import { type KeyboardEvent, useRef } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { AxisRange } from './axis-range';
import type { Point3 } from './projection';
import { useSpace } from './space-context';
import { arrowKeys, asked, dragged, stepped } from './stepping';
import { useGrip } from './use-grip';

interface Handle3Props {
  /** What it moves: "first column w₁". */
  readonly label: string;
  readonly at: Point3;
  /** Where the reader wants it. The owner decides where it may go. */
  onMove(to: [number, number, number]): void;
  onSettle?(): void;
  /** One press of an arrow key, in data units; Shift makes it ten. */
  readonly step?: number;
  readonly min: number;
  readonly max: number;
  readonly tone?: Tone;
  readonly axisNames: readonly [string, string, string];
  /** Where it is, as a screen reader says it. */
  say(at: Point3): string;
  readonly shape?: 'ring' | 'dot' | 'square';
  readonly disabled?: boolean;
}

const axes = [0, 1, 2] as const;

/** A point in space that can be moved: by hand within the plane of the picture, by keys along each axis. */
export function Handle3(props: Handle3Props) {
  const { label, at, onMove, onSettle, step = 0.1, min, max, tone = 'ink', axisNames, say, disabled } = props;
  const { place, lift, width, height } = useSpace();
  const grip = useRef<HTMLDivElement>(null);
  const inputs = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
    useRef<HTMLInputElement>(null),
  ] as const;
  const start = useRef<Point3>(at);
  const limits = { min, max, step };

  function propose(to: [number, number, number]) {
    if (to.every(Number.isFinite) && axes.some((axis) => to[axis] !== at[axis])) onMove(to);
  }
  function along(axis: 0 | 1 | 2, value: number) {
    const to: [number, number, number] = [...at];
    to[axis] = value;
    propose(to);
  }

  const pointer = useGrip(grip, {
    disabled,
    onTake() {
      start.current = at;
      if (!grip.current?.contains(document.activeElement)) inputs[0].current?.focus({ preventScroll: true });
    },
    onDrag(dx, dy) {
      const [x, y, z] = lift(dx, dy);
      const from = start.current;
      const [wantedX, wantedY, wantedZ] = [from[0] + x, from[1] + y, from[2] + z];
      propose([dragged(wantedX, limits, 10), dragged(wantedY, limits, 10), dragged(wantedZ, limits, 10)]);
    },
    onDrop: () => onSettle?.(),
  });

  // Each axis is a slider of its own: Tab goes from one to the next, all four arrow keys move along it.
  function onKeyDown(event: KeyboardEvent) {
    const move = arrowKeys[event.key];
    const axis = axes.find((each) => inputs[each].current === event.target);
    if (!move || axis === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    along(axis, stepped(at[axis], move[1] * (event.shiftKey ? 10 : 1), limits));
  }

  const [x, y] = place(at);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be placed and painted as freely in every browser
    <div
      className={`handle ${toneClass(tone)}`}
      data-shape={props.shape ?? 'ring'}
      role="group"
      aria-label={label}
      ref={grip}
      data-disabled={disabled || undefined}
      style={{ left: `${(x / width) * 100}%`, top: `${(y / height) * 100}%` }}
      onKeyDown={disabled ? undefined : onKeyDown}
      onKeyUp={onSettle}
      {...pointer}
    >
      <span className="handle-sign" />
      {axes.map((axis) => (
        <AxisRange
          key={axis}
          input={inputs[axis]}
          label={`${label}, ${axisNames[axis]}`}
          said={say(at)}
          value={at[axis]}
          {...{ min, max, disabled }}
          onChange={(wanted) => along(axis, asked(wanted, at[axis], limits))}
        />
      ))}
    </div>
  );
}
