/// <reference types="vite/client" />
import { Idiomorph } from 'idiomorph';
import { proseEvent } from './events.ts';

// In the development server alone: puts an edited text on the open page, around the figures that live there.

const figures = (page: Document) => [...page.querySelectorAll<HTMLElement>('[data-widget]')];
const nameOf = ({ id, dataset }: HTMLElement) => `${id} ${dataset.widget}`;

async function showNewText(): Promise<void> {
  const response = await fetch(location.href, { headers: { accept: 'text/html' } });
  // The server has sent what is wrong to Vite's overlay.
  if (!response.ok && response.status !== 404) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  // Who is new must be found and mounted, who is gone must be freed: a new page does both.
  if (figures(page).map(nameOf).join() !== figures(document).map(nameOf).join()) return location.reload();

  for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
  document.title = page.title;
  Idiomorph.morph(document.body, page.body.innerHTML, {
    morphStyle: 'innerHTML',
    callbacks: {
      beforeNodeMorphed: (old, next) =>
        !(isLiveFigure(old) && isLiveFigure(next) && nameOf(old) === nameOf(next)),
    },
  });
}

const isLiveFigure = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && node.dataset.widget !== undefined;

// An edit while the last one is fetched: one more round, not two at once.
let round: Promise<void> = Promise.resolve();
import.meta.hot?.on(proseEvent, () => {
  round = round.then(showNewText).catch((error: unknown) => console.error(error));
});
