import { type PointerEvent, type ReactNode, useRef, useState } from 'react';

interface FactorGripProps {
  readonly name: string;
  readonly label: string;
  onSwap(): void;
  readonly children: ReactNode;
}

/** The name of a factor: pressed, or dragged onto the other factor, it swaps the order. */
export function FactorGrip({ name, label, onSwap, children }: FactorGripProps) {
  const start = useRef<readonly [number, number]>(undefined);
  const dragged = useRef(false);
  const [shift, setShift] = useState<readonly [number, number]>();

  function onPointerMove(event: PointerEvent) {
    if (!start.current) return;
    const [dx, dy] = [event.clientX - start.current[0], event.clientY - start.current[1]];
    if (Math.hypot(dx, dy) > 6) dragged.current = true;
    if (dragged.current) setShift([dx, dy]);
  }

  function end(event: PointerEvent, dropped: boolean) {
    if (dropped && dragged.current) {
      const under = document.elementsFromPoint?.(event.clientX, event.clientY) ?? [];
      // The grip itself lies on top, so every layer under the hand is asked.
      const factors = under.map((each) => each.closest('[data-factor]')?.getAttribute('data-factor'));
      if (factors.some((factor) => factor && factor !== name)) onSwap();
    }
    start.current = undefined;
    setShift(undefined);
  }

  return (
    <button
      type="button"
      className="factor-grip"
      style={shift && { transform: `translate(${shift[0]}px, ${shift[1]}px)` }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        start.current = [event.clientX, event.clientY];
        dragged.current = false;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={(event) => end(event, true)}
      onPointerCancel={(event) => end(event, false)}
      onKeyDown={() => {
        dragged.current = false;
      }}
      onClick={() => {
        if (!dragged.current) onSwap();
      }}
    >
      {children}
      <span className="visually-hidden">: {label}</span>
    </button>
  );
}
