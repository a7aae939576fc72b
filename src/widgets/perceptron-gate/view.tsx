import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { useLocale } from '~/ui/locale';
import { Neuron } from './neuron';
import { Square } from './square';
import { params as table } from './state';
import { texts } from './strings';
import { Sums } from './sums';
import { TruthTable } from './truth-table';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  return (
    <>
      <Controls table={table} store={store} only={['gate']} />
      <p className="figure-headline">
        <strong>{derived.correct}</strong> {t.correct(table.gate.options[params.gate][locale])}
      </p>
      <div className="side-by-side">
        <div className="figure-stack">
          <Square store={store} />
          <Sums store={store} />
        </div>
        <div className="figure-stack">
          <Neuron store={store} />
          <TruthTable store={store} />
        </div>
      </div>
      <p className="figure-note">{derived.constant ? t.noLine(derived.rows[0]!.y) : t.hint}</p>
      <Controls table={table} store={store} only={['w', 'b']} />
    </>
  );
}
