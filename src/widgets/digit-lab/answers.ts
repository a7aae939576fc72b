import { formatNumber } from '~/numerics/format';
import type { Bar } from '~/plots/bars';
import type { Locale } from '~/ui/words';
import { classes } from './network';
import { isExample, params } from './params';
import type { DigitLabState } from './state';
import { texts } from './strings';
import { undone } from './strokes';

export const digits = Array.from({ length: classes }, (_, digit) => digit);
/** The goal: so many different digits recognised. */
export const wanted = 5;

/** Three decimals; 0 and 1 only for what is exactly that. */
export function share(probability: number): string {
  if (probability > 0 && probability < 0.0005) return '<0.001';
  if (probability < 1 && probability >= 0.9995) return '>0.999';
  return formatNumber(probability, 3);
}

/** The digits by their probability, the likeliest first. */
export const ranking = ({ derived }: Pick<DigitLabState, 'derived'>): readonly number[] =>
  digits.toSorted((a, b) => derived.look.probabilities[b]! - derived.look.probabilities[a]!);

/** One bar for each digit; none has a length while there is nothing to recognise. */
export function probabilityBars({ derived }: Pick<DigitLabState, 'derived'>, locale: Locale): Bar[] {
  const t = texts[locale];
  const { look, best, missing } = derived;
  return digits.map((digit) => ({
    label: String(digit),
    value: missing ? 0 : look.probabilities[digit]!,
    tone: digit === best ? 'prediction' : 'soft',
    ...(!missing && {
      computation: t.probability(digit, formatNumber(look.logits[digit]!), share(look.probabilities[digit]!)),
    }),
  }));
}

/** What the network says, and whether that is so where the truth is known. */
export function verdict({ derived }: Pick<DigitLabState, 'derived'>, locale: Locale): string {
  const t = texts[locale];
  const { missing, look, best, truth } = derived;
  if (missing) return t[missing];
  const says = t.says(best, share(look.probabilities[best]!));
  if (truth === undefined) return says;
  return `${says} ${truth === best ? t.isRight : t.isWrong(truth)}`;
}

/** The next digit to be asked for, once this one has been recognised. */
export function nextAsked(asked: number, recognised: readonly number[]): number {
  const now = Math.round(asked);
  if (!recognised.includes(now)) return now;
  return digits.map((step) => (now + step) % classes).find((digit) => !recognised.includes(digit)) ?? now;
}

/** An empty sheet, and the next digit to be drawn on it. */
export const cleared = ({ params }: Pick<DigitLabState, 'params'>) => ({
  strokes: [],
  asked: nextAsked(params.asked, params.recognised),
});

/** The reader says which digit comes next: it is drawn on an empty sheet. The example is nobody's, and may stay. */
export const askedFor = ({ params }: Pick<DigitLabState, 'params'>, digit: number) => ({
  asked: digit,
  ...(!isExample(params.strokes) && { strokes: [] }),
});

export const withoutLast = ({ params }: Pick<DigitLabState, 'params'>) => ({
  strokes: undone(params.strokes),
});

/** What a stroke of the reader's is added to: the example goes. */
export const strokesBefore = (strokes: readonly number[]): readonly number[] =>
  isExample(strokes) ? [] : strokes;

export const fitsLink = (strokes: readonly number[]): boolean => strokes.length <= params.strokes.maxInLink;
