import { type KeyboardEvent, useId, useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { NumberField } from './number-field';
import { clamp, decimalsOf, roundToStep, trackOf } from './slider-scale';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Equal ratios instead of equal differences; both limits above zero. */
  readonly scale?: 'log';
  readonly unit?: string;
  format?(value: number): string;
  onChange(value: number): void;
  /** The hand has let go: the changes since the last call belong together. */
  onSettle?(): void;
  readonly disabled?: boolean;
}

/** A native range input and, beside it, the same number to type. */
export function Slider(props: SliderProps) {
  const { label, value, min, max, step, scale, unit, onChange, onSettle, disabled } = props;
  const id = useId();
  const [message, setMessage] = useState('');
  const track = trackOf({ min, max, step, scale });
  const format =
    props.format ??
    ((number: number) =>
      scale === 'log'
        ? formatNumber(number, decimalsOf(Number(number.toPrecision(3))))
        : formatNumber(number, decimalsOf(step)));

  function move(position: number) {
    setMessage('');
    onChange(track.toValue(position));
  }

  function onKeyDown(event: KeyboardEvent) {
    const direction = { ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1 }[event.key];
    if (!direction || !event.shiftKey) return;
    event.preventDefault();
    const to = roundToStep(track.toPosition(value) + direction * 10 * track.step, track.step);
    move(clamp(to, track.min, track.max));
  }

  const from = (track.toPosition(value) - track.min) / (track.max - track.min || 1);
  return (
    <div className="slider">
      <label className="control-label" htmlFor={id}>
        {label}
      </label>
      <span className="slider-number">
        <NumberField
          {...{ label, value, min, max, step, disabled, format, onChange, onSettle }}
          onMessage={setMessage}
          describedBy={message ? `${id}-message` : undefined}
        />
        {unit && <span className="unit">{unit}</span>}
      </span>
      <input
        id={id}
        type="range"
        min={track.min}
        max={track.max}
        step={track.step}
        value={track.toPosition(value)}
        disabled={disabled}
        aria-valuetext={unit ? `${format(value)} ${unit}` : format(value)}
        style={{ ['--filled' as string]: `${clamp(from, 0, 1) * 100}%` }}
        onChange={(event) => move(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
        onPointerUp={onSettle}
        onKeyUp={onSettle}
      />
      <p className="field-message" id={`${id}-message`} role="status">
        {message}
      </p>
    </div>
  );
}
