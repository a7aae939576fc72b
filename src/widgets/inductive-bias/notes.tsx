import { networkNames as order, parameterCounts } from '~/models/inductive-bias/networks';
import { ClassSign } from '~/plots/class-sign';
import { useLocale } from '~/ui/locale';
import { classTone } from '~/ui/tone';
import { countText, written } from './describe';
import { measured } from './measured';
import { assumptions, networkNames, texts } from './strings';

/** What each network is made of, and what it assumes. */
export function Networks() {
  const locale = useLocale();
  const t = texts[locale];
  return (
    <figure className="bias-networks">
      <figcaption className="plot-title">{t.who}</figcaption>
      <ul>
        {order.map((network, i) => (
          <li key={network}>
            <strong>
              <ClassSign tone={classTone(i)} /> {networkNames[network][locale]}
            </strong>{' '}
            <span>
              {t.parameters(countText(parameterCounts[network], locale))}. {assumptions[network][locale]}
            </span>
          </li>
        ))}
      </ul>
      <p className="figure-note">{t.how}</p>
    </figure>
  );
}

/** The same measured ahead of time, for those who will not wait: a table of its own, never a curve in the figure. */
export function Stored() {
  const locale = useLocale();
  const t = texts[locale];
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
