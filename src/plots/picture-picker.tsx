import './picture-picker.css';
import { type ReactNode, useId } from 'react';

interface PicturePickerProps {
  readonly label: string;
  readonly options: readonly {
    readonly value: number;
    /** What the option is, for those who hear it. */
    readonly said: string;
    /** Pictures and words. */
    readonly face: ReactNode;
  }[];
  readonly value: number;
  onChange(value: number): void;
}

/** One of several things that are known by their pictures: radio buttons with a face. */
export function PicturePicker({ label, options, value, onChange }: PicturePickerProps) {
  const name = useId();
  return (
    <fieldset className="picture-picker">
      <legend className="plot-title">{label}</legend>
      <div className="picture-options">
        {options.map((option) => (
          <label key={option.value} className="picture-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              aria-label={option.said}
              onChange={() => onChange(option.value)}
            />
            {option.face}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
