import { type ReactNode, useState } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatVector } from '~/numerics/format';
import { useLocale } from '~/ui/locale';
import { signedOf } from './colours';
import { verdictText } from './describe';
import { sides, params as table } from './params';
import { PointedGrid } from './pointed-grid';
import { texts } from './strings';
import { differenceSum, innerProduct, outputSum } from './sums';
import { KernelTiles, PictureTiles } from './tiles';
import type { ConvMatrixProps } from './view-props';

/** The superposition test: mix and convolve, convolve and mix, and what is left between them. */
export function LinearTab({ store }: ConvMatrixProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { params, derived, set } = useStore(store);
  const { wired, x, second, linear } = derived;
  const fill = signedOf(x, second);
  const picture = (name: 'x' | 'second', label: string, letter: string) => (
    <PictureTiles
      name={label}
      letter={letter}
      values={derived[name]}
      side={sides.picture}
      limits={table[name]}
      fill={fill}
      onEdit={(pixel, value) => set({ [name]: params[name].with(pixel, value) })}
      nameOf={t.pixel}
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
        {picture('x', t.picture, 'x')}
        {picture('second', t.second, 'x′')}
      </div>
      <Controls table={table} store={store} only={['alpha', 'beta']} />
      <Controls table={table} store={store} only={['biasOn', 'relu']} />
      {params.biasOn && <Controls table={table} store={store} only={['b']} />}
      <p className="figure-headline">
        {t.residual} = {formatVector(linear.residual)}
      </p>
      <p className="figure-note">{verdictText(linear, params, locale)}</p>
      <Ways store={store} />
    </>
  );
}

/** Both ways, side by side, and the line that says how the number pointed at came about. */
function Ways({ store }: ConvMatrixProps) {
  const t = texts[useLocale()];
  const { params, derived } = useStore(store);
  const { x, second, linear } = derived;
  const [pointed, setPointed] = useState<readonly [name: string, index: number]>();
  const { alpha, beta, relu } = params;
  const { mixture, imageOfMixture, mixtureOfImages, residual, ofX, ofSecond } = linear;
  const mixed = (a: readonly number[], b: readonly number[], total: readonly number[]) => (i: number) =>
    innerProduct([alpha, beta], [a[i]!, b[i]!], total[i]!);
  const image = (of: readonly number[], values: readonly number[]) => (i: number) =>
    outputSum(derived, relu, of, i, values[i]!);
  const sums: Readonly<Record<string, (index: number) => string>> = {
    [t.mix]: mixed(x, second, mixture),
    [t.ofMixture]: image(mixture, imageOfMixture),
    [t.ofX]: image(x, ofX),
    [t.ofSecond]: image(second, ofSecond),
    [t.mixtureOf]: mixed(ofX, ofSecond, mixtureOfImages),
    [t.left]: (i) => differenceSum(imageOfMixture[i]!, mixtureOfImages[i]!, residual[i]!),
  };
  const fill = signedOf(imageOfMixture, mixtureOfImages);
  const grid = (name: string, values: readonly number[]) => (
    <PointedGrid
      name={name}
      values={values}
      side={values === mixture ? sides.picture : sides.outputs}
      fill={values === mixture ? signedOf(mixture) : fill}
      sum={sums[name]!}
      onPoint={(index) => setPointed([name, index])}
    />
  );
  return (
    <>
      <div className="conv-ways">
        <Way head={t.mixFirst}>
          {grid(t.mix, mixture)}
          {grid(t.ofMixture, imageOfMixture)}
        </Way>
        <Way head={t.mapFirst}>
          <div className="figure-stack">
            {grid(t.ofX, ofX)}
            {grid(t.ofSecond, ofSecond)}
          </div>
          {grid(t.mixtureOf, mixtureOfImages)}
        </Way>
        <Way head={t.difference}>{grid(t.left, residual)}</Way>
      </div>
      <p className="conv-note">{pointed ? `${pointed[0]}: ${sums[pointed[0]]?.(pointed[1])}` : t.pointAt}</p>
    </>
  );
}

interface WayProps {
  readonly head: string;
  readonly children: ReactNode;
}

const Way = ({ head, children }: WayProps) => (
  <section>
    <p className="plot-title">{head}</p>
    <div className="conv-way">{children}</div>
  </section>
);
