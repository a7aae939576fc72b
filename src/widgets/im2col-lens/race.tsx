import { useRef, useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { useLocale } from '~/ui/locale';
import { useOnScreen } from '~/ui/use-on-screen';
import { type LayerName, layers } from './direct';
import { texts } from './strings';
import { doneOf, isTooCoarse, verdictOf } from './timing';
import { useTiming } from './use-timing';

const layerText = ({ side, channels, k, filters }: (typeof layers)[LayerName]) =>
  `${side}×${side}×${channels}, ${k}×${k}×${filters}`;

/** Both ways on a real layer, timed in the page when the reader asks for it. */
export function Race() {
  const t = texts[useLocale()];
  const box = useRef<HTMLDivElement>(null);
  const [name, setName] = useState<LayerName>('digits');
  const { timing, running, start, forget } = useTiming(useOnScreen(box));
  const verdict = verdictOf(timing);
  const ratio = verdict && formatNumber(verdict.ratio, 1);
  return (
    <div className="figure-stack" ref={box}>
      <p className="plot-title">{t.timing}</p>
      <Choice
        label={t.size}
        value={name}
        options={Object.entries(layers).map(([value, layer]) => ({ value, label: layerText(layer) }))}
        onChange={(value) => {
          forget();
          setName(value as LayerName);
        }}
      />
      <div className="im2col-race">
        <Button disabled={running} onPress={() => start(name)}>
          {verdict ? t.again : t.measure}
        </Button>
        {running && <progress value={doneOf(timing)} aria-label={t.measuring} />}
      </div>
      {verdict && (
        <Bars
          label={t.perPicture}
          unit="ms"
          digits={3}
          bars={[
            { label: t.direct, value: verdict.direct, tone: 'data' },
            { label: t.unrolledWay, value: verdict.unrolled, tone: 'prediction' },
          ]}
        />
      )}
      <p className="figure-note" role="status">
        {verdict && (verdict.unrolledWins ? t.faster(ratio!) : t.slower(ratio!))}
        {isTooCoarse(timing) ? t.tooCoarse : !verdict && !running && t.notYet}
      </p>
    </div>
  );
}
