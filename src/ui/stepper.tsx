import { useId } from 'react';
import { formatNumber } from '~/numerics/format';
import { Button } from './button';
import { useLocale } from './locale';
import { strings } from './words';

const texts = strings(
  { less: (label: string) => `${label}: one less`, more: (label: string) => `${label}: one more` },
  { less: (label) => `${label}: 하나 줄이기`, more: (label) => `${label}: 하나 늘리기` },
);

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  onChange(value: number): void;
}

/** A small whole number with one button on each side. */
export function Stepper({ label, value, min, max, onChange }: StepperProps) {
  const t = texts[useLocale()];
  const name = useId();
  return (
    <fieldset className="stepper" aria-labelledby={name}>
      <span className="control-label" id={name}>
        {label}
      </span>
      <div className="stepper-row">
        <Button
          icon="minus"
          label={t.less(label)}
          disabled={value <= min}
          onPress={() => onChange(value - 1)}
        />
        <output aria-labelledby={name}>{formatNumber(value, 0)}</output>
        <Button
          icon="plus"
          label={t.more(label)}
          disabled={value >= max}
          onPress={() => onChange(value + 1)}
        />
      </div>
    </fieldset>
  );
}
