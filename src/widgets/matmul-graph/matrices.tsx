import { useStore } from 'zustand';
import { TileMatrix } from '~/plots/tile-matrix';
import { useLocale } from '~/ui/locale';
import type { Tone } from '~/ui/tone';
import { toggled } from './state';
import { superscript, texts } from './strings';
import type { MatmulGraphProps } from './view-props';

/** The graph as numbers: who is whose neighbour, one aggregation, and all aggregations so far. */
export function Matrices({ store }: MatmulGraphProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const steps = derived.history.length - 1;
  const counting = params.how === 'sum' && !params.loops;
  const ifAny = (value: number): Tone | undefined => (value > 0 ? 'positive' : undefined);
  return (
    <div className="graph-matrices compact-tiles">
      <figure>
        <div className="scroll-x">
          <TileMatrix
            label={t.adjacency}
            values={derived.adjacency}
            digits={0}
            tone={(i, j) => ifAny(derived.adjacency[i]![j]!)}
            nameOf={(i, j) => `${i + 1}–${j + 1}`}
            onPress={([i, j]) => i !== j && set({ edges: toggled(params.edges, i, j) })}
          />
        </div>
        <figcaption>{t.adjacency}</figcaption>
      </figure>
      {!counting && (
        <figure>
          <div className="scroll-x">
            <TileMatrix
              label={t.matrix}
              values={derived.matrix}
              tone={(i, j) => ifAny(derived.matrix[i]![j]!)}
            />
          </div>
          <figcaption>{t.matrix}</figcaption>
        </figure>
      )}
      <figure>
        <div className="scroll-x">
          <TileMatrix
            label={(counting ? t.walks : t.powered)(superscript(steps))}
            values={derived.powered}
            tone={(i, j) => ifAny(derived.powered[i]![j]!)}
          />
        </div>
        <figcaption>{(counting ? t.walks : t.powered)(superscript(steps))}</figcaption>
      </figure>
    </div>
  );
}
