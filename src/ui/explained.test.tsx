// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Explained } from './explained';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
let root: Root;
let page: HTMLElement;

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
  act(() => root.render(<Explained computation="2·0.1 + (−1)·0.4 = −0.2">−0.2</Explained>));
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

const button = () => page.querySelector('button')!;
const note = () => page.querySelector<HTMLElement>('.explained-note')!;
const send = (event: Event, target: EventTarget = button()) => act(() => void target.dispatchEvent(event));
const pointer = (type: string, pointerType = 'mouse') =>
  new PointerEvent(type, { pointerType, bubbles: true });

test('the number is described by its computation even while it is not shown', () => {
  expect(note().hidden).toBe(true);
  expect(button().getAttribute('aria-describedby')).toBe(note().id);
  expect(note().textContent).toBe('2·0.1 + (−1)·0.4 = −0.2');
});

test('pointing shows it until the pointer leaves', () => {
  send(pointer('pointerover'));
  expect(note().hidden).toBe(false);
  send(pointer('pointerout'));
  expect(note().hidden).toBe(true);
});

test('a tap shows it, a tap elsewhere hides it', () => {
  send(pointer('pointerover', 'touch'));
  expect(note().hidden).toBe(true);
  act(() => button().click());
  expect(note().hidden).toBe(false);
  send(pointer('pointerdown', 'touch'), document.body);
  expect(note().hidden).toBe(true);
});

test('Escape hides it and keeps the focus', () => {
  act(() => button().focus());
  if (note().hidden) act(() => button().click());
  expect(note().hidden).toBe(false);
  send(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(note().hidden).toBe(true);
  expect(document.activeElement).toBe(button());
});

test('nothing listens any more once it is gone', () => {
  const added = vi.spyOn(document, 'addEventListener');
  const removed = vi.spyOn(document, 'removeEventListener');
  act(() => button().click());
  act(() => root.render(null));
  const count = (spy: typeof added | typeof removed) =>
    spy.mock.calls.filter(([type]) => type === 'pointerdown').length;
  expect(count(added)).toBeGreaterThan(0);
  expect(count(removed)).toBe(count(added));
});
