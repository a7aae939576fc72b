import { useState } from 'react';
import { useStore } from 'zustand';
import { formatFactor, formatNumber } from '~/numerics/format';
import { Label } from '~/plots/label';
import { type LinkMark, Links, type NodeMark, Nodes } from '~/plots/node-link';
import { Plane } from '~/plots/plane';
import { type Cell, TileMatrix } from '~/plots/tile-matrix';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import type { Tone } from '~/ui/tone';
import { pathSum } from './describe';
import { entryName, type GraphView, params as table } from './state';
import { texts } from './strings';
import type { MatmulGraphProps } from './view-props';

const both = [0, 1];
// Node 1 above node 2, in three columns.
const place = (column: number, node: number) => [column, 1 - node] as const;

/** The product as a graph of three columns of nodes; the paths of one entry stand out. */
export function Paths({ store }: MatmulGraphProps) {
  const t = texts[useLocale()];
  const { params, derived, set, settle } = useStore(store);
  const [pointed, setPointed] = useState<Cell>();
  const [i, j] = pointed ?? derived.entry;
  const { min, max } = table.a;
  const paths = both.map((k) => {
    const [first, second] = [derived.a[i]![k]!, derived.b[k]![j]!];
    return { k, first, second, product: first * second };
  });
  const edit = (name: 'a' | 'b') => ({
    min,
    max,
    onEdit: (row: number, column: number, value: number) =>
      set({ [name]: params[name].with(2 * row + column, value) }),
  });
  const sliders = both.flatMap((k) => [
    { name: 'a' as const, row: i, column: k },
    { name: 'b' as const, row: k, column: j },
  ]);
  const signTone = (value: number): Tone => (value > 0 ? 'positive' : value < 0 ? 'negative' : 'soft');
  return (
    <div className="side-by-side">
      <div>
        <Plane x={[-0.25, 2.25]} y={[-0.35, 1.55]} aspect={1.45} label={t.pathPlane} bare>
          <Links links={linksOf(derived, i, j)} />
          <Nodes nodes={nodesOf(i, j)} />
          {t.columns.split('|').map((name, column) => (
            <Label key={name} at={[column, 1.45]} tone="soft" anchor="middle">
              {name}
            </Label>
          ))}
        </Plane>
      </div>
      <div className="path-side">
        <div className="path-matrices">
          <TileMatrix
            label={t.a}
            name="A"
            values={derived.a}
            digits={0}
            edit={edit('a')}
            nameOf={(row, k) => entryName('a', row, k)}
            tone={(row, k) => signTone(derived.a[row]![k]!)}
            lit={(row) => row === i}
          />
          <TileMatrix
            label={t.b}
            name="B"
            values={derived.b}
            digits={0}
            edit={edit('b')}
            nameOf={(k, column) => entryName('b', k, column)}
            tone={(k, column) => signTone(derived.b[k]![column]!)}
            lit={(_, column) => column === j}
          />
          <TileMatrix
            label={t.ab}
            name="AB"
            values={derived.ab}
            digits={0}
            nameOf={(row, column) => t.entry(row + 1, column + 1)}
            tone={(row, column) => signTone(derived.ab[row]![column]!)}
            lit={(row, column) => row === i && column === j}
            onPoint={setPointed}
            onPress={([row, column]) => set({ entry: 2 * row + column })}
          />
        </div>
        <table className="path-list">
          <caption>{t.sumOf(i + 1, j + 1)}</caption>
          <tbody>
            {paths.map(({ k, first, second, product }) => (
              <tr key={k}>
                <th scope="row">{t.pathOf(i + 1, k + 1, j + 1)}</th>
                <td>
                  {formatFactor(first)} · {formatFactor(second)}
                </td>
                <td>= {formatNumber(product)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {pathSum(paths)}
              </th>
            </tr>
          </tfoot>
        </table>
        <div className="path-sliders">
          {sliders.map(({ name, row, column }, n) => (
            <Slider
              // biome-ignore lint/suspicious/noArrayIndexKey: another entry in view gives the same slider another name; it keeps the focus
              key={n}
              label={entryName(name, row, column)}
              value={derived[name][row]![column]!}
              min={min}
              max={max}
              step={table.a.step}
              onChange={(value) => set({ [name]: params[name].with(2 * row + column, value) }, name)}
              onSettle={settle}
            />
          ))}
        </div>
        <p className="figure-note">{t.point}</p>
      </div>
    </div>
  );
}

function linksOf({ a, b }: GraphView, i: number, j: number): LinkMark[] {
  const link = (column: number, from: number, to: number, weight: number, faded: boolean): LinkMark => ({
    from: place(column, from),
    to: place(column + 1, to),
    weight,
    label: formatNumber(weight),
    faded,
  });
  const all = both.flatMap((from) =>
    both.flatMap((to) => [
      link(0, from, to, a[from]![to]!, from !== i),
      link(1, from, to, b[from]![to]!, to !== j),
    ]),
  );
  // What stands out is drawn last.
  return all.toSorted((one, other) => Number(other.faded) - Number(one.faded));
}

const nodesOf = (i: number, j: number): NodeMark[] =>
  [0, 1, 2].flatMap((column) =>
    both.map((node) => ({
      at: place(column, node),
      text: String(node + 1),
      lit: column === 1 || (column === 0 ? node === i : node === j),
    })),
  );
