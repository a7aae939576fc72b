import type { Locale } from '../../src/ui/words.ts';
import { tag } from './html.ts';

const marks = { head: '<!--head-->', page: '<!--page-->' };

/**
 * A page from index.html; `styles` are the URLs of stylesheets that come after the template's own. Throws when a mark is missing
 * there.
 */
export function fillTemplate(
  template: string,
  locale: Locale,
  head: string,
  page: string,
  styles: readonly string[] = [],
): string {
  for (const mark of Object.values(marks))
    if (!template.includes(mark)) throw new Error(`index.html has no ${mark}.`);
  // Functions: a "$&" in a text must stay what it is.
  return template
    .replace(/<html lang="[^"]*">/, () => `<html lang="${locale}">`)
    .replace(marks.head, () => head)
    .replace(
      '</head>',
      (end) => styles.map((href) => tag('link', { rel: 'stylesheet', href })).join('') + end,
    )
    .replace(marks.page, () => page);
}
