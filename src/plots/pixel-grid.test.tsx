// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { type PixelFrame, PixelGrid } from './pixel-grid';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const fill = () => ({ fill: 'black', ink: 'white' });
const frameAt = (row: number, column: number): PixelFrame => ({
  ...{ row, column, rows: 1, columns: 1 },
  tone: 'ink',
});

test('frames at one place leave nothing behind when they go elsewhere', async () => {
  const page = document.createElement('div');
  const root = createRoot(page);
  const draw = (frames: readonly PixelFrame[]) =>
    act(async () =>
      root.render(
        <PixelGrid
          label="a"
          values={[
            [1, 2],
            [3, 4],
          ]}
          fill={fill}
          frames={frames}
        />,
      ),
    );
  // Four wires that end at one pixel; then those that begin at one output.
  await draw([frameAt(1, 1), frameAt(1, 1), frameAt(1, 1), frameAt(1, 1)]);
  await draw([frameAt(0, 0), frameAt(0, 1)]);
  const corners = [...page.querySelectorAll('.pixel-frame-back')].map((rect) => rect.getAttribute('x'));
  expect(corners).toEqual(['0', '40']);
  await act(async () => root.unmount());
});
