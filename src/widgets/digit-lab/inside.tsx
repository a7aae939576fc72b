import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { useBeat } from '~/kit/use-beat';
import { OcclusionMap, Saliency } from './attention-view';
import { type Picked, strongest } from './cells';
import { Curves } from './curves';
import { Inspector } from './inspector';
import { Maps } from './maps';
import { params as table } from './params';
import type { PartProps } from './view-props';

interface InsideProps extends PartProps {
  readonly picked: Picked | undefined;
  onPick(cell: Picked): void;
}

/** What happens between the picture and the answer. */
export function Inside({ store, picked, onPick }: InsideProps) {
  const view = useStore(store, (state) => state.params.view);
  const { look } = useBeat(store, 60).derived;
  const cell = picked ?? strongest(look);
  return (
    <>
      <Controls table={table} store={store} only={['view']} />
      {view === 'maps' && (
        <>
          <Maps store={store} picked={cell} onPick={onPick} />
          <Inspector store={store} picked={cell} />
        </>
      )}
      {view === 'saliency' && <Saliency store={store} />}
      {view === 'occlusion' && <OcclusionMap store={store} />}
      {view === 'learning' && <Curves store={store} />}
    </>
  );
}
