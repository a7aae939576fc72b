import { useStore } from 'zustand';
import { Choice } from '~/ui/choice';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { Toggle } from '~/ui/toggle';
import { type Locale, strings } from '~/ui/words';
import type { ListParam, Param, ParamTable, ValuesOf } from './params';
import type { FigureStore } from './state';

const texts = strings({ about: (name: string) => `About: ${name}` }, { about: (name) => `설명: ${name}` });

interface ControlsProps<T extends ParamTable, Derived, Inner> {
  readonly table: T;
  readonly store: FigureStore<ValuesOf<T>, Derived, Inner>;
  /** Which parameters, in this order. */
  readonly only: readonly (keyof T & string)[];
  /** Of lists, how many entries to show; all unless given. */
  readonly entries?: number;
}

/** A control for each named parameter, its label, limits and step from the table. */
export function Controls<T extends ParamTable, Derived, Inner>({
  table,
  store,
  only,
  entries,
}: ControlsProps<T, Derived, Inner>) {
  const locale = useLocale();
  const params = useStore(store, (state) => state.params);
  const { set, settle } = store.getState();
  return (
    <div className="controls">
      {only.map((name) => {
        // A slider is dragged, step by step, and let go; a choice is made at once.
        const gesture = table[name]!.kind === 'number' || table[name]!.kind === 'list' ? name : undefined;
        const change = (value: unknown) => set({ [name]: value } as Partial<ValuesOf<T>>, gesture);
        return (
          <Control
            key={name}
            param={table[name]!}
            value={params[name]}
            {...{ locale, entries, change, settle }}
          />
        );
      })}
    </div>
  );
}

interface ControlProps {
  readonly param: Param;
  readonly value: unknown;
  readonly locale: Locale;
  readonly entries?: number;
  change(value: unknown): void;
  settle(): void;
}

/** A control and, where the table has one, its explanation. */
function Control(props: ControlProps) {
  const { label, help } = props.param;
  if (!help) return <PlainControl {...props} />;
  return (
    <div className="control-explained">
      <PlainControl {...props} />
      <span className="control-help">
        <Explained label={texts[props.locale].about(label[props.locale])} computation={help[props.locale]}>
          ?
        </Explained>
      </span>
    </div>
  );
}

function PlainControl({ param, value, locale, entries, change, settle }: ControlProps) {
  const label = param.label[locale];
  switch (param.kind) {
    case 'number': {
      const { min, max, step, scale, unit } = param;
      return (
        <Slider
          {...{ label, min, max, step, scale, unit }}
          value={value as number}
          onChange={change}
          onSettle={settle}
        />
      );
    }
    case 'list':
      return <Entries {...{ param, locale, entries, change, settle }} values={value as readonly number[]} />;
    case 'choice': {
      const options = Object.entries(param.options).map(([option, words]) => ({
        value: option,
        label: words[locale],
      }));
      return <Choice {...{ label, options }} value={value as string} onChange={change} />;
    }
    case 'toggle':
      return <Toggle label={label} value={value as boolean} onChange={change} />;
  }
}

interface EntriesProps extends Omit<ControlProps, 'param' | 'value'> {
  readonly param: ListParam;
  readonly values: readonly number[];
}

function Entries({ param, values, locale, entries, change, settle }: EntriesProps) {
  const { min, max, step } = param;
  return (
    <fieldset className="controls-list">
      <legend>{param.label[locale]}</legend>
      {values.slice(0, entries).map((value, i) => (
        <Slider
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list
          key={i}
          label={param.entries?.[i]?.[locale] ?? `${i + 1}`}
          {...{ value, min, max, step }}
          onChange={(entry) => change(values.with(i, entry))}
          onSettle={settle}
        />
      ))}
    </fieldset>
  );
}
