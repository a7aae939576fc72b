import { t } from './page';
import { rememberTouches } from './touched';

type Mount = (figure: HTMLElement) => Promise<void>;

// Far enough ahead that a figure is alive by the time a scroll brings it into view.
const ahead = '600px';

const mounting = new WeakMap<HTMLElement, Promise<void>>();

/** Brings a figure to life once; on failure puts a sentence and a way on beside its still picture. */
export function bringToLife(figure: HTMLElement): Promise<void> {
  if (figure.dataset.state === 'ready' || figure.dataset.state === 'running') return Promise.resolve();
  const already = mounting.get(figure);
  if (already) return already;
  const work = import('../mount')
    .then(({ mount }: { mount: Mount }) => mount(figure))
    .catch(() => fail(figure))
    .finally(() => mounting.delete(figure));
  mounting.set(figure, work);
  return work;
}

function fail(figure: HTMLElement) {
  const tries = Number(figure.dataset.tries ?? 0) + 1;
  figure.dataset.tries = String(tries);
  figure.dataset.state = 'failed';
  figure.querySelector('.figure-failed')?.remove();
  const box = document.createElement('div');
  box.className = 'figure-failed';
  box.setAttribute('role', 'alert');
  const words = document.createElement('p');
  words.textContent = tries > 1 ? t.figureFailedTwice : t.figureFailed;
  const retry = document.createElement('button');
  retry.type = 'button';
  retry.className = 'button';
  // Firefox takes a script that once failed to arrive for lost as long as the page lives: only a new page asks for it again.
  retry.textContent = tries > 1 ? t.reload : t.retry;
  retry.onclick = async () => {
    retry.disabled = true;
    const isConnected = await askAgain();
    if (tries === 1) {
      await bringToLife(figure);
      if (figure.dataset.state !== 'failed') box.remove();
    } else if (isConnected) location.reload();
    else retry.disabled = false;
  };
  box.append(words, retry);
  figure.prepend(box);
}

/**
 * Asks the network for every script that has been asked for, and says whether it answers: without a connection a new page would be
 * none. WebKit keeps a failure in its memory, for pages that are loaded later too, until somebody asks past its caches.
 */
const askAgain = () =>
  Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) =>
      fetch(href, { cache: 'reload' }),
    ),
  ).then(
    () => true,
    () => false,
  );

const figures = () => document.querySelectorAll<HTMLElement>('[data-widget][data-state="still"]');

export const figureById = (id: string) =>
  document.querySelector<HTMLElement>(`[data-widget]#${CSS.escape(id)}`) ?? undefined;

/** Watches the figures of the page: each comes alive on approach, on touch, or when something asks for it. */
export function watchFigures(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        void bringToLife(target as HTMLElement);
      }
    },
    { rootMargin: ahead },
  );
  const asked = new Set([...new URLSearchParams(location.search).keys()].map((key) => key.split('.')[0]));
  for (const figure of figures()) {
    if (asked.has(figure.id)) void bringToLife(figure);
    else observer.observe(figure);
  }
  // Without it the page only says less.
  if (location.search)
    import('./orphans').then(
      ({ tellOrphans }) => tellOrphans(),
      () => undefined,
    );
  rememberTouches();
  for (const kind of ['focusin', 'pointerdown'] as const) {
    document.addEventListener(kind, ({ target }) => {
      const figure = target instanceof Element ? target.closest<HTMLElement>('[data-widget]') : null;
      if (figure?.dataset.state === 'still') void bringToLife(figure);
    });
  }
  document.addEventListener('book:set', (event) => {
    const { detail } = event as CustomEvent<{ figure: string }>;
    const figure = figureById(detail.figure);
    if (figure?.dataset.state !== 'still' && figure?.dataset.state !== 'loading') return;
    // A figure that is still asleep has not heard this: it is said again once it is awake.
    void bringToLife(figure).then(() => {
      if (figure.dataset.state !== 'failed') document.dispatchEvent(new CustomEvent('book:set', { detail }));
    });
  });
}
