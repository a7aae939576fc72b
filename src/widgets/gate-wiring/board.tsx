import { useState } from 'react';
import { useStore } from 'zustand';
import { unwired } from '~/models/gate-circuit';
import { GateSign, Wire, WireEnd } from '~/plots/circuit';
import type { Point } from '~/plots/coordinates';
import { Handle } from '~/plots/handle';
import { Label } from '~/plots/label';
import { NodePads } from '~/plots/node-pads';
import { Plane } from '~/plots/plane';
import { Segments } from '~/plots/segments';
import { useLocale } from '~/ui/locale';
import { gateName, sourceName } from './describe';
import { type End, endsOf, wiresAt } from './geometry';
import { board, movedTo, placeOf, params as table, wired } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

interface BoardProps extends PartProps {
  /** Says why a wire was refused; empty when it was laid. */
  onMessage(message: string): void;
}

/** The board: gates that can be moved, and pads on all ends, from one to another of which wires are drawn. */
export function Board({ store, onMessage }: BoardProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set, settle } = useStore(store);
  const [pulled, setPulled] = useState<readonly [Point, Point]>();
  const { circuit, shown } = derived;
  const ends = endsOf(params, derived);
  const signalOf = (source: number) => (source === unwired ? 0 : shown.signals[source]!);

  function nameOf(end: End): string {
    if ('source' in end) return t.source(sourceName(derived, end.source, locale), signalOf(end.source));
    const name = end.sink === 'out' ? t.output : t.pin(gateName(derived, end.sink.gate), end.sink.pin + 1);
    return t.sink(name, sourceName(derived, end.from, locale));
  }

  function join(one: number, other: number) {
    const [a, b] = [ends[one]!, ends[other]!];
    const [from, to] = 'source' in a ? [a, b] : [b, a];
    if (!('source' in from) || !('sink' in to)) return onMessage(t.wrongEnds);
    const patch = wired(derived, from.source, to.sink);
    onMessage(patch || to.sink === 'out' ? '' : t.loop(gateName(derived, to.sink.gate)));
    if (patch) set(patch);
  }

  return (
    <Plane
      x={[0, board.width]}
      y={[0, board.height]}
      label={t.board}
      bare
      handles={
        <>
          {circuit.gates.map((_, i) => (
            <Handle
              // biome-ignore lint/suspicious/noArrayIndexKey: a gate is its number
              key={i}
              label={t.gate(gateName(derived, i))}
              at={placeOf(params, i)}
              step={table.places.step}
              shape="dot"
              tone="soft"
              axisNames={[t.across, t.up]}
              say={() => t.say(gateName(derived, i))}
              onMove={(to) => set(movedTo(params, i, to), `gate ${i}`)}
              onSettle={settle}
            />
          ))}
          <NodePads
            nodes={ends.map(({ at }) => at)}
            say={(i, chosen) => (chosen === undefined ? t.start : t.end)(nameOf(ends[i]!))}
            onJoin={join}
            onPull={setPulled}
          />
        </>
      }
    >
      {circuit.gates.map(({ kind }, i) => (
        <GateSign
          // biome-ignore lint/suspicious/noArrayIndexKey: a gate is its number
          key={i}
          at={placeOf(params, i)}
          kind={kind}
          name={gateName(derived, i)}
        />
      ))}
      {wiresAt(params, ends).map(({ from, to, source }) => (
        <Wire key={`${source} ${to}`} from={from} to={to} signal={signalOf(source)} />
      ))}
      {pulled && <Segments pairs={[pulled]} tone="ink" dashed />}
      {ends.map((end, i) => (
        <WireEnd
          // biome-ignore lint/suspicious/noArrayIndexKey: an end is its place in the list
          key={i}
          at={end.at}
          signal={signalOf('source' in end ? end.source : end.from)}
          loose={'sink' in end && end.from === unwired}
        />
      ))}
      {[0, 1].map((i) => (
        <Label key={i} at={ends[i]!.at} anchor="above" tone="data">
          {`x${'₁₂'[i]} = ${shown.x[i]}`}
        </Label>
      ))}
      <Label at={ends.at(-1)!.at} anchor="above">
        {`y = ${signalOf(circuit.out)}`}
      </Label>
    </Plane>
  );
}
