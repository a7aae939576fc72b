import { useBeat } from '~/kit/use-beat';
import { chainSize } from '~/models/chain/start';
import { formatNumber } from '~/numerics/format';
import { Matrix } from '~/plots/matrix';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { classWord } from './answers';
import { confusionOf, rootOf } from './metrics';
import { texts } from './strings';
import { toolTexts } from './tool-strings';
import type { PartProps } from './view-props';

/** The confusion of the classes on both sets, or the error of a regression in its own unit. */
export function Results({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const tool = toolTexts[locale];
  const derived = useBeat(store, 200).derived;
  const { classCount, train, test } = derived.examples;
  const names = Array.from({ length: classCount }, (_, c) => classWord(c, locale));
  const sets = [
    { name: t.train, which: train },
    { name: t.test, which: test },
  ].filter(({ which }) => which.length > 0);
  return (
    <>
      {classCount === 0 ? (
        <p className="figure-note">
          {tool.noConfusion} {derived.test && tool.rms(formatNumber(rootOf(derived.test), 4))}
        </p>
      ) : (
        <div className="side-by-side">
          {sets.map(({ name, which }) => (
            <Matrix
              key={name}
              label={tool.confusion(name)}
              values={confusionOf(derived, which)}
              rowLabels={names.map(tool.truly)}
              columnLabels={names.map(tool.answered)}
              rowTones={names.map((_, c) => classTone(c))}
              digits={0}
            />
          ))}
        </div>
      )}
      <p className="figure-note">{tool.parameters(chainSize(derived.layers))}</p>
    </>
  );
}
