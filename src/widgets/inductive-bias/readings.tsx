import { useStore } from 'zustand';
import { formatSigned } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { computationOf, readingOf, written } from './describe';
import { pointOf } from './state';
import { networkNames, texts } from './strings';
import type { PartProps } from './view-props';

/** The numbers for one number of training digits, each with its computation. */
export function Readings({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useStore(store);
  const count = Number(params.shown);
  const { series, lead } = derived;
  const [cnn, mlp] = [pointOf(series, 'cnn', count), pointOf(series, 'mlp', count)];
  return (
    <div className="bias-readings">
      <p className="figure-headline">{readingOf(params, locale)}</p>
      <dl>
        {series.map(({ network }) => {
          const point = pointOf(series, network, count);
          return (
            <div key={network}>
              <dt>{networkNames[network][locale]}</dt>
              <dd>
                {point ? (
                  <Explained computation={computationOf(point, locale)}>{written(point.mean)}</Explained>
                ) : (
                  <span className="figure-note">{t.notYet}</span>
                )}
              </dd>
            </div>
          );
        })}
        {lead !== undefined && cnn && mlp && (
          <div>
            <dt>CNN − MLP</dt>
            <dd>
              <Explained computation={t.leadOf(written(cnn.mean), written(mlp.mean), formatSigned(lead, 3))}>
                {formatSigned(lead, 3)}
              </Explained>
            </dd>
          </div>
        )}
      </dl>
    </div>
  );
}
