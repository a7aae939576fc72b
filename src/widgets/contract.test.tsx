// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { mergeLink, readLink, writeLink } from '~/kit/link';
import { accept, defaultsOf, type Param, type Values } from '~/kit/params';
import { type Move, replay } from '~/kit/recording';
import { computeAtOnce } from '~/kit/session/at-once';
import type { AnyWidget } from '~/kit/widget';
import { memory } from '~/models/tf';
import { deriveSeed, integerBelow, randomFrom } from '~/numerics/random';
import { LocaleContext } from '~/ui/locale';
import { type Locale, locales, type Words } from '~/ui/words';
import { figureId, queryFrom, valuesFrom } from './contract-links';
import { meddle } from './contract-meddling';

const widgets = import.meta.glob<AnyWidget>('./*/index.ts', { import: 'default', eager: true });
const recordings = import.meta.glob<Readonly<Record<string, readonly Move[]>>>('./*/recordings.ts', {
  import: 'recordings',
  eager: true,
});
const sources = import.meta.glob<string>('./*/*.tsx', { query: '?raw', import: 'default', eager: true });
const all = Object.entries(widgets).map(([path, widget]) => ({ name: path.split('/')[1]!, widget }));

type State = ReturnType<ReturnType<AnyWidget['createState']>['getState']>;

/** Everything a figure says is said in words and finite numbers. */
function expectSense(widget: AnyWidget, state: State) {
  for (const locale of locales) expectWords(widget.describe(state, locale));
  for (const sample of Object.values(widget.code(state))) expectWords(sample);
  for (const locale of locales) {
    const { columns, rows } = widget.table(state, locale);
    expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
    expectNoHoles(rows.flat().join(' | '));
  }
}

function expectWords(text: string) {
  expect(text.trim()).not.toBe('');
  expectNoHoles(text);
}

function expectNoHoles(text: string) {
  expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object/);
}

function expectAllowed(widget: AnyWidget, values: Values) {
  expect(Object.keys(values).sort()).toEqual(Object.keys(widget.params).sort());
  const accepted = Object.entries<Param>(widget.params).map(([name, param]) => accept(param, values[name]));
  // As text, in which −0 is 0.
  expect(JSON.stringify(Object.keys(widget.params).map((name) => values[name]))).toBe(
    JSON.stringify(accepted),
  );
}

const picture = ({ View }: AnyWidget, store: ReturnType<AnyWidget['createState']>, locale: Locale) => (
  <LocaleContext value={locale}>
    <View store={store} />
  </LocaleContext>
);

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
const complain = vi.spyOn(console, 'error');
beforeAll(async () => {
  await computeAtOnce();
});
let tensorsBefore = 0;
beforeEach(() => {
  tensorsBefore = memory().numTensors;
});
afterEach(() => {
  const complaints = complain.mock.calls.map((call) => call.map(String).join(' ').slice(0, 500));
  complain.mockClear();
  expect(complaints.slice(0, 3)).toEqual([]);
  expect(memory().numTensors).toBe(tensorsBefore);
});

test('what takes pictures from a camera says that it needs one', () => {
  const filming = Object.entries(sources).filter(([, source]) => source.includes('/own-picture/own-picture'));
  expect(all.filter(({ widget }) => widget.needs?.includes('camera')).map(({ name }) => name)).toEqual(
    [...new Set(filming.map(([path]) => path.split('/')[1]))].sort(),
  );
});

test('there are widgets', () => expect(all.length).toBeGreaterThan(0));

