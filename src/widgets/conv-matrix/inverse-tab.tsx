import { useState } from 'react';
import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { inRows } from '~/numerics/matrix';
import type { PixelFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { greysOf, signedOf } from './colours';
import { sides, params as table } from './params';
import { PointedGrid } from './pointed-grid';
import type { WayBack } from './recovery';
import { KernelAndPicture } from './starts';
import { negligible } from './state';
import { texts } from './strings';
import { sumsOf } from './sums';
import { KernelTiles, PictureTiles } from './tiles';
import type { ConvMatrixProps } from './view-props';

/** 16 numbers become 4; back come 16, by Cᵀ and by the pseudo-inverse, and neither time the same. */
export function InverseTab({ store }: ConvMatrixProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const { x, recovery } = derived;
  const { seen, transposed, best, divisor, rank, same } = recovery;
  const grey = greysOf(x);
  const errorFill = signedOf(transposed.error, best.error);
  const [pointed, setPointed] = useState<readonly [name: string, index: number]>();
  const sums: Readonly<Record<string, (pixel: number) => string>> = {
    ...sumsOf(t.byTranspose, t.error(t.byTranspose), x, seen, transposed),
    ...sumsOf(t.byPseudo, t.error(t.byPseudo), x, seen, best),
  };
  const grid = (name: string, values: readonly number[], fill: (value: number) => PixelFill) => (
    <PointedGrid
      name={name}
      values={values}
      side={sides.picture}
      fill={fill}
      sum={sums[name]!}
      onPoint={(pixel) => setPointed([name, pixel])}
    />
  );
  const way = (head: string, name: string, { picture, error, rms, off }: WayBack) => (
    <section>
      <p className="plot-title">{head}</p>
      <div className="conv-way">
        {grid(name, picture, grey)}
        {grid(t.error(name), error, errorFill)}
      </div>
      <p className="figure-headline">
        {t.rms} {formatNumber(rms)}
      </p>
      <p className="figure-note">{off < negligible ? t.sameSeen(name) : t.again(name, formatNumber(off))}</p>
    </section>
  );
  return (
    <>
      <div className="conv-row">
        <PictureTiles
          name={t.start}
          letter="x"
          values={x}
          side={sides.picture}
          limits={table.x}
          fill={grey}
          onEdit={(pixel, value) => set({ x: params.x.with(pixel, value) })}
          nameOf={t.pixel}
        />
        <KernelTiles
          name={t.divided(divisor)}
          values={params.blur.map(Math.round)}
          side={sides.kernel}
          limits={table.blur}
          onEdit={(cell, value) => set({ blur: params.blur.with(cell, value) })}
          nameOf={t.cell}
        />
        <div className="conv-four">
          <PixelGrid
            label={t.four}
            name={t.four}
            values={inRows(seen, sides.outputs)}
            fill={grey}
            digits={1}
          />
        </div>
        <KernelAndPicture store={store} kernel="blur" />
      </div>
      <div className="conv-ways">
        {way(t.transposeHead, t.byTranspose, transposed)}
        {way(t.pseudoHead, t.byPseudo, best)}
      </div>
      <p className="conv-note">{pointed ? `${pointed[0]}: ${sums[pointed[0]]?.(pointed[1])}` : t.pointAt}</p>
      <p className="figure-note">
        {t.rank(rank)} {t.values(recovery.singularValues.map((value) => formatNumber(value, 3)).join(', '))}
      </p>
      <p className="figure-note" role="status">
        {rank === 0 ? t.nothing : same ? t.sameWay : t.lost}
      </p>
    </>
  );
}
