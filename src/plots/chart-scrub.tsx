import { useRef } from 'react';

interface ChartScrubProps {
  readonly name: string;
  readonly said: string;
  readonly last: number;
  readonly shown: number;
  readonly onScrub?: unknown;
  onPoint(step: number | undefined): void;
  onChoose(step: number): void;
}

/** A native slider as wide as the chart and one thumb more, so that a press lands on the step under it. */
export function ChartScrub({ name, said, last, shown, onScrub, onPoint, onChoose }: ChartScrubProps) {
  const area = useRef<HTMLDivElement>(null);
  return (
    <div
      className="chart-scrub"
      ref={area}
      onPointerMove={(event) => {
        if (event.pointerType !== 'mouse' || event.buttons > 0) return;
        const box = area.current!.getBoundingClientRect();
        onPoint(Math.max(0, Math.round(((event.clientX - box.left) / box.width) * last)));
      }}
      onPointerDown={() => onPoint(undefined)}
      onPointerLeave={() => onPoint(undefined)}
    >
      {onScrub !== undefined && (
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={shown}
          aria-label={name}
          aria-valuetext={said}
          onChange={(event) => onChoose(event.target.valueAsNumber)}
          onKeyDown={(event) => {
            const direction = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
            if (!direction || !event.shiftKey) return;
            event.preventDefault();
            onChoose(Math.max(0, shown + 10 * direction));
          }}
        />
      )}
    </div>
  );
}
