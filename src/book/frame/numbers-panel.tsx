import { csvFormatRows } from 'd3';
import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Button } from '~/ui/button';
import { download } from '~/ui/download';
import { useLocale } from '~/ui/locale';
import type { FrameProps } from './props';
import { frameTexts } from './texts';

/** Every number of the figure as a table, and as a CSV file with full precision. */
export function NumbersPanel({ id, widget, store }: FrameProps) {
  const locale = useLocale();
  const t = frameTexts[locale];
  const state = useStore(store);
  const { columns, rows } = widget.table(state, locale);
  // The byte-order mark tells spreadsheets that the Korean headings are UTF-8.
  const save = () =>
    download(
      `${id}.csv`,
      new Blob(['\ufeff', csvFormatRows([[...columns], ...rows.map((row) => row.map(cellText))])], {
        type: 'text/csv',
      }),
    );
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="frame-table" aria-label={t.numbers} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place in the table
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={columns[j]}>
                    {typeof cell === 'number' ? formatNumber(cell, Number.isInteger(cell) ? 0 : 4) : cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Button icon="download" onPress={save}>
        {t.downloadCsv}
      </Button>
    </>
  );
}

// Twelve digits are all that the arithmetic means; the rest is the dust of binary fractions.
const cellText = (cell: string | number) =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(12))) : cell;
