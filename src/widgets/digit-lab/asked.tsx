import { useStore } from 'zustand';
import { Icon } from '~/ui/icon';
import { useLocale } from '~/ui/locale';
import { askedFor, digits, wanted } from './answers';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** The reader says which digit comes next; those recognised bear a check mark. */
export function Asked({ store }: PartProps) {
  const t = texts[useLocale()];
  const params = useStore(store, (state) => state.params);
  const { recognised } = params;
  return (
    <fieldset className="lab-asked">
      <legend className="control-label">{t.asked}</legend>
      <div className="lab-digits">
        {digits.map((digit) => (
          <button
            key={digit}
            type="button"
            className="lab-digit"
            aria-pressed={digit === Math.round(params.asked)}
            aria-label={recognised.includes(digit) ? t.digitDone(digit) : t.digit(digit)}
            onClick={() => store.getState().set(askedFor(store.getState(), digit))}
          >
            {digit}
            {recognised.includes(digit) && <Icon name="check" />}
          </button>
        ))}
      </div>
      <p className="figure-note" role="status">
        {t.score(recognised.length, wanted)}
      </p>
    </fieldset>
  );
}
