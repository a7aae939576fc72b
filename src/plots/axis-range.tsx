import type { RefObject } from 'react';

interface AxisRangeProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly said: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly upright?: boolean;
  readonly disabled?: boolean;
  onChange(value: number): void;
}

/** One coordinate of a handle as a native slider: out of sight, in reach of keyboards, switches and screen readers. */
export const AxisRange = ({ input, label, said, upright, onChange, ...range }: AxisRangeProps) => (
  <input
    {...range}
    ref={input}
    className="handle-range"
    type="range"
    step="any"
    aria-label={label}
    aria-valuetext={said}
    aria-orientation={upright ? 'vertical' : undefined}
    onChange={(event) => onChange(event.target.valueAsNumber)}
  />
);
