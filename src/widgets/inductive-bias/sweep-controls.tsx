import { Trouble } from '~/kit/session/trouble';
import { useBeat } from '~/kit/use-beat';
import { formatCount } from '~/numerics/format';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { timeText } from './describe';
import { secondsLeft, stepOf } from './progress';
import { networkNames, texts } from './strings';
import { beat, type PartProps } from './view-props';

/** Starts, stops and goes on; how far the work is, what is being done, and how long it will take. */
export function SweepControls({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived, run, session } = useBeat(store, beat);
  const { play } = store.getState();
  const { jobs, measured, done, total, current } = derived;
  const left = secondsLeft(derived, session?.rate);
  const isDone = measured === jobs.length;
  return (
    <div className="bias-run">
      <div className="run-buttons">
        <Button
          kind="primary"
          icon={run.playing ? 'pause' : 'play'}
          disabled={isDone && !run.playing}
          onPress={run.playing ? play.pause : play.start}
        >
          {run.playing ? t.stop : t.run}
        </Button>
      </div>
      <div>
        {(run.playing || done > 0) && done < total && (
          <progress aria-label={t.progress} max={total} value={done} />
        )}
      </div>
      <p className="figure-note">
        {jobs.length === 0 ? t.none : t.measured(measured, jobs.length)}{' '}
        {run.playing && current && (
          <>
            {t.training(
              networkNames[current.job.network][locale],
              formatCount(current.job.count),
              stepOf(current),
              current.job.steps,
              current.job.shuffled ? t.withShuffled : '',
            )}{' '}
          </>
        )}
        {!isDone && left !== undefined && t.left(timeText(left, locale))}
      </p>
      <Trouble store={store} />
    </div>
  );
}
