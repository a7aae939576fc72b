import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { claimed, mergeLink, readLink, writeLink } from '~/kit/link';
import { firstWork } from '~/kit/session/first-work';
import type { AnyWidget } from '~/kit/widget';
import { LocaleContext } from '~/ui/locale';
import type { Locale } from '~/ui/words';
import { Boundary } from './frame/boundary';
import { Frame } from './frame/frame';
import { loadWidget } from './registry';
import { replay, touchesIn } from './replay';

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
// A link is rewritten once the hand rests: browsers limit how often a page may do it.
const linkDelay = 400;
// A number dragged in a sentence has no moment of letting go that the figure sees.
const scrubDelay = 600;

/**
 * Brings a figure to life where its still picture stands. Rejects when its code cannot be loaded.
 * `book:unmount` on the figure puts the still picture back and frees everything.
 */
export async function mount(figure: HTMLElement): Promise<void> {
  if (figure.dataset.state !== 'still' && figure.dataset.state !== 'failed') return;
  figure.dataset.state = 'loading';
  try {
    const name = figure.dataset.widget!;
    const widget = await loadWidget(name);
    const { id } = figure;
    if (document.querySelectorAll('[data-widget]').length === 1)
      replaceQuery(claimed(widget.params, id, location.search));
    const link = readLink(widget.params, id, location.search);
    const store = widget.createState(link.values);
    await firstWork(store);
    bringToLife(figure, name, widget, { store, ignored: link.ignored });
  } catch (error) {
    figure.dataset.state = 'failed';
    throw error;
  }
}

function replaceQuery(search: string) {
  if (search !== location.search)
    history.replaceState(history.state, '', location.pathname + search + location.hash);
}

interface Begun {
  readonly store: ReturnType<AnyWidget['createState']>;
  readonly ignored?: readonly string[];
}

function bringToLife(figure: HTMLElement, name: string, widget: AnyWidget, begun: Begun): void {
  const { store, ignored } = begun;
  const { id } = figure;
  const container = figure.querySelector<HTMLElement>('.figure-live')!;
  const still = [...container.childNodes];
  // The still picture tells of what is yet to be computed here; these words keep its room, and nothing below moves when they are whole.
  if (store.getState().session?.auto) {
    const { offsetHeight } = container.querySelector<HTMLElement>('.frame-words')!;
    container.style.setProperty('--still-words', `${offsetHeight}px`);
  }
  const touches = touchesIn(container);
  const locale = (figure.closest('[lang]') as HTMLElement).lang as Locale;
  const focused = [...container.querySelectorAll(focusable)].indexOf(document.activeElement!);

  const root = createRoot(container);
  const restart = () => {
    unmount();
    bringToLife(figure, name, widget, { store: widget.createState() });
  };
  const fail = () => {
    figure.dataset.state = 'failed';
  };
  const parts = { name, id, widget, store, ignored };
  flushSync(() =>
    root.render(
      <LocaleContext value={locale}>
        <Boundary onFailure={fail} onRestart={restart}>
          <Frame {...parts} />
        </Boundary>
      </LocaleContext>,
    ),
  );
  // The reader may have tabbed into the still picture: the same control gets the focus back.
  if (focused >= 0)
    container.querySelectorAll<HTMLElement>(focusable)[focused]?.focus({ preventScroll: true });

  replay(touches, container);

  const met = new Set<string>();
  let told: unknown;
  let writing: ReturnType<typeof setTimeout> | undefined;
  let scrubbing: ReturnType<typeof setTimeout> | undefined;

  function tell() {
    const state = store.getState();
    if (figure.dataset.state !== 'failed') figure.dataset.state = state.run.playing ? 'running' : 'ready';
    document.dispatchEvent(new CustomEvent('book:change', { detail: { figure: id, params: state.params } }));
    for (const [challenge, { met: isMet }] of Object.entries(widget.challenges)) {
      if (met.has(challenge) || !isMet(state)) continue;
      met.add(challenge);
      document.dispatchEvent(new CustomEvent('book:challenge', { detail: { figure: id, name: challenge } }));
    }
    // Training that the address does not tell of must not keep it waiting.
    if (state.params === told) return;
    told = state.params;
    clearTimeout(writing);
    writing = setTimeout(writeAddress, linkDelay);
  }
  function writeAddress() {
    replaceQuery(mergeLink(location.search, id, writeLink(widget.params, id, store.getState().params)));
  }
  function onSet(event: Event) {
    const { detail } = event as CustomEvent<{ figure: string; param: string; index?: number; value: number }>;
    if (detail.figure !== id) return;
    const { params, set, settle } = store.getState();
    const now: unknown = params[detail.param];
    const value =
      detail.index !== undefined && Array.isArray(now) ? now.with(detail.index, detail.value) : detail.value;
    set({ [detail.param]: value }, `scrub ${detail.param}`);
    clearTimeout(scrubbing);
    scrubbing = setTimeout(settle, scrubDelay);
  }
  // Sent by the development server when the widget's code has changed.
  function onNewCode(event: Event) {
    const { detail } = event as CustomEvent<{ name: string; widget: AnyWidget }>;
    if (detail.name !== name) return;
    const { params } = store.getState();
    unmount();
    bringToLife(figure, name, detail.widget, { store: detail.widget.createState(params) });
  }
  function unmount() {
    unsubscribe();
    clearTimeout(writing);
    clearTimeout(scrubbing);
    document.removeEventListener('book:set', onSet);
    document.removeEventListener('book:widget', onNewCode);
    figure.removeEventListener('book:unmount', unmount);
    root.unmount();
    container.replaceChildren(...still);
    container.style.removeProperty('--still-words');
    figure.dataset.state = 'still';
  }

  const unsubscribe = store.subscribe(tell);
  document.addEventListener('book:set', onSet);
  document.addEventListener('book:widget', onNewCode);
  figure.addEventListener('book:unmount', unmount);
  if (figure.dataset.state !== 'failed') tell();
}
