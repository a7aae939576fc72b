import { startCards } from '~/book/live/cards';
import { watchChallenges } from '~/book/live/challenges';
import { startCopyButtons } from '~/book/live/copy';
import { watchFigures } from '~/book/live/islands';
import { startPredictions, startQuizzes } from '~/book/live/questions';
import { startScrubs } from '~/book/live/scrub';
import { startDrawer } from './live/drawer';
import { startLanguageSwitch } from './live/language';
import { followOutline } from './live/outline';
import { showProgress } from './live/progress-marks';
import { startProgressPanel } from './live/progress-panel';
import { startTheme } from './live/theme';

// What fails in one part of the page must not take the others with it.
const parts = [
  startTheme,
  startDrawer,
  watchChallenges,
  startScrubs,
  watchFigures,
  followOutline,
  startLanguageSwitch,
  startPredictions,
  startQuizzes,
  startCards,
  startCopyButtons,
  showProgress,
  startProgressPanel,
];
for (const start of parts) {
  try {
    start();
  } catch (error) {
    reportError(error);
  }
}

const notFound = document.querySelector<HTMLElement>('[data-not-found]');
if (notFound) void import('./live/not-found').then(({ suggestPage }) => suggestPage(notFound));
