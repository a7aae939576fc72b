import './style.css';
import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { Icon } from '~/ui/icon';
import { useLocale } from '~/ui/locale';
import { classSign, classTone, toneClass } from '~/ui/tone';
import { sumComputation } from './describe';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** The four inputs: what is wanted, what the neuron adds up, what it says. */
export function TruthTable({ store }: PartProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const value = (output: 0 | 1) => (
    <span className={`truth-value ${toneClass(classTone(output))}`}>
      <span aria-hidden="true">{classSign(output)}</span> {output}
    </span>
  );
  return (
    <table className="truth-table">
      <caption className="visually-hidden">{t.hidden}</caption>
      <thead>
        <tr>
          {['x₁', 'x₂', t.target, 'z', t.output].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">
            <span className="visually-hidden">
              {t.right} / {t.wrong}
            </span>
          </th>
        </tr>
      </thead>
      <tbody>
        {derived.rows.map((row) => (
          <tr key={row.x.join('')} data-shown={row === derived.shown || undefined}>
            <td>{row.x[0]}</td>
            <td>{row.x[1]}</td>
            <td>{value(row.target)}</td>
            <td>
              <Explained label={`z (${row.x.join(', ')})`} computation={sumComputation(params, row)}>
                {formatNumber(row.z)}
              </Explained>
            </td>
            <td>{value(row.y)}</td>
            <td className={row.right ? 'truth-right' : 'truth-wrong'}>
              <Icon name={row.right ? 'check' : 'close'} />
              <span className="visually-hidden">{row.right ? t.right : t.wrong}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
