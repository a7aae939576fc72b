import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { Matrix } from '~/plots/matrix';
import { useLocale } from '~/ui/locale';
import { kernelRows, placeInKernel } from './kernels';
import { params as table } from './state';
import { texts } from './strings';
import type { Conv2dSweepProps } from './view-props';

/** The weights, each a field to type in. */
export function KernelEditor({ store }: Conv2dSweepProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const { size, brightness } = derived;
  const { min, max, step } = table.kernel;
  return (
    <div className="side-by-side">
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
      <div className="figure-stack">
        <Controls table={table} store={store} only={['size', 'divisor', 'flip']} />
        <p className="figure-note">{t.brightness(formatNumber(brightness))}</p>
      </div>
    </div>
  );
}
