import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { computeAtOnce } from '~/kit/session/at-once';
import { Figure } from './figure';

test('a still picture shows what its figure computes by itself', async () => {
  await computeAtOnce();
  const html = renderToStaticMarkup(<Figure widget="gradient-stack" id="floors" locale="en" at="here" />);
  expect(html.match(/column-bar/g)).toHaveLength(10);
  expect(html).not.toContain('not computed yet');
});
