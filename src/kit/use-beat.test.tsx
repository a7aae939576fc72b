// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ParamTable } from './params';
import { createFigure } from './state';
import { useBeat } from './use-beat';

const label = { en: 'a', ko: '가' };
const params = {
  w: { kind: 'number', label, default: 0, min: -9, max: 999, step: 1 },
} as const satisfies ParamTable;
const figure = () =>
  createFigure({
    params,
    derive: ({ w }) => ({ loss: w }),
    training: { step: ({ params: { w } }) => ({ params: { w: w + 1 } }), loss: () => 1, maxSteps: 500 },
  });

function Reading({ store }: { readonly store: ReturnType<typeof figure> }) {
  return <p>{useBeat(store, 100).params.w}</p>;
}

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a run shows at most once a beat, the last state never stays unseen, and the hand is seen at once', async () => {
  const store = figure();
  const container = document.createElement('div');
  const root = createRoot(container);
  await act(async () => root.render(<Reading store={store} />));
  const { play, set } = store.getState();
  const shown = () => Number(container.textContent);
  await act(async () => play.start());
  await act(async () => vi.advanceTimersByTime(200));
  await act(async () => {
    for (let i = 0; i < 5; i++) play.advance(1);
  });
  expect(shown()).toBe(1);
  await act(async () => vi.advanceTimersByTime(100));
  expect(shown()).toBe(5);
  await act(async () => {
    play.advance(1);
    set({ w: 77 });
  });
  expect(shown()).toBe(77);
  await act(async () => root.unmount());
});
