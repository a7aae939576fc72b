import { type DragEvent as Drag, useEffect, useState } from 'react';

/** What browsers open in place of the page when it is let go there. Plain text is left to the fields that take it. */
const opens = (event: Pick<DragEvent, 'dataTransfer'>) =>
  event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list');

/** A file let go beside the figure would take its page away, and what was trained or drawn there. Fields for files take their own. */
function keepPage(event: DragEvent) {
  if (event.defaultPrevented || !opens(event) || event.target instanceof HTMLInputElement) return;
  event.preventDefault();
  event.dataTransfer!.dropEffect = 'none';
}

/**
 * Files that are let go over an element, which gets the handlers in `drop`; `onFiles` is called with none when it was something
 * else, such as a picture dragged out of another page. `isOver`: they hang over it.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, keepPage);
    return () => {
      for (const type of ['dragover', 'drop'] as const) window.removeEventListener(type, keepPage);
    };
  }, []);
  const drop = {
    onDragOver(event: Drag) {
      if (!opens(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave(event: Drag) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
    },
    onDrop(event: Drag) {
      setOver(false);
      if (!opens(event)) return;
      event.preventDefault();
      onFiles([...event.dataTransfer.files]);
    },
  };
  return { isOver, drop };
}
