import { josa as koreanParticle } from 'es-hangul';

export const locales = ['en', 'ko'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language of the book. A missing language is a type error. */
export type Words = Readonly<Record<Locale, string>>;

type Message = string | ((...args: never[]) => string);
type SameShape<E> = {
  readonly [K in keyof E]: E[K] extends (...args: infer A) => string ? (...args: A) => string : string;
};

/** A dictionary with both languages side by side; a missing or mistyped Korean entry is a type error. */
export function strings<const E extends Record<string, Message>>(
  en: E,
  ko: SameShape<E>,
): Readonly<Record<Locale, SameShape<E>>> {
  return { en: en as unknown as SameShape<E>, ko };
}

// How a Korean reader says the last character aloud; only its final consonant matters here.
const spoken: Record<string, string> = {
  ...Object.fromEntries([...'0123456789'].map((digit, i) => [digit, '영일이삼사오육칠팔구'[i] as string])),
  ...Object.fromEntries([...'₀₁₂₃₄₅₆₇₈₉'].map((digit, i) => [digit, '영일이삼사오육칠팔구'[i] as string])),
  ...Object.fromEntries(
    [...'lmnr'].map((letter) => [letter, { l: '엘', m: '엠', n: '엔', r: '알' }[letter] as string]),
  ),
};

type Particle = Parameters<typeof koreanParticle>[1];

/** `word` with the particle that fits how it is read: josa('벡터', '을/를') → '벡터를', josa('w₁', '은/는') → 'w₁은'. */
export function josa(word: string, particle: Particle): string {
  const last = word.trim().at(-1) ?? '';
  // A lone r is 알, but XOR, OR and other words end in 어.
  const open = /[a-z]r\s*$/i.test(word);
  const sound = /[가-힣]/.test(last) ? last : (!open && spoken[last.toLowerCase()]) || '가';
  return word + koreanParticle(sound, particle).slice(sound.length);
}
