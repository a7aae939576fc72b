import { useBeat } from '~/kit/use-beat';
import { Bars } from '~/plots/bars';
import { useLocale } from '~/ui/locale';
import { probabilityBars, share, verdict } from './answers';
import { isUntrained } from './learning';
import { texts } from './strings';
import type { PartProps } from './view-props';

const track = [0, 1] as const;

/** Ten probabilities, and in words what the network says. */
export function Answer({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useBeat(store, 60);
  return (
    <div className="lab-answer">
      <Bars label={t.answer} bars={probabilityBars(state, locale)} domain={track} format={share} />
      <p className="lab-verdict">
        <strong>{verdict(state, locale)}</strong>
        {isUntrained(state) && !state.derived.missing && ` ${t.untrained}`}
      </p>
    </div>
  );
}
