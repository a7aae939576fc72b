import { type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import type { Values } from './params';

interface OpenFigureProps {
  /** The widget of the other figure. */
  readonly widget: string;
  /** What is to be set there. */
  readonly values: Values;
  readonly children: ReactNode;
}

/** A link to the first other figure of this page that is of a widget, with settings for it; nothing where there is none. */
export function OpenFigure({ widget, values, children }: OpenFigureProps) {
  const [id, setId] = useState<string>();
  useEffect(() => {
    setId(document.querySelector(`[data-widget="${widget}"][id]`)?.id);
  }, [widget]);
  if (!id) return null;
  const entries = Object.entries(values);

  /** A plain click needs no new page: the figure is told, and brought into view. */
  function open(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    for (const [param, value] of entries)
      document.dispatchEvent(new CustomEvent('book:set', { detail: { figure: id, param, value } }));
    const figure = document.getElementById(id!);
    figure?.scrollIntoView({ block: 'start' });
    figure?.querySelector<HTMLElement>('select, input, button')?.focus({ preventScroll: true });
  }

  const query = entries.map(([name, value]) => `${id}.${name}=${value}`).join('&');
  return (
    <a href={`?${query}#${id}`} onClick={open}>
      {children}
    </a>
  );
}
