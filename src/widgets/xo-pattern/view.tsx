import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { useLocale } from '~/ui/locale';
import { ActivationMap } from './activation-map';
import { Pattern } from './pattern';
import { Picture } from './picture';
import { Recipe } from './recipe';
import { params as table } from './state';
import { texts } from './strings';
import type { XoPatternProps } from './view-props';

export function View({ store }: XoPatternProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const same = params.coding === 'unsigned' && derived.perfect > 0;
  return (
    <>
      <div className="side-by-side">
        <Picture store={store} />
        <ActivationMap store={store} />
      </div>
      <div className="xo-recipe">
        <Pattern store={store} />
        <Recipe store={store} />
      </div>
      <Controls table={table} store={store} only={['coding']} />
      <p className="figure-note" role="status">
        {derived.perfect === 0 ? t.never : same && t.same(formatNumber(derived.perfect))}
      </p>
    </>
  );
}
