import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { Matrix } from '~/plots/matrix';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { kernelNames, kernelRows, kernels, placeInKernel } from './kernels';
import { params as table } from './state';
import { texts } from './strings';
import type { Conv2dSweepProps } from './view-props';

/** The weights, each a field to type in, and kernels to begin with. */
export function KernelEditor({ store }: Conv2dSweepProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const { size, name, brightness } = derived;
  const { min, max, step } = table.kernel;
  return (
    <div className="figure-stack">
      <Matrix
        label={t.yourKernel}
        values={kernelRows(params.kernel, size, false)}
        limits={[min, max]}
        step={step}
        nameOf={(row, column) => `${t.yourKernel}, ${t.cell(row + 1, column + 1)}`}
        onEdit={(row, column, value) => {
          set({ kernel: store.getState().params.kernel.with(placeInKernel(size, row, column), value) });
          settle();
        }}
      />
      <p className="figure-note">{t.brightness(formatNumber(brightness))}</p>
      <fieldset className="choice">
        <legend className="control-label">{t.presets}</legend>
        <div className="run-buttons">
          {kernelNames.map((each) => {
            const { words, size: known, weights, divisor, look } = kernels[each];
            return (
              <Button
                key={each}
                pressed={each === name}
                onPress={() => set({ kernel: weights, size: known === 5 ? '5' : '3', divisor, look })}
              >
                {words[locale]}
              </Button>
            );
          })}
        </div>
      </fieldset>
      <Controls table={table} store={store} only={['size', 'divisor', 'flip']} />
    </div>
  );
}
