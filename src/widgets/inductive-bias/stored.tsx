import { networkNames as order } from '~/models/inductive-bias/networks';
import { biasTests } from '~/models/inductive-bias/plan';
import { formatCount } from '~/numerics/format';
import { mean } from '~/numerics/statistics';
import { useLocale } from '~/ui/locale';
import { written } from './describe';
import { measured, repetitions } from './measured';
import { networkNames, texts } from './strings';

const share = (values: readonly number[] | undefined) => (values ? written(mean(values)) : '–');

/** The same measured ahead of time, for those who will not wait: a table of its own, never a curve in the figure. */
export function Stored() {
  const locale = useLocale();
  const t = texts[locale];
  const names = biasTests.map((test) => t[test]).join(' / ');
  const made = order.map((network) => `${networkNames[network][locale]} ${repetitions(network)}`).join(', ');
  return (
    <details className="figure-more bias-stored">
      <summary>{t.stored}</summary>
      <div>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.countAxis}</th>
              {order.map((network) => (
                <th key={network} scope="col">
                  {networkNames[network][locale]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measured.map(({ count, ...networks }) => (
              <tr key={count}>
                <th scope="row">{formatCount(count)}</th>
                {order.map((network) => (
                  <td key={network}>{biasTests.map((test) => share(networks[network][test])).join(' / ')}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="figure-note">
          {t.storedOrder(names)} {t.storedNote} {t.storedMade(made)}
        </p>
      </div>
    </details>
  );
}
