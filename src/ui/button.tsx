import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  onPress(): void;
  /** Makes it a toggle button. */
  readonly pressed?: boolean;
  /** It opens and closes something. */
  readonly expanded?: boolean;
  readonly disabled?: boolean;
  readonly kind?: 'plain' | 'primary' | 'quiet';
  readonly icon?: IconName;
  /** The name of a button that shows only an icon. */
  readonly label?: string;
  readonly children?: ReactNode;
}

export function Button({
  onPress,
  pressed,
  expanded,
  disabled,
  kind = 'plain',
  icon,
  label,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${kind}${children ? '' : ' button-icon'}`}
      onClick={onPress}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-label={label}
      title={children ? undefined : label}
    >
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </button>
  );
}
