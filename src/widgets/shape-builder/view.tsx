import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { CascadeView } from './cascade-view';
import { LayerView } from './layer-view';
import { params as table } from './state';
import type { ShapeBuilderProps } from './view-props';

export function View({ store }: ShapeBuilderProps) {
  const mode = useStore(store, ({ params }) => params.mode);
  return (
    <>
      <Controls table={table} store={store} only={['mode']} />
      {mode === 'layer' ? <LayerView store={store} /> : <CascadeView store={store} />}
    </>
  );
}
