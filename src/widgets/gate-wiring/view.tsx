import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { gateKinds } from '~/models/gate-circuit';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Board } from './board';
import { namesOf } from './describe';
import { Network } from './network';
import { added, maxGates } from './state';
import { texts } from './strings';
import { TruthTable } from './truth-table';
import type { PartProps } from './view-props';
import { Wires } from './wires';

export function View({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const [message, setMessage] = useState('');
  const [name] = namesOf(derived.truth);
  const full = params.kinds.length >= maxGates;
  return (
    <>
      <p className="figure-headline">{name ? t.matches(name) : t.unnamed}</p>
      <div className="wiring-parts">
        <div className="figure-stack">
          <fieldset className="wiring-palette">
            <legend className="control-label">{t.addGate}</legend>
            {gateKinds.map((kind) => (
              <Button
                key={kind}
                icon="plus"
                disabled={full}
                onPress={() => {
                  setMessage('');
                  set(added(params, derived, kind));
                }}
              >
                {kind.toUpperCase()}
              </Button>
            ))}
          </fieldset>
          <Board store={store} onMessage={setMessage} />
          <p className="run-notice" role="status">
            {message}
          </p>
          <p className="figure-note">
            {t.howTo} {full && t.full} {derived.refused > 0 && t.cut(derived.refused)}
          </p>
          <Wires store={store} onMessage={setMessage} />
        </div>
        <div className="figure-stack">
          <TruthTable store={store} />
          {derived.loose > 0 && <p className="run-notice">{t.loose(derived.loose)}</p>}
        </div>
      </div>
      <Network store={store} />
    </>
  );
}
