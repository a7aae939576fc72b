import { type DragEvent, useState } from 'react';
import { useLocale } from '~/ui/locale';
import { fileTexts } from './file-strings';
import { holdNetwork, openNetwork } from './network-file';
import { openPictures } from './open-files';
import type { Store } from './view-props';

export interface Opened {
  /** What became of the last files, in words; '' before there were any. */
  readonly outcome: string;
  readonly isReading: boolean;
  /** Files hang over the figure. */
  readonly isOver: boolean;
  open(files: readonly File[]): Promise<void>;
  /** What the figure's root listens to. */
  readonly drop: {
    onDragOver(event: DragEvent): void;
    onDragLeave(event: DragEvent): void;
    onDrop(event: DragEvent): void;
  };
}

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');

/** Files that the reader chooses, or drops anywhere onto the figure. */
export function useOpened(store: Store): Opened {
  const locale = useLocale();
  const t = fileTexts[locale];
  const [outcome, setOutcome] = useState('');
  const [isReading, setReading] = useState(false);
  const [isOver, setOver] = useState(false);

  async function open(files: readonly File[]) {
    if (files.length === 0) return;
    setReading(true);
    try {
      const named = files.map((file) => ({
        name: file.name,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      }));
      setOutcome(
        holdNetwork(files)
          ? await openNetwork(store, files, locale)
          : await openPictures(store, named, locale),
      );
    } catch {
      setOutcome(t.unreadable(files.map(({ name }) => name).join(', ')));
    }
    setReading(false);
  }

  return {
    outcome,
    isReading,
    isOver,
    open,
    drop: {
      onDragOver(event) {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave(event) {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop(event) {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void open([...event.dataTransfer.files]);
      },
    },
  };
}
