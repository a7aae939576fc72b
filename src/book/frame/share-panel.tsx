import { type RefObject, useId, useState } from 'react';
import { useStore } from 'zustand';
import { mergeLink, writeLink } from '~/kit/link';
import { pngOf, svgOf } from '~/plots/picture';
import { Button } from '~/ui/button';
import { download } from '~/ui/download';
import { useLocale } from '~/ui/locale';
import { CopyButton } from './copy-button';
import { embedCode } from './embed-code';
import type { FrameProps } from './props';
import { frameTexts } from './texts';

/** A link, a snippet for the reader's own page, and pictures of the figure as it stands. */
export function SharePanel({
  name,
  id,
  widget,
  store,
  root,
}: FrameProps & { readonly root: RefObject<HTMLElement | null> }) {
  const locale = useLocale();
  const t = frameTexts[locale];
  const params = useStore(store, (state) => state.params);
  const [failed, setFailed] = useState(false);

  const link = `${location.origin}${location.pathname}${mergeLink('', id, writeLink(widget.params, id, params))}#${id}`;
  const alone = mergeLink('', name, writeLink(widget.params, name, params));
  const height = Math.ceil(
    (root.current?.querySelector('.frame-view')?.getBoundingClientRect().height ?? 480) + 200,
  );
  const embed = embedCode({
    address: `${location.origin}${import.meta.env.BASE_URL}embed/${locale}/${name}/${alone}`,
    title: widget.title[locale],
    height,
    needs: widget.needs,
  });

  async function save(kind: 'svg' | 'png') {
    setFailed(false);
    try {
      const view = root.current!.querySelector('.frame-view')!;
      const picture =
        kind === 'png' ? await pngOf(view, 2) : new Blob([svgOf(view)], { type: 'image/svg+xml' });
      download(`${id}.${kind}`, picture);
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      <Snippet label={t.link} text={link} />
      <Snippet label={t.embed} text={embed} />
      <div className="frame-save">
        <Button icon="download" onPress={() => void save('svg')}>
          {t.downloadSvg}
        </Button>
        <Button icon="download" onPress={() => void save('png')}>
          {t.downloadPng}
        </Button>
        <span role="status">{failed && t.pictureFailed}</span>
      </div>
    </>
  );
}

function Snippet({ label, text }: { readonly label: string; readonly text: string }) {
  const field = useId();
  return (
    <div className="frame-snippet">
      <label htmlFor={field}>{label}</label>
      <input id={field} readOnly value={text} onFocus={(event) => event.target.select()} />
      <CopyButton text={() => text} />
    </div>
  );
}
