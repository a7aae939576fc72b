import { useStore } from 'zustand';
import { type Source, unwired } from '~/models/gate-circuit';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { useLocale } from '~/ui/locale';
import { gateName, sourceName } from './describe';
import { removed, type Sink, wired } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

interface WiresProps extends PartProps {
  onMessage(message: string): void;
}

/** Every wire as a menu: the same circuit for those who would rather choose than draw. */
export function Wires({ store, onMessage }: WiresProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  const { gates, out } = derived.circuit;
  const sources = [unwired, 0, 1, ...gates.map((_, i) => 2 + i)];
  const options = sources.map((source) => ({
    value: String(source),
    label: sourceName(derived, source, locale),
  }));
  const lay = (source: Source, sink: Sink) => {
    const patch = wired(derived, source, sink);
    onMessage(patch || sink === 'out' ? '' : t.loop(gateName(derived, sink.gate)));
    if (patch) set(patch);
  };
  const menu = (label: string, from: Source, sink: Sink) => (
    <Choice
      look="select"
      key={label}
      label={label}
      value={String(from)}
      options={options}
      onChange={(to) => lay(Number(to), sink)}
    />
  );
  return (
    <details className="figure-more">
      <summary>{t.wires}</summary>
      <div className="figure-stack">
        {gates.map(({ pins }, i) => {
          const name = gateName(derived, i);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a gate is its number
            <fieldset className="wiring-gate" key={i}>
              <legend className="control-label">{name}</legend>
              {menu(`${name}: ${t.inputOf(1)}`, pins[0], { gate: i, pin: 0 })}
              {menu(`${name}: ${t.inputOf(2)}`, pins[1], { gate: i, pin: 1 })}
              <Button icon="close" label={t.remove(name)} onPress={() => set(removed(params, derived, i))} />
            </fieldset>
          );
        })}
        {menu(t.outputFrom, out, 'out')}
      </div>
    </details>
  );
}
