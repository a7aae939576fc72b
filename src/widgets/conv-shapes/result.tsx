import { formatCount } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { callsOf } from './calls';
import { outputText, troubleText } from './describe';
import type { Layer } from './layer';
import { drawnMaps } from './maps';
import { texts } from './strings';
import { multiplicationComputation, parameterComputation, sizeComputation } from './sums';

/** The size that comes out with the formula put in numbers, what the layer costs, and its line of code. */
export function Result({ layer }: { readonly layer: Layer }) {
  const locale = useLocale();
  const t = texts[locale];
  const { kind, out, span, kernel, channels, unused, dilation, trouble } = layer;
  const pools = kind === 'pool';
  return (
    <div className="figure-stack">
      <div>
        <p className="figure-headline conv-size">
          {trouble ? troubleText(layer, locale) : outputText(layer)}
        </p>
        <p className="conv-formula">{sizeComputation(layer)}</p>
      </div>
      <dl className="conv-counts">
        <div>
          <dt>{t.parameters}</dt>
          <dd>
            {pools ? (
              0
            ) : (
              <Explained computation={parameterComputation(layer)}>{formatCount(layer.parameters)}</Explained>
            )}
          </dd>
        </div>
        <div>
          <dt>{t.multiplications}</dt>
          <dd>
            {pools || out === undefined ? (
              0
            ) : (
              <Explained computation={multiplicationComputation(layer)}>
                {formatCount(layer.multiplications)}
              </Explained>
            )}
          </dd>
        </div>
        {kind !== 'transposed' && (
          <div>
            <dt>{t.sees}</dt>
            <dd>{t.pixels(span, pools ? 1 : channels)}</dd>
          </div>
        )}
      </dl>
      <p className="figure-note">
        {[
          unused > 0 && t.unused(unused),
          dilation > 1 && kernel > 1 && t.gaps(kernel, span),
          pools && t.learnsNothing,
          out !== undefined && drawnMaps(layer, 0).length < layer.filters && t.pale,
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <dl className="conv-calls">
        {callsOf(layer).map(({ library, code }) => (
          <div key={library}>
            <dt>{library}</dt>
            <dd>
              <code>{code}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
