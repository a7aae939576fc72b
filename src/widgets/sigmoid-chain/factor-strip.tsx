import { formatSize } from '~/numerics/format';
import { useLocale } from '~/ui/locale';
import { type Tone, toneClass } from '~/ui/tone';
import { chipText } from './describe';
import { derivativeName, factorName } from './names';
import { type Chip, fillOf, type Strip } from './state';
import { texts } from './strings';

interface FactorStripProps {
  readonly strip: Strip;
  /** The factor under the pointer or in focus. */
  onTouch(code: number | undefined): void;
  onToggle(code: number): void;
}

const tones = { slope: 'gradient', weight: 'weights', input: 'data' } as const satisfies Record<
  Chip['kind'],
  Tone
>;

/** The factors of one derivative side by side. A factor that is pressed is set aside; its fill is its size, full from 1 on. */
export function FactorStrip({ strip, onTouch, onToggle }: FactorStripProps) {
  const locale = useLocale();
  return (
    <ul className="factor-strip" aria-label={texts[locale].strip(derivativeName(strip.k))}>
      {strip.chips.map((chip) => (
        <li key={chip.code}>
          <button
            type="button"
            className={`factor ${toneClass(tones[chip.kind])}`}
            aria-pressed={chip.aside}
            aria-label={chipText(strip, chip, locale)}
            style={{ ['--fill' as string]: fillOf(chip) }}
            onClick={() => onToggle(chip.code)}
            onPointerEnter={() => onTouch(chip.code)}
            onPointerLeave={() => onTouch(undefined)}
            onFocus={() => onTouch(chip.code)}
            onBlur={() => onTouch(undefined)}
          >
            <span className="factor-name">{factorName(chip)}</span>
            <span className="factor-value">{formatSize(chip.value)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
