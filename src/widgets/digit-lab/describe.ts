import type { Locale } from '~/ui/words';
import { ranking, share } from './answers';
import { curvesOf, percent } from './learning';
import type { DigitLabState } from './state';
import { texts } from './strings';

/** What is looked at, what the network says of it, and how much it has learned. */
export function describe(state: DigitLabState, locale: Locale): string {
  const t = texts[locale];
  const { params, derived } = state;
  const { missing, look, truth } = derived;
  const learned = learnedWords(state, locale);
  if (missing) return `${missing === 'empty' ? t.describeEmpty : t.describeShort} ${learned}`;
  const [best, second] = ranking(state) as [number, number];
  const what =
    truth === undefined
      ? t.describeDrawing
      : t.describeTest(Math.min(derived.samples, Math.round(params.sample)), truth);
  const answer = t.describeAnswer(
    best,
    share(look.probabilities[best]!),
    second,
    share(look.probabilities[second]!),
  );
  return `${what} ${answer} ${learned}`;
}

/** How long it has been trained, and how it did in its newest test. */
function learnedWords({ params, inner, derived }: DigitLabState, locale: Locale): string {
  const t = texts[locale];
  const { updates } = derived;
  if (updates === 0) return inner.opened ? t.describeOpened : t.describeUntrained;
  const newest = curvesOf(inner, params).tests.at(-1);
  const trained = newest ? t.describeTested(updates, percent(newest.accuracy)) : t.describeTrained(updates);
  return inner.opened ? `${t.describeOpened} ${trained}` : trained;
}
