import { useStore } from 'zustand';
import { formatFactor, formatNumber, formatVector } from '~/numerics/format';
import { NetworkDiagram } from '~/plots/network-diagram';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { texts } from './strings';
import type { PartProps } from './view-props';

const inputs = ['x1', 'x2'] as const;
/** The neuron with the numbers that run through it: input times weight, their sum, the step, the output. */
export function Neuron({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const { x, z, y } = derived.shown;
  return (
    <NetworkDiagram
      label={t.neuron(formatVector(x), formatNumber(z), String(y))}
      gaps={[2.6, 1.15, 1]}
      aspect={1.4}
      columns={[
        [
          ...inputs.map((name, i) => ({
            id: name,
            text: String(x[i]),
            name: `x${'₁₂'[i]}`,
            tone: 'data' as const,
            press: {
              label: t.input(i, x[i]!),
              pressed: x[i] === 1,
              onPress: () => set({ [name]: x[i] === 0 }),
            },
          })),
          { id: 'one', text: '1', name: t.bias, tone: 'soft' },
        ],
        [{ id: 'sum', text: 'Σ', name: `z = ${formatNumber(z)}`, shape: 'square' }],
        [{ id: 'step', text: '> 0', shape: 'square', name: 'f(z)' }],
        [{ id: 'y', text: String(y), name: 'y', tone: classTone(y) }],
      ]}
      edges={[
        ...inputs.map((name, i) => ({
          from: name,
          to: 'sum',
          weight: params.w[i]!,
          text: `${formatFactor(params.w[i]!)}·${x[i]} = ${formatNumber(params.w[i]! * x[i]!)}`,
        })),
        { from: 'one', to: 'sum', weight: params.b, text: `b = ${formatNumber(params.b)}` },
        { from: 'sum', to: 'step' },
        { from: 'step', to: 'y' },
      ]}
    />
  );
}
