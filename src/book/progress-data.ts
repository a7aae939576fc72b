import * as v from 'valibot';

const time = v.pipe(v.number(), v.integer(), v.minValue(0));
const key = v.pipe(v.string(), v.maxLength(200));

const schema = v.object({
  book: v.literal('tangible-networks'),
  version: v.literal(1),
  /** When each `chapter/figure/challenge` was first met. Times are milliseconds since 1970. */
  challenges: v.record(key, time),
  /** The option chosen last for each `chapter/question`. */
  answers: v.record(key, v.object({ option: key, at: time })),
  /** Where the reader was last. */
  place: v.optional(v.object({ chapter: key, section: v.optional(key), at: time })),
});

/** What a reader has done. The form in which it is kept and exported. */
export type Progress = Readonly<v.InferOutput<typeof schema>>;

export const noProgress: Progress = { book: 'tangible-networks', version: 1, challenges: {}, answers: {} };

export type Reading =
  | { readonly progress: Progress }
  /** `foreign`: not a progress file. `newer`: of a later edition of this book. */
  | { readonly problem: 'foreign' | 'newer' };

/** Reads a kept or exported progress; never throws. */
export function readProgress(text: string): Reading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'foreign' };
  }
  const result = v.safeParse(schema, data);
  if (result.success) return { progress: result.output };
  const { book, version } = (data ?? {}) as { book?: unknown; version?: unknown };
  const newer = book === 'tangible-networks' && typeof version === 'number' && version > 1;
  return { problem: newer ? 'newer' : 'foreign' };
}

/** Everything from both: a challenge met in either is met, the newer answer and the newer place stand. */
export function mergeProgress(a: Progress, b: Progress): Progress {
  const challenges = { ...a.challenges };
  for (const [name, at] of Object.entries(b.challenges))
    challenges[name] = Math.min(at, challenges[name] ?? at);
  const answers = { ...a.answers };
  for (const [name, answer] of Object.entries(b.answers)) {
    if (answer.at >= (answers[name]?.at ?? 0)) answers[name] = answer;
  }
  const place = (b.place?.at ?? -1) >= (a.place?.at ?? -1) ? b.place : a.place;
  return { ...noProgress, challenges, answers, ...(place && { place }) };
}

/** How many of the challenges named `chapter/…` are met. */
export function metIn(progress: Progress, chapter: string): number {
  return Object.keys(progress.challenges).filter((name) => name.startsWith(`${chapter}/`)).length;
}
