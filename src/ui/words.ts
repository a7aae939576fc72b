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
