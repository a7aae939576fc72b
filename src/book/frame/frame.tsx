import { type KeyboardEvent, useRef, useState } from 'react';
import { InView } from '~/kit/in-view';
import { useComputed } from '~/kit/session/use-computed';
import { useSession } from '~/kit/session/use-session';
import { useRun } from '~/kit/use-run';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { useOnScreen } from '~/ui/use-on-screen';
import { CodePanel } from './code-panel';
import { NumbersPanel } from './numbers-panel';
import type { FrameProps, PanelName } from './props';
import { SharePanel } from './share-panel';
import { Spoken } from './spoken';
import { frameTexts } from './texts';
import { Toolbar } from './toolbar';
import { useKeptFocus } from './use-kept-focus';

const panels = { numbers: NumbersPanel, code: CodePanel, share: SharePanel } satisfies Record<
  PanelName,
  unknown
>;

/** Inputs that hold no text, and so have no undo of their own. */
const untyped: ReadonlySet<string> = new Set(['range', 'radio', 'checkbox']);

/** What every figure has around its picture: title, tools, the picture in words, numbers, code, sharing. */
export function Frame({ name, id, widget, store, ignored = [] }: FrameProps) {
  const locale = useLocale();
  const t = frameTexts[locale];
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<PanelName>();
  const [notice, setNotice] = useState(ignored.length > 0);
  const words = useComputed(store, (state) => widget.describe(state, locale));
  const inView = useOnScreen(root);
  useKeptFocus(root);
  useRun(store, inView);
  useSession(store, inView);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && open) {
      setOpen(undefined);
      root.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
      return;
    }
    const typing = event.target instanceof HTMLInputElement && !untyped.has(event.target.type);
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || typing) return;
    event.preventDefault();
    if (event.shiftKey) store.getState().redo();
    else store.getState().undo();
  }

  const Panel = open && panels[open];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+Z for whatever inside has the focus; the buttons do the same
    <div className="frame" ref={root} onKeyDown={onKeyDown} onBlur={() => store.getState().settle()}>
      <div className="frame-bar">
        <p className="frame-title">{widget.title[locale]}</p>
        <Toolbar store={store} root={root} open={open} onOpen={setOpen} />
      </div>
      {Panel && (
        <section className="frame-panel" aria-label={t[open]}>
          <Panel {...{ name, id, widget, store, root }} />
        </section>
      )}
      {notice && (
        <div className="frame-notice" role="status">
          <p>{t.badLink(ignored.map(shortened).join(', '))}</p>
          <Button kind="quiet" onPress={() => setNotice(false)}>
            {t.dismiss}
          </Button>
        </div>
      )}
      <div className="frame-view">
        <InView value={inView}>
          <widget.View store={store} />
        </InView>
      </div>
      <p className="frame-words">{words}</p>
      <Spoken words={words} />
    </div>
  );
}

const shortened = (entry: string) => (entry.length > 40 ? `${entry.slice(0, 40)}…` : entry);
