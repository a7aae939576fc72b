import { type KeyboardEvent, useRef } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { AxisRange } from './axis-range';
import type { Point } from './coordinates';
import { usePlane } from './plane';
import { arrowKeys, asked, dragged, stepped } from './stepping';
import { useGrip } from './use-grip';

interface HandleProps {
  /** What it moves: "data vector x". */
  readonly label: string;
  readonly at: Point;
  /** Where the reader wants it. The owner decides where it may go. */
  onMove(to: [number, number]): void;
  /** The hand has let go. */
  onSettle?(): void;
  /** One press of an arrow key, in data units; Shift makes it ten. */
  readonly step?: number;
  readonly tone?: Tone;
  readonly axisNames: readonly [string, string];
  /** Where it is, as a screen reader says it. */
  say(at: Point): string;
  /** A ring leaves the tip of an arrow visible. */
  readonly shape?: 'ring' | 'dot' | 'square';
  readonly disabled?: boolean;
}

/** A point that can be moved: to the eye a handle, to keyboards and screen readers two native sliders. */
export function Handle(props: HandleProps) {
  const {
    label,
    at,
    onMove,
    onSettle,
    step = 0.1,
    tone = 'ink',
    axisNames,
    say,
    shape = 'ring',
    disabled,
  } = props;
  const { x, y, width, height, invert, domain } = usePlane();
  const grip = useRef<HTMLDivElement>(null);
  const inputs = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const;
  const start = useRef<Point>(at);
  const limits = [domain.x, domain.y].map(([min, max]) => ({ min, max, step }));

  function propose(to: [number, number]) {
    if (to.every(Number.isFinite) && (to[0] !== at[0] || to[1] !== at[1])) onMove(to);
  }
  const along = (axis: 0 | 1, value: number) => propose(axis === 0 ? [value, at[1]] : [at[0], value]);

  const pointer = useGrip(grip, {
    disabled,
    onTake() {
      start.current = at;
      inputs[0].current?.focus({ preventScroll: true });
    },
    // From where it was taken, not from the pointer: it does not jump to the middle of the finger.
    onDrag(dx, dy) {
      const [wantedX, wantedY] = invert(x(start.current[0]) + dx, y(start.current[1]) + dy);
      propose([dragged(wantedX, limits[0]!), dragged(wantedY, limits[1]!)]);
    },
    onDrop: () => onSettle?.(),
  });

  function onKeyDown(event: KeyboardEvent) {
    const move = arrowKeys[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const [axis, direction] = move;
    // The slider that changes has the focus, so that its new value is the one spoken.
    inputs[axis].current?.focus({ preventScroll: true });
    along(axis, stepped(at[axis], direction * (event.shiftKey ? 10 : 1), limits[axis]!));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be placed and painted as freely in every browser
    <div
      className={`handle ${toneClass(tone)}`}
      data-shape={shape}
      role="group"
      aria-label={label}
      ref={grip}
      data-disabled={disabled || undefined}
      style={{ left: `${(x(at[0]) / width) * 100}%`, top: `${(y(at[1]) / height) * 100}%` }}
      onKeyDown={disabled ? undefined : onKeyDown}
      onKeyUp={onSettle}
      {...pointer}
    >
      <span className="handle-sign" />
      {([0, 1] as const).map((axis) => (
        <AxisRange
          key={axis}
          input={inputs[axis]}
          label={`${label}, ${axisNames[axis]}`}
          said={say(at)}
          value={at[axis]}
          {...{ disabled, min: limits[axis]!.min, max: limits[axis]!.max }}
          upright={axis === 1}
          onChange={(wanted) => along(axis, asked(wanted, at[axis], limits[axis]!))}
        />
      ))}
    </div>
  );
}
