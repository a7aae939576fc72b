import { useId, useState } from 'react';
import { useStore } from 'zustand';
import type { BadRow, Reading } from '~/datasets/csv-points';
import { Controls } from '~/kit/controls';
import { fitsInLink } from '~/kit/link';
import { formatNumber } from '~/numerics/format';
import { Button } from '~/ui/button';
import { Choice } from '~/ui/choice';
import { useLocale } from '~/ui/locale';
import { Slider } from '~/ui/slider';
import { classSign } from '~/ui/tone';
import type { Locale } from '~/ui/words';
import { classWord } from './answers';
import { ownLimit } from './limits';
import { type Brush, readOwn, settingsOf, targetOf, withoutNearest, withPoint } from './own-data';
import { ownTexts } from './own-strings';
import { params as table } from './params';
import type { PartProps } from './view-props';

interface OwnPanelProps extends PartProps {
  readonly brush: Brush;
  onBrush(brush: Brush): void;
}

/** The reader's own points: drawn in the plane, at the probe by keyboard, or pasted as a table. */
export function OwnPanel({ store, brush, onBrush }: OwnPanelProps) {
  const locale = useLocale();
  const t = ownTexts[locale];
  const { params, derived, set } = useStore(store);
  const { own, probe } = params;
  const { classCount, points } = derived.examples;
  const at = [probe[0]!, probe[1]!] as const;
  const target = targetOf(brush, params.ownKind);
  const classes = Array.from({ length: classCount }, (_, c) => ({
    value: String(c),
    label: `${classSign(c)} ${classWord(c, locale)}`,
  }));
  const options = [
    ...(classCount === 0 ? [{ value: 'value', label: t.valueBrush }] : classes),
    { value: 'remove', label: t.remove },
  ];
  return (
    <section className="figure-stack" aria-label={t.draw}>
      <Controls table={table} store={store} only={['ownKind']} />
      <div className="figure-row">
        <Choice
          label={t.brush}
          look="segmented"
          options={options}
          value={brush === 'remove' ? 'remove' : classCount === 0 ? 'value' : String(target)}
          onChange={(value) =>
            onBrush(value === 'remove' ? 'remove' : value === 'value' ? 0.5 : Number(value))
          }
        />
        {classCount === 0 && brush !== 'remove' && (
          <Slider label={t.valueBrush} value={brush} min={-1} max={1} step={0.1} onChange={onBrush} />
        )}
      </div>
      <div className="run-buttons">
        <Button
          icon="plus"
          disabled={points.length >= ownLimit}
          onPress={() => set({ own: withPoint(own, at, target) })}
        >
          {t.addAtProbe}
        </Button>
        <Button
          icon="minus"
          disabled={points.length === 0}
          onPress={() => set({ own: withoutNearest(own, at) })}
        >
          {t.removeAtProbe}
        </Button>
        <Button disabled={points.length === 0} onPress={() => set({ own: [] })}>
          {t.clear}
        </Button>
      </div>
      <p className="figure-note">
        {points.length >= ownLimit ? t.full(ownLimit) : t.count(points.length, ownLimit)}{' '}
        {fitsInLink(table.own, own) ? t.inLink : t.tooLong(table.own.maxInLink / 3)}
      </p>
      <Paste store={store} />
    </section>
  );
}

function Paste({ store }: PartProps) {
  const locale = useLocale();
  const t = ownTexts[locale];
  const field = useId();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState('');

  function use(pasted: string) {
    const reading = readOwn(pasted);
    if (!('problem' in reading)) store.getState().set(settingsOf(reading));
    setOutcome(outcomeText(reading, locale));
  }
  async function open(file: File | undefined) {
    if (!file) return;
    try {
      const read = await file.text();
      setText(read.slice(0, 20_000));
      use(read);
    } catch {
      setOutcome(t.unreadable);
    }
  }
  return (
    <div className="playground-paste">
      <label className="control-label" htmlFor={field}>
        {t.paste}
      </label>
      <textarea
        id={field}
        rows={4}
        value={text}
        placeholder={t.example}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="figure-row">
        <Button kind="primary" onPress={() => use(text)}>
          {t.use}
        </Button>
        <label className="playground-file">
          <span className="control-label">{t.file}</span>
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => void open(event.target.files?.[0])}
          />
        </label>
      </div>
      <p className="figure-note" role="status">
        {outcome}
      </p>
    </div>
  );
}

/** How many bad rows are named one by one. */
const named = 4;

function badText(bad: readonly BadRow[], locale: Locale): string[] {
  const t = ownTexts[locale];
  if (bad.length === 0) return [];
  const list = bad.slice(0, named).map(({ row, why, text }) => t.row(row, t[why], text));
  return [
    t.bad(bad.length, [...list, ...(bad.length > named ? [t.more(bad.length - named)] : [])].join('; ')),
  ];
}

/** What was made of a table, in words. */
export function outcomeText(reading: Reading, locale: Locale): string {
  const t = ownTexts[locale];
  if ('problem' in reading) return [t[reading.problem], ...badText(reading.bad, locale)].join(' ');
  const { points, kind, names, left, fits, bad } = reading;
  const called = names.map((name, c) => `${name} = ${classSign(c)} ${classWord(c, locale)}`).join(', ');
  return [
    t.used(points.length),
    kind === 'values' ? t.values : t.classes(called),
    ...(left > 0 ? [t.left(left, ownLimit)] : []),
    ...fits.flatMap((fit, i) =>
      fit ? [t.fitted(['x₁', 'x₂', 'y'][i]!, formatNumber(fit.centre, 3), formatNumber(fit.unit, 4))] : [],
    ),
    ...badText(bad, locale),
  ].join(' ');
}
