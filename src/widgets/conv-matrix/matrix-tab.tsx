import { useState } from 'react';
import { useStore } from 'zustand';
import { inRows } from '~/numerics/matrix';
import { TileMatrix } from '~/plots/tile-matrix';
import { useLocale } from '~/ui/locale';
import { greysOf } from './colours';
import { sides, params as table } from './params';
import { KernelAndPicture } from './starts';
import { texts } from './strings';
import { entryName, forwardNote } from './sums';
import { KernelTiles, PictureTiles } from './tiles';
import type { ConvMatrixProps } from './view-props';
import { type Focus, wiresOf } from './wired';
import { Wiring } from './wiring';

/** Kernel, picture and result; below, the same three as a matrix, a row of 16 and a column of 4. */
export function MatrixTab({ store }: ConvMatrixProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  const [focus, setFocus] = useState<Focus>({ kind: 'row', row: 0 });
  const { wired, x, y } = derived;
  const wires = wiresOf(wired, focus);
  return (
    <>
      <div className="conv-row">
        <KernelTiles
          name={t.kernel}
          values={wired.kernel}
          side={sides.kernel}
          limits={table.kernel}
          lit={new Set(wires.map(({ cell }) => cell))}
          onPoint={(cell) => setFocus({ kind: 'cell', cell })}
          onEdit={(cell, value) => set({ kernel: params.kernel.with(cell, value) })}
          nameOf={t.cell}
        />
        <PictureTiles
          name={t.picture}
          letter="x"
          values={x}
          side={sides.picture}
          limits={table.x}
          fill={greysOf(x)}
          lit={new Set(wires.map(({ pixel }) => pixel))}
          onPoint={(pixel) => setFocus({ kind: 'pixel', pixel })}
          onEdit={(pixel, value) => set({ x: params.x.with(pixel, value) })}
          nameOf={t.pixel}
        />
        <TileMatrix
          label={t.result}
          name={t.result}
          values={inRows(y, sides.outputs)}
          digits={0}
          tone={() => 'prediction'}
          lit={(i, j) => wires.some(({ row }) => row === i * sides.outputs + j)}
          onPoint={(cell) => cell && setFocus({ kind: 'row', row: cell[0] * sides.outputs + cell[1] })}
          nameOf={(i, j) => t.output(entryName('y', i * sides.outputs + j))}
        />
        <KernelAndPicture store={store} kernel="kernel" />
      </div>
      <Wiring
        map={wired}
        pixels={x}
        pixelsName={t.vectorX(x.length)}
        letter="x"
        pixelFill={greysOf(x)}
        outputs={y}
        focus={focus}
        onFocus={setFocus}
      />
      <p className="conv-note">{forwardNote(derived, focus, locale)}</p>
      <p className="figure-note">{t.colours}</p>
    </>
  );
}
