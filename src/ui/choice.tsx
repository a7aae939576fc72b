import { useId } from 'react';

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  onChange(value: string): void;
  /** Up to four options are segments side by side, more are a menu, unless this says otherwise. */
  readonly look?: 'segmented' | 'select';
  readonly disabled?: boolean;
}

export function Choice({ look, ...props }: ChoiceProps) {
  const kind = look ?? (props.options.length <= 4 ? 'segmented' : 'select');
  return kind === 'select' ? <Menu {...props} /> : <Segments {...props} />;
}

function Menu({ label, value, options, onChange, disabled }: ChoiceProps) {
  return (
    <label className="choice">
      <span className="control-label">{label}</span>
      <select value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

function Segments({ label, value, options, onChange, disabled }: ChoiceProps) {
  const name = useId();
  return (
    <fieldset className="choice" disabled={disabled}>
      <legend className="control-label">{label}</legend>
      <div className="choice-segments">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
