import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { RunControls } from '~/kit/run-controls';
import { RunHistory } from '~/kit/run-history';
import { SessionFooter } from '~/kit/session/session-footer';
import type { createState } from './state';
import { params } from './state';

export function View({ store }: { readonly store: ReturnType<typeof createState> }) {
  const { run } = useStore(store);
  return (
    <>
      <Controls table={params} store={store} only={['rate', 'deep']} />
      <RunControls store={store} />
      {run.frames.length > 0 && (
        <RunHistory
          store={store}
          comparable={() => true}
          curves={[
            {
              label: 'loss',
              yLabel: 'loss',
              tone: 'error',
              read: (frame) => frame.inner.report?.loss ?? Number.NaN,
            },
          ]}
        />
      )}
      <SessionFooter store={store} table={params} />
    </>
  );
}
