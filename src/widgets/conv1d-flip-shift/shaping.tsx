import { useStore } from 'zustand';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { presets } from './presets';
import { longest } from './state';
import { texts } from './strings';
import type { Conv1dProps } from './view-props';

/** How long the signals are, signals to begin with, and the two in each other's place. */
export function Shaping({ store }: Conv1dProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  const resize = (name: 'x' | 'h', size: number) =>
    set({ [name]: [...params[name].slice(0, size), ...(size > params[name].length ? [1] : [])] });
  return (
    <>
      <div className="figure-row">
        {(['x', 'h'] as const).map((name) => (
          <Stepper
            key={name}
            label={name === 'x' ? t.sizeX : t.sizeH}
            value={params[name].length}
            min={1}
            max={longest[name]}
            onChange={(size) => resize(name, size)}
          />
        ))}
        <Button disabled={params.x.length > longest.h} onPress={() => set({ x: params.h, h: params.x })}>
          {t.swap}
        </Button>
        <p className="figure-note">
          {params.x.length > longest.h
            ? t.tooLong
            : t.sizes(params.x.length, params.h.length, derived.full.length)}
        </p>
      </div>
      {(['x', 'h'] as const).map((name) => (
        <fieldset key={name} className="choice conv-presets">
          <legend className="control-label">{name === 'x' ? t.presetsX : t.presetsH}</legend>
          <div className="run-buttons">
            {Object.entries(presets[name]).map(([preset, { words, samples }]) => (
              <Button key={preset} onPress={() => set({ [name]: samples })}>
                {words[locale]}
              </Button>
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}
