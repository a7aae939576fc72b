import './style.css';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { focusText, tooLarge } from './describe';
import { focusOf } from './focus';
import { Maps } from './maps';
import { Memory } from './memory';
import { params as table } from './params';
import { Product } from './product';
import { Race } from './race';
import { Sheets } from './sheets';
import { Steps } from './steps';
import { useFlight } from './use-flight';
import type { Focus, Im2colProps } from './view-props';

const sizes = ['pictures', 'channels', 'side', 'k', 'stride', 'padding', 'filters'] as const;

export function View({ store }: Im2colProps) {
  const locale = useLocale();
  const { params, derived, set } = useStore(store);
  const { unrolled, taken } = derived;
  const [pointed, setPointed] = useState<{ readonly at: Focus; readonly taken: number }>();
  const root = useRef<HTMLDivElement>(null);
  const sky = useRef<HTMLDivElement>(null);
  const landed = useFlight(root, sky, unrolled, taken);
  // What was pointed at counts until one more row is unrolled.
  const focus = focusOf(unrolled, taken, pointed?.taken === taken ? pointed.at : undefined);
  const part = unrolled && {
    unrolled,
    taken: landed,
    focus,
    onPoint: (at: Partial<Focus>) => setPointed({ at: { ...focus, column: undefined, ...at }, taken }),
  };
  return (
    <>
      <div className="figure-row">
        {sizes.map((name) => (
          <Stepper
            key={name}
            label={table[name].label[locale]}
            value={Math.round(params[name])}
            min={table[name].min}
            max={table[name].max}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
        <Controls table={table} store={store} only={['order']} />
      </div>
      {part ? (
        <div className="im2col-stage" ref={root}>
          <div className="im2col-ends">
            <div className="im2col-from">
              <Sheets {...part} />
            </div>
            <Maps {...part} />
          </div>
          <Product {...part} />
          <div className="im2col-sky" ref={sky} aria-hidden="true" />
        </div>
      ) : (
        <p className="figure-headline">{tooLarge(params, locale)}</p>
      )}
      {unrolled && <p className="im2col-note">{focusText(unrolled, focus, locale)}</p>}
      <Steps store={store} />
      <div className="side-by-side">
        {unrolled && <Memory unrolled={unrolled} />}
        <Race />
      </div>
    </>
  );
}
