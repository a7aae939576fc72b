import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useLocale } from '~/ui/locale';
import { strings } from '~/ui/words';
import { arrowKeys } from './stepping';

export interface Pen {
  readonly rows: number;
  readonly columns: number;
  /** What it draws on. */
  readonly label: string;
  /** What stands in a cell, for those who hear it. */
  say(row: number, column: number): string;
  /** A press on a cell, by pointer, space or enter, and on every cell that the stroke goes on through. */
  onTouch?(row: number, column: number, ink: number): void;
  /** What a stroke that begins at this cell paints, from its first cell to its last; 1 unless given. */
  inkAt?(row: number, column: number): number;
  /** The cursor of the keyboard, or a pointer that only hovers, is at this cell. */
  onAim?(row: number, column: number): void;
  /** A pointer that only hovers is at this cell; `onAim` is told unless this is. */
  onHover?(row: number, column: number): void;
  onLeave?(): void;
  /** The stroke has ended. */
  onSettle?(): void;
  /** Where the cursor stands, when its owner decides that. */
  readonly at?: readonly [row: number, column: number];
  /** A pointer aims without being pressed. */
  readonly hovers?: boolean;
  /** A finger draws, and so does not scroll the page from here. */
  readonly holdsTouch?: boolean;
}

const texts = strings({ row: 'row', column: 'column' }, { row: '행', column: '열' });

/** The nearest of the cells: what a slider says need not be whole. */
const within = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.round(value)));

/** Points at and draws on cells: by mouse and finger, or by arrow keys, with space to draw and Shift to go on drawing. */
export function PixelPen(props: Pen) {
  const { rows, columns, label, say, onTouch, inkAt, onAim, onLeave, onSettle, hovers, holdsTouch } = props;
  const t = texts[useLocale()];
  const area = useRef<HTMLDivElement>(null);
  const inputs = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const;
  const stroke = useRef<{ readonly id: number; readonly cell: readonly [number, number] }>(undefined);
  const ink = useRef(1);
  const [own, setOwn] = useState<readonly [number, number]>([0, 0]);
  const at = [within((props.at ?? own)[0], rows), within((props.at ?? own)[1], columns)] as const;

  function cellOf({ clientX, clientY }: PointerEvent): readonly [number, number] {
    const { left, top, width, height } = area.current!.getBoundingClientRect();
    return [
      within(Math.floor(((clientY - top) / height) * rows) || 0, rows),
      within(Math.floor(((clientX - left) / width) * columns) || 0, columns),
    ];
  }
  function aim(row: number, column: number) {
    const to = [within(row, rows), within(column, columns)] as const;
    setOwn(to);
    onAim?.(...to);
    return to;
  }
  function begin(row: number, column: number) {
    ink.current = inkAt?.(row, column) ?? 1;
    onTouch?.(row, column, ink.current);
  }
  function end({ pointerId }: PointerEvent) {
    if (pointerId !== stroke.current?.id) return;
    stroke.current = undefined;
    onSettle?.();
  }

  const pointer = {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      const cell = cellOf(event);
      event.preventDefault();
      inputs[1].current?.focus({ preventScroll: true });
      area.current!.setPointerCapture(event.pointerId);
      stroke.current = { id: event.pointerId, cell };
      setOwn(cell);
      if (onTouch) begin(...cell);
      else onAim?.(...cell);
    },
    onPointerMove(event: PointerEvent) {
      const cell = cellOf(event);
      if (event.pointerId !== stroke.current?.id) {
        if (hovers && event.pointerType === 'mouse') (props.onHover ?? onAim)?.(...cell);
        return;
      }
      // A quick hand jumps over cells: the line between is drawn too.
      for (const each of between(stroke.current.cell, cell)) onTouch?.(...each, ink.current);
      stroke.current = { id: event.pointerId, cell };
      setOwn(cell);
    },
    onPointerUp: end,
    onPointerCancel: end,
    onLostPointerCapture: end,
    onPointerLeave: () => onLeave?.(),
  };

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = arrowKeys[event.key];
    if (move) {
      event.preventDefault();
      const [axis, direction] = move;
      // The slider that changes has the focus, so that its new value is the one spoken. It aims at where the cursor was.
      inputs[axis === 0 ? 1 : 0].current?.focus({ preventScroll: true });
      const to = axis === 0 ? aim(at[0], at[1] + direction) : aim(at[0] - direction, at[1]);
      if (event.shiftKey) onTouch?.(...to, ink.current);
    } else if ((event.key === ' ' || event.key === 'Enter') && onTouch) {
      event.preventDefault();
      begin(...at);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the two sliders inside do the same by keyboard
    <div
      className="pixel-pen"
      ref={area}
      data-holds={holdsTouch || undefined}
      onKeyDown={onKeyDown}
      onKeyUp={onSettle}
      {...pointer}
    >
      <span
        className="pixel-cursor"
        style={{
          left: `${(at[1] / columns) * 100}%`,
          top: `${(at[0] / rows) * 100}%`,
          width: `${100 / columns}%`,
          height: `${100 / rows}%`,
        }}
      >
        {([0, 1] as const).map((axis) => (
          <input
            key={axis}
            ref={inputs[axis]}
            className="handle-range"
            type="range"
            min={1}
            max={axis === 0 ? rows : columns}
            step={1}
            value={at[axis] + 1}
            aria-label={`${label}, ${axis === 0 ? t.row : t.column}`}
            aria-valuetext={say(...at)}
            aria-orientation={axis === 0 ? 'vertical' : undefined}
            onChange={({ target }) =>
              axis === 0 ? aim(target.valueAsNumber - 1, at[1]) : aim(at[0], target.valueAsNumber - 1)
            }
            onFocus={() => onAim?.(...at)}
            onBlur={() => onLeave?.()}
          />
        ))}
      </span>
    </div>
  );
}

/** The cells on the straight line from one to another, without the first. */
function between(
  [row, column]: readonly [number, number],
  [toRow, toColumn]: readonly [number, number],
): (readonly [number, number])[] {
  const steps = Math.max(Math.abs(toRow - row), Math.abs(toColumn - column));
  return Array.from({ length: steps }, (_, i) => {
    const part = (i + 1) / steps;
    return [Math.round(row + (toRow - row) * part), Math.round(column + (toColumn - column) * part)] as const;
  });
}