describe.each(all)('$name', { timeout: 120_000 }, ({ name, widget }) => {
  const random = (purpose: string) => randomFrom(deriveSeed(2026, `${name} ${purpose}`));

  test('has every text in both languages', () => {
    const texts: Words[] = [widget.title, widget.caption];
    for (const param of Object.values<Param>(widget.params)) {
      texts.push(param.label);
      if (param.kind === 'list') texts.push(...(param.entries ?? []));
      if (param.kind === 'choice') texts.push(...Object.values(param.options));
    }
    for (const { ask, hint } of Object.values(widget.challenges)) texts.push(ask, hint);
    for (const words of texts) for (const locale of locales) expectWords(words[locale]);
  });

  test('says what it shows, in each language its own way', () => {
    const { en, ko } = { en: 'en', ko: 'ko' } as const;
    const store = widget.createState();
    const draw = random('words');
    for (let i = 0; i < 50; i++) {
      expectSense(widget, store.getState());
      expect(widget.describe(store.getState(), en)).not.toMatch(/[가-힣]/);
      expect(widget.describe(store.getState(), ko)).toMatch(/[가-힣]/);
      store.getState().set(valuesFrom(widget.params, draw));
      if (i % 5 === 0) store.getState().play.advance(1 + integerBelow(draw, 3), true);
    }
  });

  test('leaves no trace in the link while nobody has touched it', () => {
    expect(writeLink(widget.params, figureId, widget.createState().getState().params)).toEqual([]);
  });

  test('comes back from its own link', () => {
    const draw = random('round trip');
    for (let i = 0; i < 100; i++) {
      const store = widget.createState(valuesFrom(widget.params, draw));
      const entries = writeLink(widget.params, figureId, store.getState().params);
      const { values, ignored } = readLink(widget.params, figureId, mergeLink('?utm=x', figureId, entries));
      expect(ignored).toEqual([]);
      const again = widget.createState(values).getState().params;
      expect(writeLink(widget.params, figureId, again)).toEqual(entries);
    }
  });

  test('survives 2,500 links, whatever is in them', () => {
    const draw = random('links');
    const drawn = new Set<string>();
    for (let i = 0; i < 2500; i++) {
      const query = queryFrom(widget.params, draw);
      const { values, ignored } = readLink(widget.params, figureId, query);
      expectAllowed(widget, { ...defaultsOf(widget.params), ...values });
      const entries = [...new URLSearchParams(query).keys()].filter((key) => key.startsWith(`${figureId}.`));
      if (Object.keys(values).length === 0) expect(ignored).toHaveLength(entries.length);
      const key = JSON.stringify(values);
      // Hundreds of different figures are enough to look at; every link was read.
      if (drawn.has(key) || drawn.size === 400) continue;
      drawn.add(key);
      const store = widget.createState(values);
      const { params } = store.getState();
      expect(JSON.stringify(params)).toBe(JSON.stringify({ ...defaultsOf(widget.params), ...values }));
      expectSense(widget, store.getState());
      // The picture costs a hundred times what the words cost.
      if (drawn.size % 10 === 1)
        expectNoHoles(renderToString(picture(widget, store, locales[i % locales.length]!)));
    }
    expect(drawn.size).toBeGreaterThan(50);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('poses no challenge that is already met', () => {
    const state = widget.createState().getState();
    for (const [challenge, { met }] of Object.entries(widget.challenges))
      expect(met(state), challenge).toBe(false);
  });

  test('poses no challenge that cannot be met', () => {
    const played = recordings[`./${name}/recordings.ts`] ?? {};
    expect(Object.keys(played).sort()).toEqual(Object.keys(widget.challenges).sort());
    for (const [challenge, moves] of Object.entries(played)) {
      const store = widget.createState();
      replay(store.getState, moves);
      expectAllowed(widget, store.getState().params);
      expect(widget.challenges[challenge]!.met(store.getState()), challenge).toBe(true);
      expectSense(widget, store.getState());
    }
  });

  test('goes back to the start, step by step and at once', () => {
    const draw = random('undo');
    const store = widget.createState();
    const start = locales.map((locale) => widget.describe(store.getState(), locale));
    for (let i = 0; i < 20; i++) {
      store.getState().set(valuesFrom(widget.params, draw));
      if (i % 7 === 3) store.getState().play.advance(2, true);
    }
    while (store.getState().past.length > 0) store.getState().undo();
    expect(store.getState().params).toEqual(defaultsOf(widget.params));
    expect(locales.map((locale) => widget.describe(store.getState(), locale))).toEqual(start);
    store.getState().redo();
    store.getState().reset();
    expect(store.getState().params).toEqual(defaultsOf(widget.params));
  });

  test.each(locales)('takes no harm from 200 random keys and clicks (%s)', async (locale) => {
    const container = document.body.appendChild(document.createElement('div'));
    const root = createRoot(container);
    const store = widget.createState();
    await act(async () => root.render(picture(widget, store, locale)));
    const draw = random(`meddling ${locale}`);
    for (let i = 0; i < 200; i++) await act(async () => meddle(container, draw));
    expectAllowed(widget, store.getState().params);
    expectSense(widget, store.getState());
    expect(store.getState().actions).toBeGreaterThan(0);
    await act(async () => root.unmount());
    container.remove();
  });
});
