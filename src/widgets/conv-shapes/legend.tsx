import { useLocale } from '~/ui/locale';
import { inputFill, weightFill } from './colours';
import { texts } from './strings';

const scales = [
  { name: 'input', values: [1, 4, 8], fill: inputFill },
  { name: 'signed', values: [-2, -1, 0, 1, 2], fill: weightFill },
] as const;

/** Which colour is which number, and what rim and hatching mean. */
export function Legend() {
  const t = texts[useLocale()];
  return (
    <ul className="conv-legend legend">
      {scales.map(({ name, values, fill }) => (
        <li key={name}>
          <svg
            viewBox={`0 0 ${values.length * 14} 14`}
            width={values.length * 14}
            height="14"
            aria-hidden="true"
          >
            {values.map((value, i) => (
              <rect key={value} x={i * 14} width="14" height="14" style={{ fill: fill(value).fill }} />
            ))}
          </svg>
          {t[name === 'input' ? 'inputScale' : 'signedScale']}
        </li>
      ))}
      <li>
        <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
          <rect className="oblique-margin-edge" x="1" y="1" width="26" height="12" fill="none" />
        </svg>
        {t.rim}
      </li>
      <li>
        <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true">
          <path className="oblique-hatch" d="M0,14L14,0M7,14L21,0M14,14L28,0" />
        </svg>
        {t.hatching}
      </li>
    </ul>
  );
}
