import { useEffect, useRef } from 'react';
import { nearestWire, type PlacedWire } from './network-wires';
import { useStage } from './stage';

interface WireBrowserProps {
  readonly wires: readonly PlacedWire[];
  /** What a wire is called. */
  nameOf(wire: number): string;
  readonly label: string;
  readonly chosen: number | undefined;
  onChoose(wire: number | undefined): void;
}

// A finger is not a pixel.
const reach = { mouse: 7, touch: 16 };

/** Chooses the wire under a press; and a slider, out of sight, that goes through the wires by keyboard. */
export function WireBrowser({ wires, nameOf, label, chosen, onChoose }: WireBrowserProps) {
  const { area } = useStage();

  function choose(event: PointerEvent) {
    const { target } = event;
    if (target instanceof Element && target.closest('button, input, .network-editor')) return;
    const box = area.current!.getBoundingClientRect();
    const distance = event.pointerType === 'touch' ? reach.touch : reach.mouse;
    onChoose(nearestWire(wires, [event.clientX - box.left, event.clientY - box.top], distance));
  }

  const latest = useRef(choose);
  useEffect(() => {
    latest.current = choose;
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    // A click, not a press: a swipe that begins on a wire scrolls the page.
    const press = (event: MouseEvent) => latest.current(event as PointerEvent);
    element.addEventListener('click', press);
    return () => element.removeEventListener('click', press);
  }, [area]);

  if (wires.length === 0) return null;
  const at = chosen !== undefined && chosen < wires.length ? chosen : 0;
  return (
    <input
      className="stage-browser"
      type="range"
      min={1}
      max={wires.length}
      step={1}
      value={at + 1}
      aria-label={label}
      aria-valuetext={nameOf(at)}
      onChange={(event) => onChoose(event.target.valueAsNumber - 1)}
      onFocus={() => chosen === undefined && onChoose(0)}
      onKeyDown={(event) => event.key === 'Escape' && onChoose(undefined)}
    />
  );
}
