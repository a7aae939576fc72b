// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFileDrop } from './use-file-drop';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
const onFiles = vi.fn();
let root: Root;
let page: HTMLElement;

function Figure() {
  const { isOver, drop } = useFileDrop(onFiles);
  return (
    <figure data-over={isOver || undefined} {...drop}>
      <input type="text" />
      <p>inside</p>
    </figure>
  );
}

beforeEach(() => {
  page = document.body.appendChild(document.createElement('div'));
  page.innerHTML = '<p>prose</p><div></div>';
  root = createRoot(page.querySelector('div')!);
  act(() => root.render(<Figure />));
});
afterEach(() => {
  onFiles.mockClear();
  act(() => root.unmount());
  page.remove();
});

const find = (selector: string) => page.querySelector<HTMLElement>(selector)!;
/** Whether the browser was kept from doing with it what it does by itself. */
function drag(type: string, target: Element, files: readonly File[], types = ['Files']): boolean {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
    dataTransfer: { types, files, dropEffect: 'copy' },
    relatedTarget: document.body,
  });
  act(() => void target.dispatchEvent(event));
  return event.defaultPrevented;
}
const file = new File(['x'], 'x.png');

test('files are taken, and the figure says so while they hang over it', () => {
  expect(drag('dragover', find('figure p'), [])).toBe(true);
  expect(find('figure').dataset.over).toBe('true');
  expect(drag('drop', find('figure p'), [file, file])).toBe(true);
  expect(find('figure').dataset.over).toBeUndefined();
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([file, file]);
});

test('a file that misses the figure opens nothing in place of the page, until the figure goes', () => {
  const prose = page.querySelector('p')!;
  expect(drag('dragover', prose, [])).toBe(true);
  expect(drag('drop', prose, [file])).toBe(true);
  expect(onFiles).not.toHaveBeenCalled();
  act(() => root.render(null));
  expect(drag('drop', prose, [file])).toBe(false);
});

test('a link that is dropped is no file, and dragged words are left to the field that they are dropped on', () => {
  expect(drag('drop', find('figure p'), [], ['text/uri-list'])).toBe(true);
  expect(onFiles).toHaveBeenCalledExactlyOnceWith([]);
  expect(drag('drop', find('input'), [], ['text/plain'])).toBe(false);
});
