import './style.css';
import type { ComponentType } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { InverseTab } from './inverse-tab';
import { LinearTab } from './linear-tab';
import { MatrixTab } from './matrix-tab';
import { type Settings, params as table } from './params';
import { TransposeTab } from './transpose-tab';
import type { ConvMatrixProps } from './view-props';

const tabs: Readonly<Record<Settings['tab'], ComponentType<ConvMatrixProps>>> = {
  matrix: MatrixTab,
  linear: LinearTab,
  transpose: TransposeTab,
  inverse: InverseTab,
};

export function View({ store }: ConvMatrixProps) {
  const Tab = tabs[useStore(store, ({ params }) => params.tab)];
  return (
    <>
      <Controls table={table} store={store} only={['tab']} />
      <Tab store={store} />
    </>
  );
}
