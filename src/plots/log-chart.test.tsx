import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LogChart } from './log-chart';

const chart = (at: number) =>
  renderToStaticMarkup(
    <LogChart
      label="spread"
      xLabel="digits"
      yLabel="share"
      places={[10, 100, 1000]}
      at={at}
      onChoose={() => undefined}
      y={[0, 1]}
      line={{ value: 0.1, label: 'chance' }}
      series={[
        {
          label: 'one',
          index: 0,
          points: [
            { x: 10, y: 0.25, low: 0.2, high: 0.3 },
            { x: 100, y: 0.5 },
          ],
        },
        { label: 'other', index: 1, points: [], behind: true },
      ]}
      format={({ y }) => y.toFixed(3)}
    />,
  );

test('the legend and the slider tell the values at a place, and a dash where there is none', () => {
  expect(chart(100)).toContain('aria-valuetext="digits 100, one 0.500, other —"');
  expect(chart(1000)).toContain('aria-valuetext="digits 1000, one —, other —"');
});

test('a place it does not know is the first', () => {
  expect(chart(77)).toContain('value="0"');
});

test('every point is a mark, and the places stand at equal ratios', () => {
  const html = chart(10);
  expect(html.match(/chart-mark"/g)).toHaveLength(2);
  const [a, b, c] = [...html.matchAll(/class="tick-x" x="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect(b! - a!).toBeCloseTo(c! - b!, 0);
});
