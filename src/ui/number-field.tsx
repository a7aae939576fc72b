import { type KeyboardEvent, useId, useState } from 'react';
import { josa } from './josa';
import { useLocale } from './locale';
import { clamp, roundToStep } from './slider-scale';
import { strings } from './words';

const texts = strings(
  {
    range: (min: string, max: string, now: string) => `Between ${min} and ${max}. It is now ${now}.`,
    notNumber: (now: string) => `That is not a number. It stays ${now}.`,
  },
  {
    range: (min, max, now) => `${min}부터 ${max}까지 넣을 수 있어 ${josa(now, '으로/로')} 두었습니다.`,
    notNumber: (now) => `숫자가 아니어서 ${now} 그대로 두었습니다.`,
  },
);

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly disabled?: boolean;
  /** How the value reads while nobody is typing. */
  format(value: number): string;
  onChange(value: number): void;
  onSettle?(): void;
  /** Called with what was wrong with the last entry, or '' when it was fine. */
  onMessage(message: string): void;
  readonly describedBy?: string;
}

/** NaN for what is not one plain number; takes a real minus sign and a decimal comma. */
export function readNumber(text: string): number {
  const plain = text.trim().replaceAll('−', '-').replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
}

/** A number to type: takes effect on Enter or on leaving, clamped to its limits with a sentence that says so. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, min, max, step, disabled, format, onChange, onSettle, onMessage, describedBy } =
    props;
  const t = texts[useLocale()];
  const id = useId();
  const [draft, setDraft] = useState<string>();

  function take(text: string) {
    const typed = readNumber(text);
    const next = Number.isFinite(typed) ? clamp(typed, min, max) : value;
    onMessage(
      Number.isNaN(typed)
        ? t.notNumber(format(value))
        : next === typed
          ? ''
          : t.range(format(min), format(max), format(next)),
    );
    setDraft(undefined);
    if (next !== value) onChange(next);
    onSettle?.();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key === 'Enter' && draft !== undefined) take(draft);
    if (event.key === 'Escape') setDraft(undefined);
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!direction) return;
    event.preventDefault();
    setDraft(undefined);
    onMessage('');
    onChange(clamp(roundToStep(value + direction * step * (event.shiftKey ? 10 : 1), step), min, max));
  }

  return (
    <input
      id={id}
      className="number-field"
      type="text"
      inputMode={min < 0 ? 'text' : 'decimal'}
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      value={draft ?? format(value)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={() => draft !== undefined && take(draft)}
      onKeyDown={onKeyDown}
    />
  );
}
