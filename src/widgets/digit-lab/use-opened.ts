import { useRef, useState } from 'react';
import { useLocale } from '~/ui/locale';
import { useFileDrop } from '~/ui/use-file-drop';
import { fileTexts } from './file-strings';
import { holdNetwork, openNetwork } from './network-file';
import { openPictures } from './open-files';
import type { Store } from './view-props';

export interface Opened {
  /** What became of the last files, in words; '' before there were any. */
  readonly outcome: string;
  /** Files hang over the figure. */
  readonly isOver: boolean;
  open(files: readonly File[]): Promise<void>;
  /** What the figure's root listens to. */
  readonly drop: ReturnType<typeof useFileDrop>['drop'];
}

/** Files that the reader chooses, or drops anywhere onto the figure. */
export function useOpened(store: Store): Opened {
  const locale = useLocale();
  const t = fileTexts[locale];
  const [outcome, setOutcome] = useState('');
  // One after another: whoever opens two lots at once means both.
  const before = useRef(Promise.resolve());

  async function opened(files: readonly File[]): Promise<string> {
    if (files.length === 0) return t.noFile;
    try {
      const named = files.map((file) => ({
        name: file.name,
        size: file.size,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      }));
      return holdNetwork(files)
        ? await openNetwork(store, files, locale)
        : await openPictures(store, named, locale);
    } catch {
      return t.unreadable(files.map(({ name }) => name).join(', '));
    }
  }
  function open(files: readonly File[]): Promise<void> {
    before.current = before.current.then(async () => {
      setOutcome(t.reading);
      setOutcome(await opened(files));
    });
    return before.current;
  }

  return { outcome, open, ...useFileDrop((files) => void open(files)) };
}
