import './factor-strip.css';
import { type Tone, toneClass } from '~/ui/tone';

export interface FactorChip {
  readonly key: string | number;
  /** σ′(z₃) */
  readonly name: string;
  /** The number as it is written. */
  readonly text: string;
  /** Its size as a share of 1, from 0 to 1: how far the line at the foot of the chip is drawn. */
  readonly fill: number;
  readonly tone: Tone;
  /** All of it in words. */
  readonly said: string;
  readonly aside?: boolean;
}

interface FactorStripProps {
  readonly label: string;
  readonly chips: readonly FactorChip[];
  /** The chip under the pointer or in focus. */
  onTouch?(key: FactorChip['key'] | undefined): void;
  onPress(key: FactorChip['key']): void;
}

/** The factors of a product side by side. A factor that is pressed can be set aside by its owner. */
export const FactorStrip = ({ label, chips, onTouch, onPress }: FactorStripProps) => (
  <ul className="factor-strip" aria-label={label}>
    {chips.map(({ key, name, text, fill, tone, said, aside }) => (
      <li key={key}>
        <button
          type="button"
          className={`factor ${toneClass(tone)}`}
          aria-pressed={aside}
          style={{ ['--fill' as string]: fill }}
          onClick={() => onPress(key)}
          onPointerEnter={() => onTouch?.(key)}
          onPointerLeave={() => onTouch?.(undefined)}
          onFocus={() => onTouch?.(key)}
          onBlur={() => onTouch?.(undefined)}
        >
          <span className="factor-name" aria-hidden="true">
            {name}
          </span>
          <span className="factor-value" aria-hidden="true">
            {text}
          </span>
          <span className="visually-hidden">{said}</span>
        </button>
      </li>
    ))}
  </ul>
);
