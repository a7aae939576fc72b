import { type PointerEvent, type RefObject, useContext, useEffect, useRef } from 'react';
import { type Grip, Grips, nearestGrip } from './grips';
import { useStage } from './stage';

interface GripOptions {
  readonly disabled?: boolean;
  /** The hand closes. What it returns is given back to `onDrag`. */
  onTake(): void;
  /** How far the hand has moved since it closed, in pixels of the drawing. */
  onDrag(dx: number, dy: number): void;
  onDrop(): void;
}

/**
 * Pointer handling of a grip: one pointer at a time, left button only, captured until it is let go or lost.
 * Where grips overlap, the one nearest to the pointer is taken.
 */
export function useGrip(element: RefObject<HTMLElement | null>, options: GripOptions) {
  const { area } = useStage();
  const grips = useContext(Grips);
  const latest = useRef(options);
  const held = useRef<{ readonly id: number; readonly x: number; readonly y: number }>(undefined);
  const self = useRef<Grip>(undefined);

  useEffect(() => {
    latest.current = options;
  });

  function drop() {
    if (!held.current) return;
    held.current = undefined;
    latest.current.onDrop();
  }

  // Places are taken relative to the drawing, so a page that scrolls under a held handle does not move it.
  function placeOf({ clientX, clientY }: { clientX: number; clientY: number }) {
    const box = area.current!.getBoundingClientRect();
    const scale = area.current!.clientWidth / box.width || 1;
    return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: everything else is reached through refs
  useEffect(() => {
    const grip: Grip = {
      middle() {
        const box = element.current!.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      take(pointer) {
        if (held.current || latest.current.disabled) return;
        element.current!.setPointerCapture(pointer.pointerId);
        held.current = { id: pointer.pointerId, ...placeOf(pointer) };
        latest.current.onTake();
      },
    };
    self.current = grip;
    if (!options.disabled) grips.add(grip);
    return () => {
      grips.delete(grip);
      drop();
    };
  }, [grips, options.disabled]);

  const drop1 = (event: PointerEvent) => event.pointerId === held.current?.id && drop();
  return {
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0 || options.disabled || !self.current) return;
      // Without this the browser would select text and move the focus to the page.
      event.preventDefault();
      event.stopPropagation();
      nearestGrip(grips, self.current, event).take(event);
    },
    onPointerMove(event: PointerEvent) {
      if (event.pointerId !== held.current?.id || options.disabled) return;
      const { x, y } = placeOf(event);
      options.onDrag(x - held.current.x, y - held.current.y);
    },
    onPointerUp: drop1,
    onPointerCancel: drop1,
    onLostPointerCapture: drop1,
  };
}
