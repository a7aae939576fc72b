import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatVector } from '~/numerics/format';
import { inRows } from '~/numerics/matrix';
import { signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { useLocale } from '~/ui/locale';
import { verdictText } from './describe';
import { sides, params as table } from './params';
import { texts } from './strings';
import { KernelTiles, PictureTiles } from './tiles';
import type { ConvMatrixProps } from './view-props';

const largestOf = (...values: (readonly number[])[]) => Math.max(1, ...values.flat().map(Math.abs));

/** The superposition test: mix and convolve, convolve and mix, and what is left between them. */
export function LinearTab({ store }: ConvMatrixProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  const { wired, x, second, linear } = derived;
  const pictureFill = signedFill(largestOf(x, second));
  const resultFill = signedFill(largestOf(linear.imageOfMixture, linear.mixtureOfImages));
  const outputs = (values: readonly number[], name: string) => (
    <PixelGrid
      label={name}
      name={name}
      values={inRows(values, sides.outputs)}
      fill={resultFill}
      digits={1}
      large
    />
  );
  return (
    <>
      <div className="conv-row">
        <KernelTiles
          name={t.kernel}
          values={wired.kernel}
          side={sides.kernel}
          limits={table.kernel}
          onEdit={(cell, value) => set({ kernel: params.kernel.with(cell, value) })}
          nameOf={t.cell}
        />
        <PictureTiles
          name={t.picture}
          letter="x"
          values={x}
          side={sides.picture}
          limits={table.x}
          fill={pictureFill}
          onEdit={(pixel, value) => set({ x: params.x.with(pixel, value) })}
          nameOf={t.pixel}
        />
        <PictureTiles
          name={t.second}
          letter="x′"
          values={second}
          side={sides.picture}
          limits={table.second}
          fill={pictureFill}
          onEdit={(pixel, value) => set({ second: params.second.with(pixel, value) })}
          nameOf={t.pixel}
        />
      </div>
      <Controls table={table} store={store} only={['alpha', 'beta']} />
      <div className="figure-row">
        <Controls table={table} store={store} only={['biasOn', 'relu']} />
        {params.biasOn && <Controls table={table} store={store} only={['b']} />}
      </div>
      <p className="figure-headline">
        {t.residual} = {formatVector(linear.residual)}
      </p>
      <p className="figure-note" role="status">
        {verdictText(linear, params, locale)}
      </p>
      <div className="conv-ways">
        <section>
          <p className="plot-title">{t.mixFirst}</p>
          <div className="conv-way">
            <PixelGrid
              label={t.mix}
              name={t.mix}
              values={inRows(linear.mixture, sides.picture)}
              fill={signedFill(largestOf(linear.mixture))}
              digits={1}
              large
            />
            {outputs(linear.imageOfMixture, 'f(αx + βx′)')}
          </div>
        </section>
        <section>
          <p className="plot-title">{t.mapFirst}</p>
          <div className="conv-way">
            <div className="figure-stack">
              {outputs(linear.ofX, 'f(x)')}
              {outputs(linear.ofSecond, 'f(x′)')}
            </div>
            {outputs(linear.mixtureOfImages, 'αf(x) + βf(x′)')}
          </div>
        </section>
        <section>
          <p className="plot-title">{t.difference}</p>
          <div className="conv-way">{outputs(linear.residual, t.residual)}</div>
        </section>
      </div>
    </>
  );
}
