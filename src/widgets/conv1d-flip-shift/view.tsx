import './style.css';
import { useStore } from 'zustand';
import { Choice } from '~/ui/choice';
import { useLocale } from '~/ui/locale';
import { Toggle } from '~/ui/toggle';
import { Boxes } from './boxes';
import { Samples } from './samples';
import { params as table } from './state';
import { texts } from './strings';
import type { Conv1dProps } from './view-props';

export function View({ store }: Conv1dProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, set } = useStore(store);
  const { view, flip } = params;
  return (
    <>
      <div className="figure-row">
        <Choice
          label={table.view.label[locale]}
          value={view}
          options={(['samples', 'boxes'] as const).map((value) => ({
            value,
            label: table.view.options[value][locale],
          }))}
          onChange={(value) => set({ view: value as typeof view })}
        />
        <Toggle label={table.flip.label[locale]} value={flip} onChange={(value) => set({ flip: value })} />
      </div>
      {view === 'samples' ? <Samples store={store} /> : <Boxes store={store} />}
      <p className="figure-note" role="status">
        {!flip && (view === 'samples' ? t.noFlip : t.flipHint)}
      </p>
    </>
  );
}
