import type { LayerMeasure } from '~/models/chain/stack-measure';
import { formatNumber, formatSize } from '~/numerics/format';
import { Histogram } from '~/plots/histogram';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { gradientText, layerFactor, stepsOf } from './describe';
import type { GradientStack } from './state';
import { texts } from './strings';

interface LayerPanelProps {
  readonly shown: GradientStack;
  readonly layer: LayerMeasure;
  readonly k: number;
}

/** One layer: what the signal loses in it, step by step with the numbers put in, and how its activations are spread. */
export function LayerPanel({ shown, layer, k }: LayerPanelProps) {
  const locale = useLocale();
  const t = texts[locale];
  const steps = stepsOf(shown, layer, k, locale);
  return (
    <div className="side-by-side">
      <div className="figure-stack">
        <p className="plot-title">
          {t.layer(k)}: {t.gradientIs} = {gradientText(layer.gradient, locale)}
        </p>
        <dl className="signal">
          <div>
            <dt>{t.arriving}</dt>
            <dd>{formatSize(layer.arriving)}</dd>
          </div>
          {steps.map(({ key, name, share, computation }) => (
            <div key={key}>
              <dt>× {name}</dt>
              <dd>
                <Explained label={name} computation={computation}>
                  {formatSize(share)}
                </Explained>
              </dd>
            </div>
          ))}
          <div className="signal-sum">
            <dt>= {t.leaving}</dt>
            <dd>{formatSize(layer.leaving)}</dd>
          </div>
        </dl>
        <p className="figure-note">
          {t.factor}: {layerFactor(layer, steps)}. {t.meanSlope(formatSize(layer.meanSlope))}
        </p>
      </div>
      <Histogram
        label={`${t.histogram(k)}: ${t.spread(formatNumber(layer.mean, 3), formatSize(layer.deviation))}`}
        bins={layer.activations}
        tone="data"
        xLabel={t.activationAxis}
      />
    </div>
  );
}
