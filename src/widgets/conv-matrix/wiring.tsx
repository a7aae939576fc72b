import { formatNumber } from '~/numerics/format';
import type { PixelFill } from '~/plots/pixel-fill';
import { type PixelFrame, PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { cellFill, signedOf } from './colours';
import { texts } from './strings';
import { cellName, entryName } from './sums';
import { type Focus, type Wired, wiresOf } from './wired';

interface WiringProps {
  readonly map: Wired;
  /** One for each column of C; stands over it. */
  readonly pixels: readonly number[];
  readonly pixelsName: string;
  readonly letter: string;
  pixelFill(value: number): PixelFill;
  /** One for each row of C; stands beside it. */
  readonly outputs: readonly number[];
  readonly focus: Focus;
  onFocus(focus: Focus): void;
}

/** C, with the picture as a row over its columns and the result as a column beside its rows. */
export function Wiring({ map, pixels, pixelsName, letter, outputs, focus, ...props }: WiringProps) {
  const { pixelFill, onFocus } = props;
  const t = texts[useLocale()];
  const columns = pixels.length;
  const wires = wiresOf(map, focus);
  const one = (row: number, column: number): PixelFrame => ({
    ...{ row, column, rows: 1, columns: 1 },
    tone: 'ink',
    thin: true,
  });
  const each = (indices: readonly number[], frame: (index: number) => PixelFrame) =>
    [...new Set(indices)].map(frame);
  return (
    <div className="conv-scroll">
      <div
        className="conv-wiring"
        style={{
          gridTemplateColumns: `minmax(0, ${columns}fr) minmax(0, 1fr)`,
          ['--columns' as string]: columns,
        }}
      >
        <PixelGrid
          label={pixelsName}
          name={pixelsName}
          values={[pixels]}
          fill={pixelFill}
          digits={0}
          large
          frames={each(
            wires.map(({ pixel }) => pixel),
            (pixel) => one(0, pixel),
          )}
          pen={{
            label: pixelsName,
            say: (_, pixel) => `${entryName(letter, pixel)} = ${formatNumber(pixels[pixel]!)}`,
            onAim: (_, pixel) => onFocus({ kind: 'pixel', pixel }),
            hovers: true,
          }}
        />
        <span />
        <PixelGrid
          label={t.matrix(outputs.length, columns)}
          name={t.matrix(outputs.length, columns)}
          values={map.cells.map((row) =>
            row.map((cell) => (cell === undefined ? undefined : map.kernel[cell])),
          )}
          fill={(_, row, column) => cellFill(map.cells[row]![column]!, map.kernelSide)}
          digits={0}
          large
          frames={framesOf(map, focus)}
          pen={{
            label: t.matrix(outputs.length, columns),
            say(row, pixel) {
              const cell = map.cells[row]![pixel];
              const what =
                cell === undefined
                  ? t.empty
                  : `${cellName(cell, map.kernelSide)} = ${formatNumber(map.kernel[cell]!)}`;
              return `${t.place(row + 1, pixel + 1)}: ${what}`;
            },
            onAim: (row, pixel) => onFocus({ kind: 'entry', row, pixel }),
            hovers: true,
          }}
        />
        <PixelGrid
          label="y"
          name="y"
          values={outputs.map((value) => [value])}
          fill={signedOf(outputs)}
          digits={0}
          large
          frames={each(
            wires.map(({ row }) => row),
            (row) => one(row, 0),
          )}
          pen={{
            label: 'y',
            say: (row) => `${entryName('y', row)} = ${formatNumber(outputs[row]!)}`,
            onAim: (row) => onFocus({ kind: 'row', row }),
            hovers: true,
          }}
        />
      </div>
    </div>
  );
}

/** Where the eye should go in C: a row, a column, or the entries of one cell of the kernel. */
function framesOf(map: Wired, focus: Focus): PixelFrame[] {
  const [rows, columns] = [map.cells.length, map.cells[0]!.length];
  switch (focus.kind) {
    case 'row':
      return [{ row: focus.row, column: 0, rows: 1, columns, tone: 'ink' }];
    case 'pixel':
      return [{ row: 0, column: focus.pixel, rows, columns: 1, tone: 'ink' }];
    case 'entry':
      return [{ row: focus.row, column: focus.pixel, rows: 1, columns: 1, tone: 'ink' }];
    case 'cell':
      return wiresOf(map, focus).map(({ row, pixel }) => ({
        ...{ row, column: pixel, rows: 1, columns: 1 },
        tone: 'ink',
      }));
  }
}
