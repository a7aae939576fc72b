import { chapter, notify, progress, t } from './page';

const cards = (figure?: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-challenge][data-figure]')].filter(
    (card) => figure === undefined || card.dataset.figure === figure,
  );

/** Keeps every challenge card in step with what the figures and the reader's record say. */
export function watchChallenges(): void {
  const restore = () => {
    const { challenges } = progress.read();
    for (const { dataset } of cards()) {
      dataset.met = String(Object.hasOwn(challenges, `${chapter}/${dataset.figure}/${dataset.challenge}`));
    }
  };
  if (chapter) {
    restore();
    progress.subscribe(restore);
  }
  document.addEventListener('book:challenge', (event) => {
    const { figure, name } = (event as CustomEvent<{ figure: string; name: string }>).detail;
    const mine = cards(figure).filter(({ dataset }) => dataset.challenge === name);
    const fresh = mine.filter(({ dataset }) => dataset.met !== 'true');
    for (const { dataset } of fresh) dataset.met = 'true';
    // Only what the chapter asks for is remembered: a widget may know more challenges than are posed here.
    if (chapter && mine.length > 0)
      progress.add({ challenges: { [`${chapter}/${figure}/${name}`]: Date.now() } });
    const ask = fresh[0]?.querySelector('.ask')?.textContent;
    if (fresh.length > 0) notify(t.challengeMet(ask ?? ''));
  });
}
