import { useStore } from 'zustand';
import { formatSize } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { useLocale } from '~/ui/locale';
import { layerName } from './describe';
import { progressBefore } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** How far each layer has come, and what gradient reaches it; the run before as outlines. */
export function LayerBars({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived } = useStore(store);
  const last = useStore(store, (state) => state.run.previous.at(-1));
  const before = last && progressBefore(last.params, last.inner);
  const comparable = before?.length === derived.layers.length ? before : undefined;
  return (
    <>
      <div className="side-by-side">
        <Bars
          label={t.travel}
          scale="log"
          format={formatSize}
          bars={derived.layers.map(({ travelled, distance, startNorm }, k) => ({
            label: layerName(derived, k, locale),
            value: travelled,
            tone: 'weights',
            outline: comparable?.[k]?.travelled,
            computation: t.travelOf(formatSize(distance), formatSize(startNorm), formatSize(travelled)),
          }))}
        />
        <Bars
          label={t.gradients}
          scale="log"
          format={formatSize}
          bars={derived.layers.map(({ gradient }, k) => ({
            label: layerName(derived, k, locale),
            value: gradient ?? Number.NaN,
            tone: 'gradient',
            outline: comparable?.[k]?.gradient,
            computation: gradient === undefined ? t.noGradient : t.gradientOf(k + 1, formatSize(gradient)),
          }))}
        />
      </div>
      {comparable && <p className="figure-note">{t.outline}</p>}
    </>
  );
}
