import type { RefObject } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Button } from '~/ui/button';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { params as table } from './params';
import { texts } from './strings';
import { useFold } from './use-fold';
import type { PartProps } from './view-props';

interface StagesProps extends PartProps {
  readonly figure: RefObject<Element | null>;
}

/** The way of the plane through the hidden layer: by a slider, or played. */
export function Stages({ store, figure }: StagesProps) {
  const t = texts[useLocale()];
  const { params, set, settle } = useStore(store);
  const { playing, calm, press } = useFold(store, figure);
  return (
    <div className="xor-stages">
      <Button icon={playing ? 'pause' : calm ? 'step' : 'play'} onPress={press}>
        {playing ? t.stop : calm ? t.nextStage : t.fold}
      </Button>
      <Slider
        label={t.stageLabel}
        value={params.stage}
        min={table.stage.min}
        max={table.stage.max}
        step={table.stage.step}
        format={(at) => formatNumber(at)}
        onChange={(stage) => set({ stage }, 'stage')}
        onSettle={settle}
      />
      <p className="figure-note xor-stage">{t.stage(Math.floor(params.stage))}</p>
    </div>
  );
}
