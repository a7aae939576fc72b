import { expect, test } from 'vitest';
import { alongArrow, type Box, placerWithin } from './label-placer';

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const label = (text: string, at: readonly [number, number]) => ({ text, tone: 'ink', at, angle: 0 }) as const;

test('labels of one place stand apart, inside the drawing', () => {
  const placer = placerWithin({ x: 0, y: 0, width: 200, height: 200 });
  for (const text of ['w₁', 'w₂', 'Wx', '첫째 열']) placer.wish(text, label(text, [190, 100]));
  const boxes = placer.placed().map(({ box }) => box);
  boxes.forEach((box, i) => {
    expect(box.x + box.width).toBeLessThanOrEqual(200);
    for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
  });
});

test('a label drawn again takes its old place', () => {
  const placer = placerWithin({ x: 0, y: 0, width: 200, height: 200 });
  placer.wish('a', label('a', [50, 50]));
  const [before] = placer.placed();
  placer.wish('a', label('a', [50, 50]));
  expect(placer.placed()).toEqual([before]);
});

test('a label gives way to an arrow', () => {
  const placer = placerWithin({ x: 0, y: 0, width: 200, height: 200 });
  const arrow = alongArrow([60, 100], [180, 100]);
  placer.avoid('arrow', arrow);
  placer.wish('a', label('word', [60, 100]));
  const { box } = placer.placed()[0]!;
  expect(arrow.filter((each) => overlaps(each, box)).length).toBeLessThan(3);
});
