// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { embedCode } from './embed-code';

test('the code of a frame lets the figure do what it does on its own page', () => {
  const box = document.createElement('div');
  const address = 'https://book/embed/en/fig/?fig.a=1,2&fig.b=1';
  box.innerHTML = embedCode({ address, title: 'A "filter" & more', height: 500, needs: ['camera'] });
  const frame = box.querySelector('iframe')!;
  expect(frame.getAttribute('src')).toBe(address);
  expect(frame.title).toBe('A "filter" & more');
  expect(frame.getAttribute('allow')).toBe('fullscreen; clipboard-write; camera');
  expect(embedCode({ address, title: '', height: 1 })).not.toContain('camera');
});
