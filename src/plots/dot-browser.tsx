import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { formatVector } from '~/numerics/format';
import type { Dot } from './dots';
import { usePlane } from './plane';
import { useStage } from './stage';

interface DotBrowserProps {
  readonly points: readonly Dot[];
  readonly label?: string;
  onHover(index: number | undefined): void;
}

// A finger is not a pixel.
const reach = { mouse: 14, touch: 28 };

// On a grip, this near its middle, the pointer means the grip.
const gripCore = 12;

/** Whether the pointer is at, or presses, a grip: then the points around it are not meant. */
function isTaken({ target, type, clientX, clientY }: PointerEvent): boolean {
  const grip = target instanceof Element && target.closest('.handle');
  if (!grip) return false;
  const { left, top, width, height } = grip.getBoundingClientRect();
  return (
    type === 'pointerdown' || Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY) < gripCore
  );
}

/** Finds the point nearest to the pointer; and a slider, out of sight, that goes through the points by keyboard. */
export function DotBrowser({ points, label, onHover }: DotBrowserProps) {
  const { area, overlay } = useStage();
  const { x, y } = usePlane();
  const chosen = useRef<number>(undefined);

  function choose(index: number | undefined) {
    if (index === chosen.current) return;
    chosen.current = index;
    onHover(index);
  }

  function lookAt(event: PointerEvent) {
    if ((event.buttons > 0 && event.type === 'pointermove') || isTaken(event)) return;
    const box = area.current!.getBoundingClientRect();
    const [px, py] = [event.clientX - box.left, event.clientY - box.top];
    const distances = points.map(({ at }) => Math.hypot(x(at[0]) - px, y(at[1]) - py));
    const nearest = Math.min(...distances);
    choose(
      nearest <= (event.pointerType === 'touch' ? reach.touch : reach.mouse)
        ? distances.indexOf(nearest)
        : undefined,
    );
  }

  const latest = useRef(lookAt);
  useEffect(() => {
    latest.current = lookAt;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: listeners reach the latest points through a ref
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const look = (event: PointerEvent) => latest.current(event);
    const leave = (event: PointerEvent) => event.pointerType === 'mouse' && choose(undefined);
    element.addEventListener('pointermove', look);
    element.addEventListener('pointerdown', look);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', look);
      element.removeEventListener('pointerdown', look);
      element.removeEventListener('pointerleave', leave);
    };
  }, []);

  if (!overlay || !label || points.length === 0) return null;
  // The points may have become fewer since one was chosen.
  const at = points[chosen.current ?? 0] ? (chosen.current ?? 0) : points.length - 1;
  const dot = points[at]!;
  return createPortal(
    <input
      className="stage-browser"
      type="range"
      min={1}
      max={points.length}
      step={1}
      defaultValue={1}
      aria-label={label}
      aria-valuetext={dot.label ?? `${at + 1} / ${points.length}, ${formatVector(dot.at)}`}
      onChange={(event) => choose(event.target.valueAsNumber - 1)}
      onFocus={(event) => choose(event.target.valueAsNumber - 1)}
      onBlur={() => choose(undefined)}
    />,
    overlay,
  );
}
