import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { Neighbours } from './neighbours';
import { Paths } from './paths';
import { params as table } from './state';
import type { MatmulGraphProps } from './view-props';

export function View({ store }: MatmulGraphProps) {
  const mode = useStore(store, ({ params }) => params.mode);
  return (
    <>
      <Controls table={table} store={store} only={['mode']} />
      {mode === 'paths' ? <Paths store={store} /> : <Neighbours store={store} />}
    </>
  );
}
