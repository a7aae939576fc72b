import { useState } from 'react';
import { useStore } from 'zustand';
import { inRows } from '~/numerics/matrix';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { Adjoint } from './adjoint';
import { signedOf } from './colours';
import { Inserted } from './inserted';
import { Overlaps } from './overlaps';
import { params as table } from './params';
import { Starts } from './starts';
import { texts } from './strings';
import { backwardNote, columnSum } from './sums';
import { KernelTiles, PictureTiles } from './tiles';
import type { ConvMatrixProps } from './view-props';
import { type Focus, focusIn, wiresOf } from './wired';
import { Wiring } from './wiring';

/** A 2×2 goes through Cᵀ: as a column of weights, as stamps that overlap, and as a convolution of zeros put in. */
export function TransposeTab({ store }: ConvMatrixProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  const { wired, y, z } = derived.spread;
  const { side, kernelSide } = wired;
  const [wanted, setFocus] = useState<Focus>({ kind: 'row', row: 0 });
  const focus = focusIn(wired, wanted);
  const wires = wiresOf(wired, focus);
  const stamps = {
    counting: { words: { en: texts.en.counting, ko: texts.ko.counting }, cells: table.stamp.default },
    ones: { words: { en: texts.en.ones, ko: texts.ko.ones }, cells: table.stamp.default.map(() => 1) },
  };
  return (
    <>
      <div className="figure-row">
        <Stepper
          label={table.k.label[locale]}
          value={kernelSide}
          {...range('k')}
          onChange={(k) => set({ k })}
        />
        <Stepper
          label={table.stride.label[locale]}
          value={wired.stride}
          {...range('stride')}
          onChange={(stride) => set({ stride })}
        />
        <Starts
          label={t.kernels}
          starts={stamps}
          onChoose={(name) => set({ stamp: stamps[name as keyof typeof stamps].cells })}
        />
      </div>
      <div className="conv-row">
        <PictureTiles
          name={t.spreadIn}
          letter="y"
          values={y}
          side={2}
          limits={table.y}
          fill={signedOf(y)}
          lit={new Set(wires.map(({ row }) => row))}
          onPoint={(row) => setFocus({ kind: 'row', row })}
          onEdit={(row, value) => set({ y: params.y.with(row, value) })}
          nameOf={t.cell}
        />
        <KernelTiles
          name={t.kernel}
          values={wired.kernel}
          side={kernelSide}
          limits={table.stamp}
          lit={new Set(wires.map(({ cell }) => cell))}
          onPoint={(cell) => setFocus({ kind: 'cell', cell })}
          onEdit={(cell, value) => set({ stamp: params.stamp.with(cell, value) })}
          nameOf={t.cell}
        />
        <div className="conv-out" style={{ ['--side' as string]: side }}>
          <PixelGrid
            label={t.spreadOut(side)}
            name={t.spreadOut(side)}
            values={inRows(z, side)}
            fill={signedOf(z)}
            digits={0}
            frames={[...new Set(wires.map(({ pixel }) => pixel))].map((pixel) => ({
              ...{ row: Math.floor(pixel / side), column: pixel % side, rows: 1, columns: 1 },
              tone: 'ink',
              thin: true,
            }))}
            pen={{
              label: t.spreadOut(side),
              say: (row, column) => columnSum(wired, row * side + column, y, z),
              onAim: (row, column) => setFocus({ kind: 'pixel', pixel: row * side + column }),
              hovers: true,
            }}
          />
        </div>
        <div className="conv-out" style={{ ['--side' as string]: derived.spread.inserted.length }}>
          <Inserted spread={derived.spread} focus={focus} onFocus={setFocus} />
        </div>
      </div>
      <p className="conv-note">{backwardNote(derived, focus, locale)}</p>
      <Wiring
        map={wired}
        pixels={z}
        pixelsName={t.vectorZ(z.length)}
        letter="z"
        pixelFill={signedOf(z)}
        outputs={y}
        focus={focus}
        onFocus={setFocus}
      />
      <div className="side-by-side">
        <Overlaps spread={derived.spread} />
        <Adjoint store={store} />
      </div>
    </>
  );
}

const range = (name: 'k' | 'stride') => ({ min: table[name].min, max: table[name].max });
