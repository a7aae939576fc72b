interface ToggleProps {
  readonly label: string;
  readonly value: boolean;
  onChange(value: boolean): void;
  readonly disabled?: boolean;
}

export const Toggle = ({ label, value, onChange, disabled }: ToggleProps) => (
  <label className="toggle">
    <input
      type="checkbox"
      checked={value}
      disabled={disabled}
      onChange={(event) => onChange(event.target.checked)}
    />
    <span>{label}</span>
  </label>
);
