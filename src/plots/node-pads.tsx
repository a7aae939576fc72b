import './node-link.css';
import { type PointerEvent, useRef, useState } from 'react';
import type { Point } from './coordinates';
import { usePlane } from './plane';

interface NodePadsProps {
  readonly nodes: readonly Point[];
  /** What a node is called and what pressing it will do: "Node 2, value 0.5". */
  say(node: number, chosen: number | undefined): string;
  /** Two different nodes have been pressed one after the other, or one was dragged onto the other. */
  onJoin(from: number, to: number): void;
  /** The line that the hand is drawing; undefined when it is drawn. */
  onPull(line: readonly [Point, Point] | undefined): void;
}

/** Buttons over the nodes of a graph: press two, or drag from one to another, to join them. */
export function NodePads({ nodes, say, onJoin, onPull }: NodePadsProps) {
  const { x, y, width, height, invert } = usePlane();
  const [chosen, setChosen] = useState<number>();
  const dragged = useRef(false);

  function placeOf(event: PointerEvent<HTMLElement>): [number, number] {
    const box = event.currentTarget.parentElement!.getBoundingClientRect();
    return [
      ((event.clientX - box.left) / (box.width || 1)) * width,
      ((event.clientY - box.top) / (box.height || 1)) * height,
    ];
  }

  function onPointerMove(event: PointerEvent<HTMLElement>, from: number) {
    if (!event.currentTarget.hasPointerCapture?.(event.pointerId)) return;
    const [px, py] = placeOf(event);
    const [nodeX, nodeY] = [x(nodes[from]![0]), y(nodes[from]![1])];
    if (!dragged.current && Math.hypot(px - nodeX, py - nodeY) < 24) return;
    dragged.current = true;
    onPull([nodes[from]!, invert(px, py)]);
  }

  function onPointerUp(event: PointerEvent<HTMLElement>, from: number) {
    onPull(undefined);
    if (!dragged.current) return;
    const [px, py] = placeOf(event);
    const to = nodes.findIndex((node) => Math.hypot(px - x(node[0]), py - y(node[1])) < 28);
    if (to >= 0 && to !== from) onJoin(from, to);
    setChosen(undefined);
  }

  function press(node: number) {
    // The click that ends a drag is not a press.
    if (dragged.current) return;
    if (chosen === undefined || chosen >= nodes.length) setChosen(node);
    else {
      if (chosen !== node) onJoin(chosen, node);
      setChosen(undefined);
    }
  }

  return nodes.map((node, i) => (
    <button
      type="button"
      className="node-pad"
      // biome-ignore lint/suspicious/noArrayIndexKey: a node is its number; two may lie in one place
      key={i}
      aria-label={say(i, chosen)}
      aria-pressed={chosen === i}
      style={{ left: `${(x(node[0]) / width) * 100}%`, top: `${(y(node[1]) / height) * 100}%` }}
      onPointerDown={(event) => {
        dragged.current = false;
        if (event.button === 0) event.currentTarget.setPointerCapture?.(event.pointerId);
      }}
      onPointerMove={(event) => onPointerMove(event, i)}
      onPointerUp={(event) => onPointerUp(event, i)}
      onPointerCancel={() => onPull(undefined)}
      onKeyDown={(event) => {
        dragged.current = false;
        if (event.key === 'Escape') setChosen(undefined);
      }}
      onClick={() => press(i)}
    />
  ));
}
