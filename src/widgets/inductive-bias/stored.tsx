import { networkNames as order } from '~/models/inductive-bias/networks';
import { useLocale } from '~/ui/locale';
import { countText, written } from './describe';
import { measured } from './measured';
import { networkNames, texts } from './strings';

/** The same measured ahead of time, for those who will not wait: a table of its own, never a curve in the figure. */
export function Stored() {
  const locale = useLocale();
  const t = texts[locale];
  if (measured.length === 0) return null;
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
                <th scope="row">{countText(count, locale)}</th>
                {order.map((network) => (
                  <td key={network}>
                    {written(networks[network].clean)}{' '}
                    <small>
                      ({written(networks[network].shifted)} / {written(networks[network].shuffled)})
                    </small>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="figure-note">{t.storedNote}</p>
      </div>
    </details>
  );
}
