import { useStore } from 'zustand';
import { Bars } from '~/plots/bars';
import { useLocale } from '~/ui/locale';
import { changeBars, followBars, percentText, scaleOf } from './bars';
import { texts } from './strings';
import type { PoolShiftProps } from './view-props';

/** Pixels, convolution and pooling side by side: how much of a shift each passes on, and how much of it is only a move. */
export function Responses({ store }: PoolShiftProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived } = useStore(store);
  const domain = scaleOf(derived);
  return (
    <>
      <div className="side-by-side">
        <Bars label={t.changes} bars={changeBars(derived, locale)} domain={domain} format={percentText} />
        <Bars label={t.follows} bars={followBars(derived, locale)} domain={domain} format={percentText} />
      </div>
      <p className="figure-note">{t.explain}</p>
    </>
  );
}
