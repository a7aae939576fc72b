import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';

export interface Size {
  readonly width: number;
  readonly height: number;
}

const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/** The content box of an element in CSS pixels, kept up to date; undefined on the server and before the first layout. */
export function useMeasured(ref: RefObject<Element | null>): Size | undefined {
  const [size, setSize] = useState<Size>();
  useBeforePaint(() => {
    const element = ref.current;
    if (!element) return;
    const take = (width: number, height: number) => {
      // An element that is not laid out keeps its last size.
      if (width <= 0 || height <= 0) return;
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }));
    };
    take(element.clientWidth, element.clientHeight);
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => take(element.clientWidth, element.clientHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
