import { useStore } from 'zustand';
import { gateInputs } from '~/datasets/gates';
import { useLocale } from '~/ui/locale';
import { classSign, classTone, toneClass } from '~/ui/tone';
import { formula } from './describe';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** The four rows; pressing one puts its inputs on the wires. */
export function TruthTable({ store }: PartProps) {
  const t = texts[useLocale()];
  const { derived, set } = useStore(store);
  const [now1, now2] = derived.shown.x;
  return (
    <table className="wiring-truth">
      <caption className="plot-title">
        {t.truth}: y = {formula(derived)}
      </caption>
      <thead>
        <tr>
          {['x₁', 'x₂', t.output1].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
          <th scope="col">{t.isNow}</th>
        </tr>
      </thead>
      <tbody>
        {gateInputs.map(([x1, x2], i) => {
          const value = derived.truth[i]!;
          const chosen = x1 === now1 && x2 === now2;
          return (
            <tr key={`${x1}${x2}`} data-shown={chosen || undefined}>
              <td>{x1}</td>
              <td>{x2}</td>
              <td className={toneClass(classTone(value))}>
                <span aria-hidden="true">{classSign(value)}</span> <strong>{value}</strong>
              </td>
              <td>
                <input
                  type="radio"
                  aria-label={`${t.isNow}: ${x1}, ${x2}`}
                  checked={chosen}
                  onChange={() => set({ x1: x1 === 1, x2: x2 === 1 })}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
