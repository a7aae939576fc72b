import './style.css';
import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import type { Cell } from '~/plots/tile-matrix';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { Arrows } from './arrows';
import { Blocks } from './blocks';
import { Recipes } from './recipes';
import { params as table } from './state';
import { stepOf, storyAt } from './story';
import { StoryLine } from './story-line';
import { texts } from './strings';
import type { MatmulLensProps } from './view-props';

export function View({ store }: MatmulLensProps) {
  const t = texts[useLocale()];
  const state = useStore(store);
  const [pointed, setPointed] = useState<Cell>();
  const { params, derived, set, settle } = state;
  const { taken, count } = derived;
  const story = storyAt(state, pointed && stepOf(params.lens, ...pointed));
  const go = (step: number) => {
    setPointed(undefined);
    set({ step }, 'step');
  };
  return (
    <>
      <Controls table={table} store={store} only={['lens']} />
      <p className="figure-note">{t[params.lens]}</p>
      <div className="side-by-side">
        <div className="lens-numbers">
          <Blocks store={store} story={story} pointed={pointed} onPoint={setPointed} />
          <Recipes store={store} onMoved={(column) => setPointed([story.rows[0]!, column])} />
        </div>
        <div className="lens-story">
          <StoryLine state={state} story={story} />
          {params.lens === 'columns' && <Arrows state={state} story={story} />}
        </div>
      </div>
      <div className="figure-row lens-steps">
        <Button icon="minus" label={t.back} disabled={taken === 0} onPress={() => go(taken - 1)} />
        <Button icon="plus" label={t.forth} disabled={taken === count} onPress={() => go(taken + 1)} />
        <Slider
          label={t.step}
          unit={t.of(count)}
          value={taken}
          min={0}
          max={count}
          step={1}
          onChange={go}
          onSettle={settle}
        />
      </div>
      <p className="figure-note">{t.colours}</p>
    </>
  );
}
