import { useLocale } from '~/ui/locale';
import { texts } from './strings';
import type { Strongest } from './use-strongest';

interface SearchStateProps {
  readonly strongest: Strongest;
  /** The step in view. */
  readonly step: number;
  /** One search follows the other, each too short for a bar to be read. */
  readonly isLearning: boolean;
}

/** How far the search for pieces is, and of which step they are where that is not the step in view. */
export function SearchState({ strongest: { found, done, total }, step, isLearning }: SearchStateProps) {
  const t = texts[useLocale()];
  const isLooking = done > 0 && done < total && !isLearning;
  return (
    <p className="figure-note gallery-search">
      {isLooking && (
        <>
          <progress aria-label={t.search} value={done} max={total} />
          <span>{t.looking(done, total)}</span>
        </>
      )}
      {found && found.step !== step && <span>{t.foundAt(found.step)}</span>}
    </p>
  );
}
