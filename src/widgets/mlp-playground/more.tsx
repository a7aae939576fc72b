import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Tabs } from '~/ui/tabs';
import { FilePanel } from './file-panel';
import { nextSeed } from './limits';
import { params as table } from './params';
import { Results } from './results';
import { toolTexts } from './tool-strings';
import type { PartProps } from './view-props';

/** Everything that a first look does not need, folded away. */
export function More({ store }: PartProps) {
  const tool = toolTexts[useLocale()];
  const params = useStore(store, (state) => state.params);
  const regression = useStore(store, (state) => state.derived.examples.classCount === 0);
  const { set } = store.getState();
  const [open, setOpen] = useState(false);
  const drawn = params.data !== 'own';
  const { stop } = params;
  const tabs = [
    {
      id: 'data',
      label: tool.dataTab,
      panel: (
        <>
          <Controls
            {...{ table, store }}
            only={[...(drawn ? (['noise', 'samples'] as const) : []), 'trainShare', 'dataSeed']}
          />
          <Controls {...{ table, store }} only={['showTest', 'discrete']} />
        </>
      ),
    },
    {
      id: 'learning',
      label: tool.learning,
      panel: (
        <>
          <Controls {...{ table, store }} only={['optimizer', 'batchSize']} />
          <Controls {...{ table, store }} only={['loss']} />
          {regression && <p className="figure-note">{tool.mseAlways}</p>}
          <Controls
            {...{ table, store }}
            only={[
              'regularization',
              ...(params.regularization === 'none' ? [] : (['regularizationRate'] as const)),
              'dropout',
            ]}
          />
          <Controls
            {...{ table, store }}
            only={[
              'stop',
              ...(stop === 'loss' ? (['stopLoss'] as const) : []),
              ...(stop === 'steps' ? (['stopSteps'] as const) : []),
            ]}
          />
        </>
      ),
    },
    {
      id: 'start',
      label: tool.start,
      panel: (
        <>
          <Controls
            {...{ table, store }}
            only={['init', ...(params.init === 'normal' ? (['initStd'] as const) : []), 'seed']}
          />
          <Button icon="reset" onPress={() => set({ seed: nextSeed(params.seed) })}>
            {tool.newWeights}
          </Button>
        </>
      ),
    },
    { id: 'results', label: tool.results, panel: <Results store={store} /> },
    { id: 'file', label: tool.file, panel: <FilePanel store={store} /> },
  ];
  return (
    <details className="figure-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{tool.more}</summary>
      {open && <Tabs label={tool.moreTabs} tabs={tabs} />}
    </details>
  );
}
