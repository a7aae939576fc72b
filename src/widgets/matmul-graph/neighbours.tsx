import { useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import type { Point } from '~/plots/coordinates';
import { HeatTiles } from '~/plots/heat-tiles';
import { Links, Nodes } from '~/plots/node-link';
import { NodePads } from '~/plots/node-pads';
import { Plane } from '~/plots/plane';
import { Segments } from '~/plots/segments';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { arrivalText } from './describe';
import { Matrices } from './matrices';
import { params as table, toggled } from './state';
import { texts } from './strings';
import type { MatmulGraphProps } from './view-props';

/** Clockwise on a circle, beginning at the upper left: no two edges ever lie on each other. */
const places = (count: number): Point[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = Math.PI / 2 + Math.PI / count - (2 * Math.PI * i) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });

/** A graph that the reader draws; its matrix carries the values of the nodes along its edges. */
export function Neighbours({ store }: MatmulGraphProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { params, derived, set } = state;
  const [line, setLine] = useState<readonly [Point, Point]>();
  const values = derived.history.at(-1)!;
  const steps = derived.history.length - 1;
  const nodes = places(values.length);
  const largest = Math.max(...values.map(Math.abs));
  const lonely = derived.adjacency.some((row) => row.every((entry) => entry === 0));
  return (
    <>
      <div className="side-by-side">
        <div>
          <Plane
            x={[-1.5, 1.5]}
            y={[-1.4, 1.4]}
            label={t.graphPlane(values.length)}
            bare
            handles={
              <NodePads
                nodes={nodes}
                say={(i, chosen) => t.node(i + 1, formatNumber(values[i]!), chosen)}
                onJoin={(i, j) => set({ edges: toggled(params.edges, i, j) })}
                onPull={setLine}
              />
            }
          >
            <Links
              plain
              links={derived.edges.map(([i, j]) => ({ from: nodes[i]!, to: nodes[j]!, weight: 1 }))}
            />
            {line && <Segments pairs={[line]} tone="gradient" dashed />}
            <Nodes
              largest={largest}
              nodes={nodes.map((at, i) => ({
                at,
                side: at,
                value: values[i],
                text: short(values[i]!),
                label: `${i + 1}`,
              }))}
            />
          </Plane>
          <p className="figure-note">{t.join}</p>
        </div>
        <div className="graph-side">
          <div className="graph-buttons">
            <Button
              kind="primary"
              disabled={steps >= table.steps.max}
              onPress={() => set({ steps: steps + 1 })}
            >
              {t.aggregate}
            </Button>
            <Button icon="reset" disabled={steps === 0} onPress={() => set({ steps: 0 })}>
              {t.restart}
            </Button>
          </div>
          <Controls table={table} store={store} only={['steps', 'how', 'loops']} />
          {lonely && !params.loops && (
            <p className="figure-note">{params.how === 'sum' ? t.isolatedSum : t.isolated}</p>
          )}
          <ol className="node-values">
            {values.map((value, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a node is its number
              <li key={i}>
                <Explained computation={arrivalText(state, i)}>{short(value)}</Explained>
              </li>
            ))}
          </ol>
          <Stepper
            label={table.nodes.label[locale]}
            value={values.length}
            min={table.nodes.min}
            max={table.nodes.max}
            onChange={(count) => set({ nodes: count })}
          />
        </div>
      </div>
      <div>
        <p className="tile-name">{t.history}</p>
        <div className="scroll-x">
          <HeatTiles label={t.history} size={22} values={paddedHistory(derived.history)} />
        </div>
      </div>
      <Matrices store={store} />
      <details className="figure-more">
        <summary>{t.values}</summary>
        <Controls table={table} store={store} only={['x']} />
      </details>
    </>
  );
}

/** Fits into a disc. */
const short = (value: number) =>
  Math.abs(value) >= 10_000
    ? formatNumber(Number(value.toPrecision(1)), 0)
        .replace(/000$/, 'k')
        .slice(0, 5)
    : formatNumber(value, 2);

/** One row per node; at least six columns, so that what is still to come has its place. */
function paddedHistory(history: readonly (readonly number[])[]): (number | undefined)[][] {
  const columns = Math.max(6, history.length);
  // Every step is coloured by its own largest value: sums grow too fast to share one scale.
  const scales = history.map((values) => Math.max(...values.map(Math.abs)) || 1);
  return history[0]!.map((_, i) =>
    Array.from({ length: columns }, (_, k) => (history[k] ? history[k][i]! / scales[k]! : undefined)),
  );
}
