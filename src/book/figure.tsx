import type { ReactNode } from 'react';
import { LocaleContext } from '~/ui/locale';
import type { Locale } from '~/ui/words';
import { Challenge } from './challenge';
import { contracts } from './contracts';
import { Frame } from './frame/frame';
import type { FrameProps } from './frame/props';
import { challengeOf } from './page';

const stills = new Map<string, FrameProps['store']>();

/** A widget at its defaults, with what it computes by itself. Computed once for all the pages it stands on. */
function stillState(name: string): FrameProps['store'] {
  const known = stills.get(name);
  if (known) return known;
  const store = contracts[name]!.createState();
  store.getState().play.session?.catchUp();
  // Markup is made from a store's initial state; this one begins where it has finished computing.
  const still = { ...store, getInitialState: store.getState };
  stills.set(name, still);
  return still;
}

interface FigureProps {
  readonly widget: string;
  readonly id: string;
  readonly locale: Locale;
  /** Names of the challenges that stand under the figure, separated by spaces. */
  readonly challenge?: string;
  readonly caption?: ReactNode;
  readonly at: string;
}

/**
 * A figure as the page is built: the widget at its defaults. `mount` brings it to life in the same place; without script it
 * stays a picture with its description.
 */
export function Figure({ widget: name, id, locale, challenge = '', caption, at }: FigureProps) {
  const widget = contracts[name]!;
  const names = challenge.split(' ').filter(Boolean);
  for (const each of names) challengeOf(widget, each, at);
  return (
    <figure
      className="figure"
      id={id}
      data-widget={name}
      data-state="still"
      aria-label={widget.title[locale]}
    >
      <div className="figure-live">
        <LocaleContext value={locale}>
          <Frame name={name} id={id} widget={widget} store={stillState(name)} />
        </LocaleContext>
      </div>
      {caption && <figcaption>{caption}</figcaption>}
      {names.map((each) => (
        <Challenge key={each} figure={id} name={each} at={at} />
      ))}
    </figure>
  );
}
