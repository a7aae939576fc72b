// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFrameWork } from './use-frame-work';

let frames: Map<number, FrameRequestCallback>;
let root: Root;
let page: HTMLElement;
const seen: string[] = [];

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  frames = new Map();
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (call: FrameRequestCallback) => {
    frames.set(++last, call);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (request: number) => frames.delete(request));
  page = document.createElement('div');
  root = createRoot(page);
  seen.length = 0;
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

/** Counts to five, one a frame, and says of what. */
function Counting({ name, isWatched }: { readonly name: string; readonly isWatched: boolean }) {
  const { of, count } = useFrameWork({
    of: [name],
    isWatched,
    start: () => ({ of: name, count: 0 }),
    further: (known) => ({ ...known, count: known.count + 1 }),
    isDone: ({ count }) => count === 5,
    share: 1,
  });
  seen.push(`${name}: ${of} ${count}`);
  return <p>{`${of} ${count}`}</p>;
}
const draw = (name: string, isWatched = true) =>
  act(async () => root.render(<Counting {...{ name, isWatched }} />));
/** The screen draws `count` frames; those who have asked for one are called. */
async function pass(count: number) {
  for (let i = 0; i < count; i++)
    await act(async () => {
      const now = [...frames.values()];
      frames.clear();
      for (const call of now) call(0);
    });
}

test('goes on until it is done, and then asks for no frame', async () => {
  await draw('a');
  expect(page.textContent).toBe('a 0');
  await pass(3);
  expect(page.textContent).toBe('a 3');
  await pass(9);
  expect(page.textContent).toBe('a 5');
  expect(frames.size).toBe(0);
});

test('rests while nobody looks, and goes on where it was', async () => {
  await draw('a');
  await pass(3);
  await draw('a', false);
  expect(frames.size).toBe(0);
  expect(page.textContent).toBe('a 3');
  await draw('a');
  expect(page.textContent).toBe('a 3');
  await pass(1);
  expect(page.textContent).toBe('a 4');
});

test('what is known of something else is never shown, not for one picture, watched or not', async () => {
  await draw('a');
  await pass(9);
  await draw('b', false);
  expect(page.textContent).toBe('b 0');
  await draw('b');
  await pass(2);
  await draw('c');
  await pass(1);
  expect(page.textContent).toBe('c 1');
  for (const line of seen) expect(line).toMatch(/^(.): \1/);
});

test('ends with its figure', async () => {
  await draw('a');
  await pass(1);
  await act(async () => root.render(null));
  expect(frames.size).toBe(0);
});
