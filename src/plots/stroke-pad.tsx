import './stroke-pad.css';
import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from 'react';
import { useLocale } from '~/ui/locale';
import { strings } from '~/ui/words';
import { type Point, pathOf, pixel } from './coordinates';

interface StrokePadProps {
  /** What is drawn on. */
  readonly label: string;
  /** Stands above it. */
  readonly name?: string;
  /** The lines drawn so far, in units of the pad; x to the right, y down. */
  readonly lines: readonly (readonly Point[])[];
  /** The pad is a square of so many units. */
  readonly side: number;
  /** Width of the line, in units. */
  readonly pen: number;
  /** One press of an arrow key moves the cursor so far. */
  readonly step: number;
  /** The pen touches the pad. */
  onBegin(at: Point): void;
  /** It goes on, over these places. */
  onDraw(points: readonly Point[]): void;
  onEnd(): void;
  /** Lies over the pad as long as it stands there: what to do. */
  readonly children?: ReactNode;
}

const texts = strings(
  {
    across: 'from the left',
    down: 'from the top',
    penDown: 'pen down',
    penUp: 'pen up',
  },
  { across: '왼쪽에서', down: '위에서', penDown: '펜을 댐', penUp: '펜을 뗌' },
);

/** Where keys send the cursor: arrows, and the four keys that stand around them for slanting lines. */
const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-1, -1],
  PageUp: [1, -1],
  End: [-1, 1],
  PageDown: [1, 1],
};

/**
 * A sheet to draw on with mouse, pen, finger or keys: arrows, Home, End, Page Up and Page Down move a cursor, space puts the
 * pen down and takes it up again.
 */
export function StrokePad(props: StrokePadProps) {
  const { label, name, lines, side, pen, step, onBegin, onDraw, onEnd, children } = props;
  const t = texts[useLocale()];
  const area = useRef<HTMLDivElement>(null);
  const inputs = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const;
  const drawing = useRef<number>(undefined);
  const [cursor, setCursor] = useState<Point>([side / 2, side / 4]);
  const [isDown, setDown] = useState(false);
  const within = (value: number) => Math.min(side, Math.max(0, Math.round(value) || 0));

  function placeOf({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): Point {
    const { left, top, width, height } = area.current!.getBoundingClientRect();
    return [within(((clientX - left) / width) * side), within(((clientY - top) / height) * side)];
  }
  function lift() {
    if (isDown) onEnd();
    setDown(false);
  }
  function end({ pointerId }: PointerEvent) {
    if (pointerId !== drawing.current) return;
    drawing.current = undefined;
    onEnd();
  }
  const pointer = {
    onPointerDown(event: PointerEvent) {
      // A second finger is no second pen.
      if (event.button !== 0 || drawing.current !== undefined) return;
      event.preventDefault();
      lift();
      inputs[0].current?.focus({ preventScroll: true });
      area.current!.setPointerCapture(event.pointerId);
      drawing.current = event.pointerId;
      const at = placeOf(event);
      setCursor(at);
      onBegin(at);
    },
    onPointerMove(event: PointerEvent) {
      if (event.pointerId !== drawing.current) return;
      // Between two frames a hand goes through several places.
      const passed = event.nativeEvent.getCoalescedEvents?.() ?? [];
      const places = (passed.length > 0 ? passed : [event]).map(placeOf);
      setCursor(places.at(-1)!);
      onDraw(places);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
  };

  function go([x, y]: Point) {
    const to: Point = [within(x), within(y)];
    setCursor(to);
    if (isDown && (to[0] !== cursor[0] || to[1] !== cursor[1])) onDraw([to]);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = directions[event.key];
    if (direction) {
      event.preventDefault();
      // The slider that changes has the focus, so that its new value is the one spoken.
      inputs[direction[0] === 0 ? 1 : 0].current?.focus({ preventScroll: true });
      go([cursor[0] + direction[0] * step, cursor[1] + direction[1] * step]);
    } else if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      if (!isDown) onBegin(cursor);
      else onEnd();
      setDown(!isDown);
    } else if (event.key === 'Escape' && isDown) {
      event.stopPropagation();
      lift();
    }
  }

  /** From one slider to the other is no leaving: the stroke goes on, and is undone as one. */
  function onBlur(event: FocusEvent) {
    if (area.current?.contains(event.relatedTarget)) event.stopPropagation();
    else lift();
  }

  return (
    <figure className="stroke-pad">
      {name && <figcaption className="plot-title">{name}</figcaption>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the two sliders inside do the same by keyboard */}
      <div className="stroke-sheet" ref={area} onKeyDown={onKeyDown} onBlur={onBlur} {...pointer}>
        <svg viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
          {lines.map((line, i) => (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: a stroke is its place
              key={i}
              d={line.length === 1 ? `M${line[0]!.join()}h0` : pathOf(line)}
              strokeWidth={pixel(pen)}
            />
          ))}
        </svg>
        {children && <div className="stroke-hint">{children}</div>}
        <span
          className="stroke-cursor"
          data-down={isDown || undefined}
          style={{ left: `${(cursor[0] / side) * 100}%`, top: `${(cursor[1] / side) * 100}%` }}
        >
          {([0, 1] as const).map((axis) => (
            <input
              key={axis}
              ref={inputs[axis]}
              className="handle-range"
              type="range"
              min={0}
              max={side}
              step={1}
              value={cursor[axis]}
              aria-label={`${label}, ${axis === 0 ? t.across : t.down}`}
              aria-valuetext={`${cursor[0]}, ${cursor[1]}; ${isDown ? t.penDown : t.penUp}`}
              aria-orientation={axis === 1 ? 'vertical' : undefined}
              onChange={({ target }) =>
                go(axis === 0 ? [target.valueAsNumber, cursor[1]] : [cursor[0], target.valueAsNumber])
              }
            />
          ))}
        </span>
      </div>
    </figure>
  );
}
