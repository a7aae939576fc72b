import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { SessionFooter } from '~/kit/session/session-footer';
import { useLocale } from '~/ui/locale';
import { filterIndices } from './anatomy';
import { emptyWords, progressOf, verdictOf } from './describe';
import { FilterRow } from './filter-row';
import { Learning } from './learning';
import { type Look, spotsOf } from './look';
import { Picture } from './picture';
import { params as table } from './settings';
import { texts } from './strings';
import { nameOf, sumOf } from './sums';
import type { XoCnnProps } from './view-props';
import { Votes } from './votes';

export function View({ store }: XoCnnProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const [look, setLook] = useState<Look>();
  const parts = { store, look, spots: look ? spotsOf(derived, look) : [], onLook: setLook };
  return (
    <>
      <p className="figure-headline">
        {verdictOf(derived, locale)} · {progressOf(derived, locale)}
      </p>
      <Controls table={table} store={store} only={['filters', 'fixed', 'coding']} />
      <RunControls store={store} />
      <div className="xo-cnn">
        <Picture {...parts} />
        <div className="xo-cnn-rows">
          {filterIndices.map((filter) => (
            <FilterRow key={filter} {...parts} filter={filter} />
          ))}
        </div>
      </div>
      <div className="xo-cnn-sum" data-looking={look && true}>
        {look ? (
          <>
            <p>
              <strong>{nameOf(look, locale)}</strong>
            </p>
            <p>{sumOf(derived, look, locale)}</p>
          </>
        ) : (
          <p>{t.pointHint}</p>
        )}
      </div>
      <p className="figure-note">{derived.empty && emptyWords(derived, params.coding, locale)}</p>
      <Controls table={table} store={store} only={['view']} />
      {params.view === 'vote' ? (
        <Votes {...parts} />
      ) : (
        <>
          <Learning store={store} />
          <Controls table={table} store={store} only={['loss', 'optimizer', 'learningRate', 'seed']} />
        </>
      )}
      <SessionFooter store={store} table={table} />
    </>
  );
}
