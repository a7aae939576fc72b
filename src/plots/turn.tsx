import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { Icon } from '~/ui/icon';
import { useLocale } from '~/ui/locale';
import { strings } from '~/ui/words';
import { turned, type View } from './projection';

const texts = strings(
  { group: 'Turn the view', turn: 'Turn', tilt: 'Tilt', degrees: (degrees: string) => `${degrees} degrees` },
  { group: '시점 돌리기', turn: '좌우', tilt: '위아래', degrees: (degrees) => `${degrees}도` },
);

interface TurnProps {
  readonly view: View;
  onTurn(view: View): void;
  onTurned?(): void;
}

/** The background that turns the space when it is drawn across. A finger's upward swipe still scrolls the page. */
export function TurnArea({ view, onTurn, onTurned }: TurnProps) {
  const held = useRef<{ id: number; x: number; y: number; view: View }>(undefined);

  function drop(event: PointerEvent) {
    if (event.pointerId !== held.current?.id) return;
    held.current = undefined;
    onTurned?.();
  }

  return (
    // HTML, for Safari does not honour touch-action on SVG.
    <div
      className="turn-area"
      onPointerDown={(event) => {
        if (event.button !== 0 || held.current) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { id: event.pointerId, x: event.clientX, y: event.clientY, view };
      }}
      onPointerMove={(event) => {
        const from = held.current;
        if (event.pointerId === from?.id)
          onTurn(turned(from.view, event.clientX - from.x, event.clientY - from.y));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
      onLostPointerCapture={drop}
    />
  );
}

/** The same by two sliders. */
export function TurnControl({ view, onTurn, onTurned }: TurnProps) {
  const t = texts[useLocale()];
  const ranges = [
    { name: 'yaw', label: t.turn, min: -180, max: 180 },
    { name: 'pitch', label: t.tilt, min: -90, max: 90 },
  ] as const;
  return (
    <fieldset className="turn-control" aria-label={t.group}>
      <Icon name="rotate" />
      {ranges.map(({ name, label, min, max }) => (
        <label key={name}>
          <span>{label}</span>
          <input
            type="range"
            {...{ min, max }}
            step={1}
            value={view[name]}
            aria-valuetext={t.degrees(String(view[name]))}
            onChange={(event) => onTurn({ ...view, [name]: event.target.valueAsNumber })}
            onKeyDown={(event) => {
              const to = leap(event, view[name]);
              if (to === undefined) return;
              event.preventDefault();
              onTurn({ ...view, [name]: Math.min(max, Math.max(min, to)) });
            }}
            onKeyUp={onTurned}
            onPointerUp={onTurned}
          />
        </label>
      ))}
    </fieldset>
  );
}

/** Five degrees a press, half a right angle with Shift. */
function leap(event: KeyboardEvent, value: number): number | undefined {
  const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
  if (!direction || event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const step = event.shiftKey ? 45 : 5;
  return Math.round((value + direction * step) / step) * step;
}
