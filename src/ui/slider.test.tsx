// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LocaleContext } from './locale';
import { readNumber } from './number-field';
import { Slider } from './slider';
import { decimalsOf, roundToStep, trackOf } from './slider-scale';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let page: HTMLElement;
let value = 0;

function Weight(props: { readonly locale?: 'en' | 'ko'; readonly scale?: 'log' }) {
  const [now, setNow] = useState(0.5);
  value = now;
  return (
    <LocaleContext value={props.locale ?? 'en'}>
      <Slider
        label="weight"
        value={now}
        min={props.scale ? 0.01 : -2}
        max={2}
        step={0.1}
        scale={props.scale}
        onChange={setNow}
      />
    </LocaleContext>
  );
}

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const field = () => page.querySelector<HTMLInputElement>('.number-field')!;
function type(text: string) {
  act(() => field().focus());
  act(() => {
    // React watches the setter of the element itself; this is how a browser writes what is typed.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field(), text);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  act(() => field().blur());
}
const message = () => page.querySelector('.field-message')!.textContent;

test('what is typed counts on leaving; what is too large is clamped, with a sentence', () => {
  act(() => root.render(<Weight />));
  type('1.25');
  expect([value, message()]).toEqual([1.25, '']);
  type('9');
  expect([value, message()]).toEqual([2, 'Between −2 and 2. It is now 2.']);
  type('−1');
  expect([value, message()]).toEqual([-1, '']);
});

test('what is no number changes nothing and says so, in the reader’s language', () => {
  act(() => root.render(<Weight locale="ko" />));
  type('0x10');
  expect(value).toBe(0.5);
  expect(message()).toContain('숫자가 아니어서');
});

test('Shift and an arrow move ten steps along the track', () => {
  act(() => root.render(<Weight />));
  const track = page.querySelector<HTMLInputElement>('[type=range]')!;
  act(
    () =>
      void track.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }),
      ),
  );
  expect(value).toBe(1.5);
});

test('a log track reaches both ends and reads in two digits between them', () => {
  const track = trackOf({ min: 0.001, max: 10, step: 0.001, scale: 'log' });
  expect([track.toValue(0), track.toValue(track.max)]).toEqual([0.001, 10]);
  expect(track.toValue(track.max / 2)).toBe(0.1);
  expect(track.toPosition(0.1)).toBeCloseTo(track.max / 2);
  for (let i = 1; i <= track.max; i++) expect(track.toValue(i)).toBeGreaterThan(track.toValue(i - 1));
});

test('numbers are read as people write them', () => {
  expect(['−1,5', ' .5 ', '1e-3', '+2'].map(readNumber)).toEqual([-1.5, 0.5, 0.001, 2]);
  for (const text of ['', 'NaN', 'Infinity', '1 2', '--1']) expect(readNumber(text)).toBeNaN();
});

test('steps leave no dust', () => {
  expect(roundToStep(0.1 + 0.2, 0.1)).toBe(0.3);
  expect(Object.is(roundToStep(-0.04, 0.1), 0)).toBe(true);
  expect([1, 0.1, 0.25, 1e-7, 1e-3].map(decimalsOf)).toEqual([0, 1, 2, 6, 3]);
});
