import { Controls } from '~/kit/controls';
import { useBeat } from '~/kit/use-beat';
import { networkNames as order, parameterCounts } from '~/models/inductive-bias/networks';
import { formatCount, formatSigned } from '~/numerics/format';
import { ClassSign } from '~/plots/class-sign';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { computationOf, readingOf, written } from './describe';
import { pointOf, params as table } from './state';
import { assumptions, networkNames, texts } from './strings';
import { beat, type PartProps } from './view-props';

/** The three networks: what each assumes, and its accuracy for one number of training digits, with its computation. */
export function Readings({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived } = useBeat(store, beat);
  const count = Number(params.shown);
  const { series, lead } = derived;
  const [cnn, mlp] = [pointOf(series, 'cnn', count), pointOf(series, 'mlp', count)];
  return (
    <div className="bias-readings">
      <Controls table={table} store={store} only={['shown']} />
      <p className="plot-title">{readingOf(params, locale)}</p>
      <ul>
        {order.map((network, i) => {
          const point = pointOf(series, network, count);
          return (
            <li key={network}>
              <strong>
                <ClassSign tone={classTone(i)} /> {networkNames[network][locale]}
              </strong>
              {point ? (
                <Explained label={networkNames[network][locale]} computation={computationOf(point, locale)}>
                  {written(point.mean)}
                </Explained>
              ) : (
                <span className="figure-note">{params[network] ? t.notYet : t.notChosen}</span>
              )}
              <p className="figure-note">
                {t.parameters(formatCount(parameterCounts[network]))}. {assumptions[network][locale]}
              </p>
            </li>
          );
        })}
      </ul>
      {lead !== undefined && cnn && mlp && (
        <p>
          CNN − MLP ={' '}
          <Explained computation={t.leadOf(written(cnn.mean), written(mlp.mean), formatSigned(lead, 3))}>
            {formatSigned(lead, 3)}
          </Explained>
        </p>
      )}
    </div>
  );
}
