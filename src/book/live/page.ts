import type { Locale } from '~/ui/words';
import { openProgress } from '../progress';
import { liveWords } from './words';

const root = document.documentElement;

/** The language of the site around the text. */
export const locale: Locale = root.lang.startsWith('ko') ? 'ko' : 'en';
export const t = liveWords[locale];

/** The slug of the chapter on this page, if it is one. */
export const chapter = document.querySelector<HTMLElement>('[data-chapter]')?.dataset.chapter;

let hiding: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence at the foot of the window and says it to screen readers. */
export function notify(sentence: string): void {
  const notice = document.getElementById('notice');
  if (!notice) return;
  notice.textContent = sentence;
  notice.dataset.shown = '';
  clearTimeout(hiding);
  // Reading takes about a tenth of a second a character; never less than six seconds.
  hiding = setTimeout(() => delete notice.dataset.shown, Math.max(6000, sentence.length * 100));
}

export const progress = openProgress(
  () => localStorage,
  (trouble) => notify(t[trouble]),
);
