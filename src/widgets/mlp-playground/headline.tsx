import { useBeat } from '~/kit/use-beat';
import { formatNumber } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { lossText, percent, rightCount } from './metrics';
import type { Score } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** The numbers of the run: losses, right answers, updates and epochs, each with where it comes from. */
export function Headline({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived } = useBeat(store, 80);
  const { train, test, examples, updates, epochs } = derived;
  const count = { train: examples.train.length, test: examples.test.length };
  return (
    <div className="playground-headline">
      {examples.points.length === 0 && <p className="figure-note">{t.noPoints}</p>}
      <ScorePair score={train} count={count.train} which={t.train} regression={examples.classCount === 0} />
      <ScorePair score={test} count={count.test} which={t.test} regression={examples.classCount === 0} />
      <p>
        {t.updates}{' '}
        <Explained
          computation={t.epochsOf(updates, Math.min(params.batchSize, count.train), count.train, epochs)}
        >
          {formatNumber(updates, 0)}
        </Explained>
        {' · '}
        {t.epochs} {formatNumber(epochs, 0)}
      </p>
    </div>
  );
}

interface ScorePairProps {
  readonly score: Score | undefined;
  readonly count: number;
  readonly which: string;
  readonly regression: boolean;
}

function ScorePair({ score, count, which, regression }: ScorePairProps) {
  const t = texts[useLocale()];
  if (!score) return null;
  const loss = lossText(score.loss);
  return (
    <p>
      {t.loss(which)}{' '}
      <Explained computation={t.meanOver(count, t.loss(which), loss)}>
        <strong>{loss}</strong>
      </Explained>
      {!regression && (
        <>
          {' · '}
          {t.right(which)}{' '}
          <Explained computation={t.rightOf(rightCount(score, count), count)}>
            {percent(score.accuracy)}
          </Explained>
        </>
      )}
    </p>
  );
}
