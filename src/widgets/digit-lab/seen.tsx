import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { MapTiles } from '~/plots/map-tiles';
import { useLocale } from '~/ui/locale';
import { type Picked, windowOf } from './cells';
import { side } from './network';
import { params as table } from './params';
import { texts } from './strings';
import { inkShade, oneTile } from './tiles';
import type { PartProps } from './view-props';

interface SeenProps extends PartProps {
  readonly picked: Picked | undefined;
}

/** The 28×28 pixels that the network gets, and what decides how a drawing becomes them. */
export function Seen({ store, picked }: SeenProps) {
  const t = texts[useLocale()];
  const picture = useStore(store, (state) => state.derived.picture);
  const isPad = useStore(store, (state) => state.params.looked === 'pad');
  const frame = picked?.layer === 'map1' ? windowOf(picked) : undefined;
  return (
    <div className="lab-seen">
      <div className="lab-picture">
        <MapTiles
          label={t.seenLabel}
          name={t.seen}
          tiles={oneTile(t.seen, picture)}
          rows={side}
          columns={side}
          across={1}
          largest={1}
          shade={inkShade}
          frames={frame ? [{ tile: 0, ...frame }] : []}
        />
      </div>
      {isPad && (
        <div className="figure-stack">
          <Controls table={table} store={store} only={['normalise']} />
          <Controls table={table} store={store} only={['pen']} />
        </div>
      )}
    </div>
  );
}
