import { formatNumber, formatSigned } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type AugmentLab, type AugmentLabState, pairSteps } from './state';
import { texts } from './strings';

export const percent = (share: number) => `${formatNumber(100 * share, 1)}%`;
/** A difference of two shares in percentage points, with its sign. */
export const points = (share: number) => formatSigned(100 * share, 1);

const amounts = [
  ['shift', 'upToShift', 2],
  ['rotation', 'upToRotation', 0],
  ['scale', 'upToScale', 2],
  ['shear', 'upToShear', 2],
  ['elastic', 'upToElastic', 2],
  ['noise', 'upToNoise', 2],
] as const;

/** Which augmentations are on, in words. */
export function limitsText({ limits }: AugmentLab, locale: Locale): string {
  const t = texts[locale];
  const some = amounts.flatMap(([name, key, decimals]) => {
    const text = formatNumber(limits[name], decimals);
    return text === '0' ? [] : [t[key](text)];
  });
  const all = limits.flip ? [...some, t.upToFlip] : some;
  return all.length > 0 ? all.join(', ') : t.unchanged;
}

/** What was done to the copy in detail. */
export function amountsText({ amounts, limits, digit }: AugmentLab, locale: Locale): string {
  const t = texts[locale];
  const { rotation, scale, shear, shift, mirrored } = amounts;
  const parts = [
    limits.rotation > 0 && t.turned(formatNumber(rotation, 1)),
    limits.scale > 0 && t.scaled(formatNumber(scale)),
    limits.shear > 0 && t.slanted(formatNumber(shear)),
    limits.shift > 0 && t.moved(formatNumber(shift[0]), formatNumber(shift[1])),
    mirrored && t.mirrored,
    limits.elastic > 0 && t.bent(formatNumber(limits.elastic)),
    limits.noise > 0 && t.noisy(formatNumber(limits.noise)),
  ].filter((part) => part !== false);
  return t.drawn(digit, parts.join(', ') || t.same);
}

export const seedOf = (seed: number, pair: number) => Math.round(seed) + pair;

/** Where the pair in view stands. */
export function headline({ params, derived }: AugmentLabState, locale: Locale): string {
  const t = texts[locale];
  const { now, pair } = derived;
  if (!now) return t.ready(10 * Number(params.perClass));
  const { augmented, plain } = now;
  return t.headline(
    derived.step,
    pairSteps,
    percent(augmented.validation),
    percent(plain.validation),
    points(augmented.validation - plain.validation),
    seedOf(params.seed, pair),
    now.step,
  );
}

/** The sources, what is done to them, and what has come of it. */
export function describe(state: AugmentLabState, locale: Locale): string {
  const t = texts[locale];
  const { derived, params } = state;
  const { difference, outcomes } = derived;
  return [
    t.says(10 * Number(params.perClass), limitsText(derived, locale)),
    derived.now ? `${headline(state, locale)}.` : headline(state, locale),
    difference === undefined ? '' : t.meanSays(points(difference), outcomes.length),
  ]
    .filter(Boolean)
    .join(' ');
}
