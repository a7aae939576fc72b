// @vitest-environment happy-dom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Arrow } from './arrow';
import type { Point } from './coordinates';
import { Handle } from './handle';
import { Handle3 } from './handle3';
import { Plane } from './plane';
import type { Point3 } from './projection';
import { Space } from './space';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

// One unit is 100 pixels: the plane is 400 × 400.
const box = {
  left: 0,
  top: 0,
  x: 0,
  y: 0,
  width: 400,
  height: 400,
  right: 400,
  bottom: 400,
  toJSON: () => '',
};
let root: Root;
let page: HTMLElement;
const moved: (readonly number[])[] = [];
const settled = vi.fn();

function Picture({ disabled = false }: { readonly disabled?: boolean }) {
  const [at, setAt] = useState<Point>([0.3172, 1]);
  return (
    <Plane
      x={[-2, 2]}
      y={[-2, 2]}
      bare
      label="a plane"
      handles={
        <Handle
          label="x"
          at={at}
          disabled={disabled}
          axisNames={['across', 'up']}
          say={(place) => `x is ${place.join(' comma ')}`}
          onSettle={settled}
          onMove={(to) => {
            moved.push(to);
            setAt(to);
          }}
        />
      }
    />
  );
}

function Scores() {
  const [at, setAt] = useState<Point3>([0, 0, 0]);
  return (
    <Space
      range={[-1, 1]}
      axes={[
        { label: 'pink', tone: 'class-0' },
        { label: 'green', tone: 'class-1' },
        { label: 'purple', tone: 'class-2' },
      ]}
      label="scores"
      view={{ yaw: 0, pitch: 0 }}
      onTurn={() => undefined}
      handles={
        <Handle3
          label="w"
          at={at}
          min={-2}
          max={2}
          axisNames={['pink', 'green', 'purple']}
          say={String}
          onMove={(to) => {
            moved.push(to);
            setAt(to);
          }}
        />
      }
    />
  );
}

beforeEach(() => {
  moved.length = 0;
  settled.mockClear();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(box as DOMRect);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
  Element.prototype.setPointerCapture ??= () => undefined;
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
  vi.restoreAllMocks();
});

const grip = () => page.querySelector<HTMLElement>('.handle')!;
const inputs = () => [...page.querySelectorAll<HTMLInputElement>('.handle input')];
const send = (event: Event, target: Element = grip()) => act(() => void target.dispatchEvent(event));
const key = (name: string, shiftKey = false) =>
  send(
    new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true }),
    document.activeElement!,
  );
const pointer = (type: string, clientX: number, clientY: number, button = 0) =>
  send(new PointerEvent(type, { pointerId: 7, clientX, clientY, button, bubbles: true, cancelable: true }));

test('arrow keys move by a step to round numbers, Shift by ten, and focus goes to what changes', () => {
  act(() => root.render(<Picture />));
  inputs()[0]!.focus();
  key('ArrowRight');
  expect(moved.at(-1)).toEqual([0.4, 1]);
  key('ArrowDown', true);
  expect(moved.at(-1)).toEqual([0.4, 0]);
  expect(document.activeElement).toBe(inputs()[1]);
  expect(inputs()[1]!.getAttribute('aria-valuetext')).toBe('x is 0.4 comma 0');
});

test('keys with Ctrl or Alt are the browser’s', () => {
  act(() => root.render(<Picture />));
  send(new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true }), inputs()[0]!);
  expect(moved).toEqual([]);
});

test('a hand takes it without a jump, moves it, and lets go once', () => {
  act(() => root.render(<Picture />));
  pointer('pointerdown', 240, 110);
  expect(document.activeElement).toBe(inputs()[0]);
  expect(moved).toEqual([]);
  // 100 pixels to the right and 50 up: one unit and half a unit.
  pointer('pointermove', 340, 60);
  expect(moved.at(-1)).toEqual([1.3, 1.5]);
  pointer('pointerup', 340, 60);
  pointer('lostpointercapture', 340, 60);
  pointer('pointermove', 0, 0);
  expect(moved).toHaveLength(1);
  expect(settled).toHaveBeenCalledTimes(1);
});

test('the right button does nothing, nor does a locked handle', () => {
  act(() => root.render(<Picture />));
  pointer('pointerdown', 240, 110, 2);
  pointer('pointermove', 340, 60);
  act(() => root.render(<Picture disabled />));
  pointer('pointerdown', 240, 110);
  pointer('pointermove', 340, 60);
  expect(moved).toEqual([]);
  expect(inputs().every((input) => input.disabled)).toBe(true);
});

test('a hand that loses the pointer has let go', () => {
  act(() => root.render(<Picture />));
  pointer('pointerdown', 240, 110);
  pointer('lostpointercapture', 240, 110);
  pointer('pointermove', 340, 60);
  expect(moved).toEqual([]);
  expect(settled).toHaveBeenCalledTimes(1);
});

test('in space a hand moves in the plane of the picture, and each slider along its own axis', () => {
  act(() => root.render(<Scores />));
  // The eye looks along the first axis: right is the second, up the third; 400 pixels show three units.
  pointer('pointerdown', 200, 200);
  pointer('pointermove', 200 + 400 / 3, 200 - 200 / 3);
  expect(moved.at(-1)).toEqual([0, 1, 0.5]);
  inputs()[0]!.focus();
  key('ArrowUp');
  expect(moved.at(-1)).toEqual([0.1, 1, 0.5]);
});

test('the server draws the same picture at a width of its own, labels included', () => {
  const html = renderToStaticMarkup(
    <Plane
      x={[-2, 2]}
      y={[-2, 2]}
      label="an arrow"
      handles={<Handle label="x" at={[1, 1]} axisNames={['a', 'b']} say={String} onMove={() => undefined} />}
    >
      <Arrow to={[1, 1]} tone="data" label="x" />
    </Plane>,
  );
  expect(html).toContain('viewBox="0 0 426 426"');
  expect(html).toContain('aria-label="an arrow"');
  expect(html).toMatch(/<text[^>]*>x<\/text>/);
  expect(html).toContain('left:75%;top:25%');
});

test('a mark outside of a plane says so', () => {
  expect(() => renderToStaticMarkup(<Arrow to={[1, 1]} tone="data" />)).toThrow('must stand inside <Plane>');
});
