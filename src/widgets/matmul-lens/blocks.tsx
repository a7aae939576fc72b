import { useStore } from 'zustand';
import { type Cell, TileMatrix } from '~/plots/tile-matrix';
import { useLocale } from '~/ui/locale';
import type { Tone } from '~/ui/tone';
import { entryName, sizes, params as table } from './state';
import type { Story } from './story';
import { texts } from './strings';
import type { MatmulLensProps } from './view-props';

/** Column k of A and row k of B wear one colour: they are multiplied with each other and with nothing else. */
export const toneOf = (k: number): Tone => (k === 0 ? 'w1' : 'w2');

interface BlocksProps extends MatmulLensProps {
  readonly story: Story;
  readonly pointed: Cell | undefined;
  onPoint(cell: Cell | undefined): void;
}

/** A on the left, B on top, and AB where A's rows and B's columns meet. */
export function Blocks({ store, story, pointed, onPoint }: BlocksProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const { min, max } = table.a;
  // Pointing shows a whole sum; stepping shows the step taken last.
  const rows = pointed ? story.rows : (derived.focus?.rows ?? []);
  const columns = pointed ? story.columns : (derived.focus?.columns ?? []);
  const inFocus = (k: number) => pointed !== undefined || k === derived.focus?.k;
  // What was changed is what is looked at.
  const edit = (name: 'a' | 'b', width: number) => ({
    min,
    max,
    onEdit(i: number, j: number, value: number) {
      set({ [name]: params[name].with(i * width + j, value) });
      onPoint(name === 'a' ? [i, story.columns[0]!] : [story.rows[0]!, j]);
    },
  });
  return (
    <div className="lens-blocks">
      <div className="lens-b">
        <TileMatrix
          label={t.b}
          name="B"
          values={derived.b}
          digits={0}
          edit={edit('b', sizes.columns)}
          nameOf={(k, j) => entryName('b', k, j)}
          tone={toneOf}
          lit={(k, j) => inFocus(k) && columns.includes(j)}
        />
      </div>
      <div className="lens-a">
        <TileMatrix
          label={t.a}
          name="A"
          values={derived.a}
          digits={0}
          edit={edit('a', sizes.inner)}
          nameOf={(i, k) => entryName('a', i, k)}
          tone={(_, k) => toneOf(k)}
          lit={(i, k) => inFocus(k) && rows.includes(i)}
        />
      </div>
      <div className="lens-ab">
        <TileMatrix
          label={t.ab}
          name={derived.taken < derived.count ? t.soFar : 'AB'}
          values={derived.partial}
          digits={0}
          nameOf={(i, j) => `AB ${i + 1}, ${j + 1}`}
          tone={() => 'prediction'}
          lit={(i, j) => rows.includes(i) && columns.includes(j)}
          onPoint={onPoint}
        />
      </div>
    </div>
  );
}
