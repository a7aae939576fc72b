import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { OwnPicture } from '~/ui/own-picture/own-picture';
import { emptySheet } from './painting';
import { inBytes } from './sources';
import { ownLimit, params as table } from './state';
import { texts } from './strings';
import type { Conv2dSweepProps } from './view-props';

/** Which picture it is, and what a press on it does. */
export function SourceSettings({ store }: Conv2dSweepProps) {
  const t = texts[useLocale()];
  const { params, derived, edit, settle } = useStore(store);
  const { missing } = derived;
  return (
    <div className="figure-stack">
      <Controls table={table} store={store} only={['source', 'press']} />
      {missing && <p className="figure-note">{t.missing}</p>}
      {params.source === 'digit' && <Controls table={table} store={store} only={['digit', 'hand']} />}
      {params.source === 'bricks' && <Controls table={table} store={store} only={['hand']} />}
      {params.source === 'own' && (
        <div className="figure-stack">
          <OwnPicture
            limit={ownLimit}
            onPicture={(own) => {
              edit({ picture: inBytes(own) }, { source: 'own' });
              settle();
            }}
          />
          <div className="figure-row">
            <Button onPress={() => edit({ picture: emptySheet }, { press: 'light' })}>{t.empty}</Button>
            {!missing && <p className="figure-note">{t.stays}</p>}
          </div>
        </div>
      )}
    </div>
  );
}
