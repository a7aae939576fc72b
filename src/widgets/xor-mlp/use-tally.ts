import { type RefObject, useEffect, useState } from 'react';
import { useOnScreen } from '~/ui/use-on-screen';
import type { Settings } from './params';
import { openTrial, type Trial } from './tally';

/** Milliseconds of a frame that the tally may have; the rest belongs to the page. */
const budget = 6;
/** Steps between two looks at the clock. */
const slice = 40;

/** What decides how a start ends, besides its seed. */
const questionOf = ({ data, hidden, activation, optimizer, learningRate }: Settings) =>
  JSON.stringify([data, Math.round(hidden), activation, optimizer, learningRate]);

/** Starts from seeds 1, 2, 3, …, trained a few milliseconds a frame while the figure is in view; begins anew when the question changes. */
export function useTally(settings: Settings, figure: RefObject<Element | null>) {
  const question = questionOf(settings);
  const [asked, setAsked] = useState({ question, wanted: 0 });
  const [done, setDone] = useState<{ readonly question: string; readonly trials: readonly Trial[] }>({
    question,
    trials: [],
  });
  const onScreen = useOnScreen(figure);
  const trials = done.question === question ? done.trials : [];
  const wanted = asked.question === question ? asked.wanted : 0;
  const running = onScreen && trials.length < wanted;

  // biome-ignore lint/correctness/useExhaustiveDependencies: of the settings only the question matters
  useEffect(() => {
    if (!running) return;
    let finished = trials;
    let work = openTrial(settings, finished.length + 1);
    let request = requestAnimationFrame(function frame() {
      const until = performance.now() + budget;
      const before = finished.length;
      while (performance.now() < until && finished.length < wanted) {
        const trial = work(slice);
        if (!trial) continue;
        finished = [...finished, trial];
        if (finished.length < wanted) work = openTrial(settings, finished.length + 1);
      }
      if (finished.length > before) setDone({ question, trials: finished });
      if (finished.length < wanted) request = requestAnimationFrame(frame);
    });
    return () => cancelAnimationFrame(request);
  }, [running, question, wanted]);

  return {
    trials,
    /** Still at work on what was asked for. */
    busy: trials.length < wanted,
    ask: (count: number) => setAsked({ question, wanted: trials.length + count }),
    stop: () => setAsked({ question, wanted: trials.length }),
  };
}
