import { useStore } from 'zustand';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { kernelNames, kernels } from './kernels';
import { texts } from './strings';
import type { Conv2dSweepProps } from './view-props';

/** Kernels that everybody uses; each brings along how its outputs are best seen. */
export function Presets({ store }: Conv2dSweepProps) {
  const locale = useLocale();
  const { derived, set } = useStore(store);
  return (
    <fieldset className="choice">
      <legend className="control-label">{texts[locale].presets}</legend>
      <div className="run-buttons">
        {kernelNames.map((name) => {
          const { words, size, weights, divisor, look } = kernels[name];
          return (
            <Button
              key={name}
              pressed={name === derived.name}
              onPress={() => set({ kernel: weights, size: size === 5 ? '5' : '3', divisor, look })}
            >
              {words[locale]}
            </Button>
          );
        })}
      </div>
    </fieldset>
  );
}
