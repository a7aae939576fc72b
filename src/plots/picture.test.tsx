// @vitest-environment happy-dom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Arrow } from './arrow';
import { liftsOf, svgOf } from './picture';
import { outlineOf } from './picture-shapes';
import { Plane } from './plane';

test('a picture carries its colours and faces with it', () => {
  document.body.innerHTML = `<style>
      .arrow-head { fill: rgb(1, 2, 3); } .arrow-shaft { stroke: rgb(4, 5, 6); fill: none; } .mark-label { font-size: 14px; }
      .stage-handles { display: none }
    </style>${renderToStaticMarkup(
      <Plane x={[-2, 2]} y={[-2, 2]} label={'<an arrow> & "more"'} handles={<b>handle</b>}>
        <Arrow to={[1, 1]} tone="data" label="x < y" />
      </Plane>,
    )}`;
  const svg = svgOf(document.body);
  expect(svg).toContain('fill="rgb(1, 2, 3)"');
  expect(svg).toContain('stroke="rgb(4, 5, 6)"');
  expect(svg).toContain('font-size="14"');
  expect(svg).toContain('&lt;an arrow&gt; &amp; &quot;more&quot;');
  expect(svg).toContain('x &lt; y</text>');
  expect(svg).not.toContain('class=');
  expect(svg).not.toContain('handle');
});

test('a figure without plots is an empty sheet, not an error', () => {
  document.body.innerHTML = '<p>no plot</p>';
  expect(svgOf(document.body)).toMatch(/^<svg [^>]*width="\d+"/);
});

test('what a view marks belongs into the picture; of a menu only what is chosen', () => {
  document.body.innerHTML = `<style>.end { stroke: red; stroke-linecap: round; }</style>
    <p>not here</p>
    <div data-picture><select><option>first</option><option selected>second</option></select>
      <svg style="background: rgb(7, 8, 9)"><path class="end" d="M0,0h4"/></svg></div>`;
  const box = { left: 0, top: 0, width: 40, height: 20, right: 40, bottom: 20, x: 0, y: 0 } as DOMRect;
  for (const element of document.querySelectorAll('select, svg')) element.getBoundingClientRect = () => box;
  const svg = svgOf(document.body);
  expect(svg).toContain('>second</text>');
  expect(svg).not.toMatch(/first|not here/);
  expect(svg).toContain('fill="rgb(7, 8, 9)"');
  expect(svg).toContain('stroke-linecap="round"');
});

test('basic shapes become paths', () => {
  document.body.innerHTML =
    '<svg><rect x="1" y="2" width="3" height="4"/><line x1="0" y1="0" x2="5" y2="6"/><circle cx="5" cy="5" r="2"/><g/></svg>';
  expect([...document.querySelectorAll('svg > *')].map(outlineOf)).toEqual([
    'M1,2h3v4h-3Z',
    'M0,0L5,6',
    'M3,5a2,2 0 1,0 4,0a2,2 0 1,0 -4,0Z',
    '',
  ]);
});

test('controls between plots leave no hole in a picture; plots side by side stay so', () => {
  const rows = [
    { top: 0, bottom: 100 },
    { top: 10, bottom: 90 },
    { top: 500, bottom: 600 },
    { top: 640, bottom: 700 },
  ];
  expect(liftsOf(rows)).toEqual([0, 0, 368, 376]);
});
