import type { NumberTable } from '~/kit/widget';
import { lineAt } from '~/models/line-fit';
import type { Locale } from '~/ui/words';
import { asked, lineOf, puzzle, type RuleFinder } from './state';

/** One row per pair, and one for the question. */
export function table({ params, derived }: RuleFinder, locale: Locale): NumberTable {
  const columns = {
    en: ['input x', 'target y', 'wx + b', 'error e', 'e²'],
    ko: ['입력 x', '정답 y', 'wx + b', '오차 e', 'e²'],
  }[locale];
  const rows = puzzle.map(([x, y], i) => {
    const error = derived.errors[i]!;
    return [x, y, lineAt(lineOf(params), x), error, error ** 2];
  });
  return { columns, rows: [...rows, [asked, '?', derived.answer, '', '']] };
}
