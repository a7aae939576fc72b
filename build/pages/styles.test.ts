import { expect, test } from 'vitest';
import { setTex } from '../prose/set-tex.ts';
import { styleMover } from './styles.ts';

const moved = (html: string) => {
  const mover = styleMover();
  return { html: mover.move(html), css: mover.css() };
};

test('a style becomes a class with the same declarations', () => {
  const { html, css } = moved('<i style="top:-2em;margin-right:0.05em;">x</i>');
  const name = /^<i class="(s-[\w-]{6})">x<\/i>$/.exec(html)?.[1];
  expect(css).toBe(`.${name}:not(#_){top:-2em;margin-right:0.05em}\n`);
});

test('it joins the classes that are there, and other attributes stay as they are', () => {
  const { html } = moved('<a href="/a?b=1&amp;c" class="one two" style="color:red" title="a > b">x</a>');
  expect(html).toMatch(/^<a href="\/a\?b=1&amp;c" class="one two s-[\w-]{6}" title="a > b">x<\/a>$/);
});

test('the same declarations share a class, on one page and the next', () => {
  const mover = styleMover();
  const [first, second] = [mover.move('<i style="top:1em"></i>'), mover.move("<b style='top:1em;'></b>")];
  expect(first.replace('<i', '<b').replace('</i', '</b')).toBe(second);
  expect(mover.css().match(/top/g)).toHaveLength(1);
});

test('entities in the attribute are read', () => {
  expect(moved('<i style="font-family:&quot;A&#x27;s&quot;;--x:1 &gt; 0"></i>').css).toContain(
    '{font-family:"A\'s";--x:1 > 0}',
  );
});

test('self-closing tags, SVG and custom properties work the same', () => {
  const { html, css } = moved('<path d="M0 0" style="--tone:var(--w1);stroke:var(--tone)"/>');
  expect(html).toMatch(/^<path class="s-[\w-]{6}" d="M0 0"\/>$/);
  expect(css).toContain('{--tone:var(--w1);stroke:var(--tone)}');
});

test('what only looks like a style stays', () => {
  const html =
    '<!-- <i style="a"> --><p data-style="a" title=\'style="b"\'>style="c"</p><script>"<i style=\\"d\\">"</script>';
  expect(moved(html)).toEqual({ html, css: '' });
});

test('an empty style goes', () => {
  expect(moved('<i style="">x</i>')).toEqual({ html: '<i>x</i>', css: '' });
});

test('no formula of KaTeX keeps a style, and every one it had is in the stylesheet', () => {
  const tex =
    '\\hat c=\\sqrt{\\frac{x_1^2}{2}}\\begin{bmatrix}0.1&0.4\\\\0.3&0.2\\end{bmatrix}\\underbrace{W\\mathbf x}_{\\text{scores}}';
  const original = setTex(tex, true);
  const { html, css } = moved(original);
  expect(html).not.toMatch(/ style=/);
  const rules = new Map(
    [...css.matchAll(/^\.([\w-]+):not\(#_\)\{(.*)\}$/gm)].map(([, name, body]) => [name!, body!]),
  );
  const restored = html.replaceAll(
    / class="([^"]*?) ?(s-[\w-]{6})"/g,
    (_, classes: string, name: string) =>
      `${classes ? ` class="${classes}"` : ''} style="${rules.get(name)!}"`,
  );
  expect(restored).toBe(original.replaceAll(/;"/g, '"'));
});

test('the stylesheet does not depend on the order of pages', () => {
  const pages = ['<i style="a:1"></i>', '<i style="b:2"></i>'];
  const css = (order: readonly string[]) => {
    const mover = styleMover();
    order.forEach(mover.move);
    return mover.css();
  };
  expect(css(pages)).toBe(css(pages.toReversed()));
});
