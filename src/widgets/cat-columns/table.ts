import type { NumberTable } from '~/kit/widget';
import type { Locale } from '~/ui/words';
import { type CatColumns, classWords } from './state';

/** One row per pixel and one for the bias: what each adds to every class; last, the scores. */
export function table({ params, derived }: CatColumns, locale: Locale): NumberTable {
  const words = {
    en: { heads: ['from', 'value'], pixel: 'pixel', bias: 'bias', score: 'score' },
    ko: { heads: ['항목', '값'], pixel: '픽셀', bias: '편향', score: '점수' },
  }[locale];
  const rows = derived.terms.map((term, place) => {
    const pixel = derived.order[place]!;
    return [`${words.pixel} ${pixel + 1}`, params.pixels[pixel]!, ...term];
  });
  return {
    columns: [...words.heads, ...classWords.map((each) => each[locale])],
    rows: [...rows, [words.bias, '', ...derived.bias], [words.score, '', ...derived.scores]],
  };
}
