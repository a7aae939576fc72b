import { useState } from 'react';
import { formatNumber } from '~/numerics/format';
import { NumberField } from '~/ui/number-field';
import { type Tone, toneClass } from '~/ui/tone';

interface MatrixProps {
  readonly label: string;
  /** Row after row. */
  readonly values: readonly (readonly number[])[];
  readonly rowLabels?: readonly string[];
  readonly columnLabels?: readonly string[];
  /** One tone per column. */
  readonly tones?: readonly Tone[];
  readonly rowTones?: readonly Tone[];
  /** Makes every entry a field to type in. */
  onEdit?(row: number, column: number, value: number): void;
  /** Limits of what can be typed. */
  readonly limits?: readonly [number, number];
  /** What an arrow key adds; a tenth, or 1 without decimals, unless given. */
  readonly step?: number;
  /** What the field of an entry is called. */
  nameOf?(row: number, column: number): string;
  /** A row, a column, or the entry where both meet. */
  readonly highlight?: { readonly row?: number; readonly column?: number };
  readonly digits?: number;
}

/** Numbers in rows and columns, each on a tile that is the darker the larger it is. */
export function Matrix(props: MatrixProps) {
  const { label, values, rowLabels, columnLabels, tones, rowTones, onEdit, highlight, digits = 2 } = props;
  const [low, high] = props.limits ?? [-1e6, 1e6];
  const [message, setMessage] = useState('');
  const largest = Math.max(1e-12, ...values.flat().filter(Number.isFinite).map(Math.abs));
  const toneOf = (row: number, column: number) => tones?.[column] ?? rowTones?.[row];
  const lit = (row: number, column: number) =>
    highlight !== undefined && (highlight.row ?? row) === row && (highlight.column ?? column) === column;
  return (
    <div className="matrix">
      <table>
        <caption className="plot-title">{label}</caption>
        {columnLabels && (
          <thead>
            <tr>
              {rowLabels && <td />}
              {columnLabels.map((name, column) => (
                <th key={name} scope="col" className={tones?.[column] && toneClass(tones[column])}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {values.map((entries, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the matrix
            <tr key={row}>
              {rowLabels && (
                <th scope="row" className={rowTones?.[row] && toneClass(rowTones[row])}>
                  {rowLabels[row]}
                </th>
              )}
              {entries.map((value, column) => {
                const tone = toneOf(row, column) ?? (value < 0 ? 'negative' : 'positive');
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the row
                    key={column}
                    className={`tile ${toneClass(tone)}`}
                    data-lit={lit(row, column) || undefined}
                    style={{ ['--share' as string]: `${Math.round((Math.abs(value) / largest) * 30) || 0}%` }}
                  >
                    {onEdit ? (
                      <NumberField
                        label={
                          props.nameOf?.(row, column) ??
                          `${rowLabels?.[row] ?? row + 1}, ${columnLabels?.[column] ?? column + 1}`
                        }
                        {...{ value, min: low, max: high, step: props.step ?? 10 ** -Math.min(digits, 1) }}
                        format={(number) => formatNumber(number, digits)}
                        onChange={(to) => onEdit(row, column, to)}
                        onMessage={setMessage}
                      />
                    ) : (
                      formatNumber(value, digits)
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="field-message" role="status">
        {message}
      </p>
    </div>
  );
}
