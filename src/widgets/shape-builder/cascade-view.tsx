import { Fragment } from 'react';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { formatNumber } from '~/numerics/format';
import { shapeText } from '~/numerics/shape';
import { HeatTiles } from '~/plots/heat-tiles';
import { Button } from '~/ui/button';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { Stepper } from '~/ui/stepper';
import { maxLayers, params as table } from './state';
import { texts } from './strings';
import type { ShapeBuilderProps } from './view-props';

const { min, max } = table.widths;

/** Layers one after the other: every output is the next input. */
export function CascadeView({ store }: ShapeBuilderProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const { cascade } = derived;
  const widths = params.widths.length > 0 ? params.widths.map(Math.round) : [min];
  return (
    <>
      <Strip store={store} />
      <Controls table={table} store={store} only={['batch']} />
      <div className="figure-row">
        {widths.map((width, i) => (
          <Stepper
            // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
            key={i}
            label={t.width(i)}
            value={width}
            min={min}
            max={max}
            onChange={(next) => set({ widths: widths.with(i, next) })}
          />
        ))}
      </div>
      <div className="figure-row">
        <Button
          icon="plus"
          disabled={widths.length > maxLayers}
          onPress={() => set({ widths: [...widths, 3] })}
        >
          {t.add}
        </Button>
        <Button
          icon="minus"
          disabled={widths.length < 2}
          onPress={() => set({ widths: widths.slice(0, -1) })}
        >
          {t.remove}
        </Button>
        {widths.length > maxLayers && <p className="figure-note">{t.full}</p>}
      </div>
      <div className="scroll-x">
        <table className="shape-table">
          <caption>{t.table}</caption>
          <thead>
            <tr>
              {[t.layer, 'W', 'b', t.output, t.params, t.macsShort].map((name) => (
                <th scope="col" key={name}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cascade.layers.map(({ inputs, neurons, params: count, macs }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                <td>{shapeText([inputs, neurons])}</td>
                <td>{shapeText([neurons])}</td>
                <td>{shapeText([cascade.outShape[0]!, neurons])}</td>
                <td>
                  <Explained computation={`${inputs}·${neurons} + ${neurons} = ${count}`}>
                    {formatNumber(count)}
                  </Explained>
                </td>
                <td>
                  <Explained computation={`${cascade.outShape[0]}·${inputs}·${neurons} = ${macs}`}>
                    {formatNumber(macs)}
                  </Explained>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.sum}</th>
              <td />
              <td />
              <td>{shapeText(cascade.outShape)}</td>
              <td>{formatNumber(cascade.params)}</td>
              <td>{formatNumber(cascade.macs)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

/** X, W₁, H₁, W₂ … to scale. */
function Strip({ store }: ShapeBuilderProps) {
  const t = texts[useLocale()];
  const { cascade } = useStore(store, (state) => state.derived);
  const { signals, weights } = cascade;
  const tallest = Math.max(
    1,
    ...signals.map((signal) => signal.length),
    ...weights.map((each) => each.weights.length),
  );
  const size = Math.max(3, Math.min(16, Math.floor(200 / tallest)));
  const last = signals.length - 1;
  const name = (i: number) => (i === 0 ? 'X' : i === last ? 'Z' : `H${'₁₂₃₄'[i - 1]}`);
  const named = (title: string, values: readonly (readonly number[])[]) => {
    const shape = [values.length, values[0]?.length ?? 0];
    return (
      <div className="strip-block">
        <span className="falk-name">
          <strong>{title}</strong> {shape.join('×')}
        </span>
        <HeatTiles label={t.factor(title, shapeText(shape))} values={values} size={size} />
      </div>
    );
  };
  return (
    <div className="strip" data-picture>
      {signals.map((signal, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a signal is its place
        <Fragment key={i}>
          {i > 0 && (
            <>
              <span className="strip-sign">·</span>
              {named(`W${'₁₂₃₄'[i - 1]}`, weights[i - 1]!.weights)}
              <span className="strip-sign">+</span>
              {named(`b${'₁₂₃₄'[i - 1]}`, [weights[i - 1]!.bias])}
              <span className="strip-sign">=</span>
            </>
          )}
          {named(name(i), signal)}
        </Fragment>
      ))}
    </div>
  );
}
