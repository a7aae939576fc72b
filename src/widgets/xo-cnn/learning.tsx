import { useStore } from 'zustand';
import { RunHistory } from '~/kit/run-history';
import { useLocale } from '~/ui/locale';
import { texts } from './strings';
import type { XoCnnProps } from './view-props';

/** Loss and accuracy of every step, and the way back to it. */
export function Learning({ store }: XoCnnProps) {
  const t = texts[useLocale()];
  const loss = useStore(store, ({ params }) => params.loss);
  return (
    <RunHistory
      store={store}
      comparable={(before, now) => before.loss === now.loss}
      curves={[
        {
          label: t.loss,
          yLabel: loss === 'mse' ? t.squared : t.crossEntropy,
          tone: 'error',
          read: ({ inner }) => inner.report?.loss ?? Number.NaN,
        },
        {
          label: t.accuracy,
          yLabel: t.accuracyAxis,
          tone: 'prediction',
          read: ({ inner }) => inner.report?.testAccuracy ?? Number.NaN,
        },
      ]}
    />
  );
}
