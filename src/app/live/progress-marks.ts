import { progress, t } from '~/book/live/page';
import { metIn } from '~/book/progress-data';

/** Shows in the contents and on the cover what the reader has done and where reading goes on. */
export function showProgress(): void {
  const show = () => {
    const now = progress.read();
    for (const mark of document.querySelectorAll<HTMLElement>('[data-met-count]')) {
      const all = Number(mark.dataset.all);
      const met = Math.min(all, metIn(now, mark.dataset.metCount!));
      mark.hidden = met === 0;
      mark.textContent = `${met}/${all}`;
      mark.title = t.challengesMet(met, all);
      mark.toggleAttribute('data-complete', met === all);
    }
    showPlace(now.place);
  };
  show();
  progress.subscribe(show);
}

function showPlace(place: { readonly chapter: string; readonly section?: string } | undefined) {
  const onward = document.querySelector<HTMLAnchorElement>('[data-continue]');
  if (!onward) return;
  const line =
    place &&
    [...document.querySelectorAll<HTMLAnchorElement>('.chapter-line-title[href]')].find(({ pathname }) =>
      pathname.endsWith(`/${place.chapter}/`),
    );
  onward.hidden = !line;
  document.querySelector('[data-start]')?.classList.toggle('button-primary', !line);
  onward.classList.toggle('button-primary', Boolean(line));
  if (!line) return;
  onward.href = line.pathname + (place.section ? `#${place.section}` : '');
  onward.textContent = t.continueAt(line.textContent ?? '');
}
