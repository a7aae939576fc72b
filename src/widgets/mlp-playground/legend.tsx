import { useStore } from 'zustand';
import { ClassLegend } from '~/plots/class-legend';
import { ClassSign } from '~/plots/class-sign';
import { useLocale } from '~/ui/locale';
import { classWord } from './answers';
import { outsideOf } from './pictures';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** What the colours and the two kinds of points mean. */
export function Legend({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const examples = useStore(store, (state) => state.derived.examples);
  const showTest = useStore(store, (state) => state.params.showTest);
  const { classCount } = examples;
  const outside = outsideOf(examples.points);
  return (
    <>
      {classCount === 0 ? (
        <ul className="legend">
          <li>
            <ClassSign tone="negative" line />
            −1
          </li>
          <li>
            <ClassSign tone="positive" line />
            +1
          </li>
        </ul>
      ) : (
        <ClassLegend names={Array.from({ length: classCount }, (_, c) => classWord(c, locale))} />
      )}
      <p className="figure-note">
        {t.filled}
        {showTest && examples.test.length > 0 && `; ${t.hollow}`}. {outside > 0 && t.outside(outside)}
      </p>
    </>
  );
}
