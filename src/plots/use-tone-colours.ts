import { type RefObject, useEffect, useState } from 'react';
import { type Tone, toneClass } from '~/ui/tone';
import { spareCanvas } from './spare-canvas';

export type Rgb = readonly [red: number, green: number, blue: number];

/** How often the colours of the page have changed since the canvas was first drawn. */
export function useThemeChanges(): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = () => setChanges((times) => times + 1);
    const observer = new MutationObserver(changed);
    observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-theme', 'class'],
    });
    const medias = ['(prefers-color-scheme: dark)', 'print'].map((query) => matchMedia(query));
    for (const media of medias) media.addEventListener('change', changed);
    return () => {
      observer.disconnect();
      for (const media of medias) media.removeEventListener('change', changed);
    };
  }, []);
  return changes;
}

/** What a tone is right now where `element` stands, as numbers that a canvas can mix. */
export function colourOf(element: RefObject<HTMLCanvasElement | null>, tone: Tone): Rgb {
  const canvas = element.current!;
  canvas.classList.add(toneClass(tone));
  const probe = spareCanvas(1, 1);
  // A canvas understands every notation that the style sheet may use.
  canvas.style.color = 'var(--tone)';
  probe.fillStyle = getComputedStyle(canvas).color;
  probe.fillRect(0, 0, 1, 1);
  canvas.classList.remove(toneClass(tone));
  const [red, green, blue] = probe.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}
