import { useStore } from 'zustand';
import { shapeText } from '~/numerics/shape';
import { HeatTiles } from '~/plots/heat-tiles';
import { useLocale } from '~/ui/locale';
import { FactorGrip } from './factor-grip';
import type { Factor, Layer } from './layer';
import { maxBatch } from './state';
import { texts } from './strings';
import type { ShapeBuilderProps } from './view-props';

/** Pixels of a tile, so that the whole fits on a phone. */
function tileSize({ left, right, bias, outShape }: Layer): number {
  const across =
    left.shape[1]! + (outShape?.[1] ?? right.shape[1]!) + Math.max(bias.length, outShape?.[1] ?? 0);
  const down = right.shape[0]! + left.shape[0]!;
  return Math.max(3, Math.min(30, Math.floor(268 / across), Math.floor(430 / down)));
}

/** X, W and Z in Falk's arrangement: Z stands where the rows of the left factor meet the columns of the right one. */
export function Falk({ store }: ShapeBuilderProps) {
  const t = texts[useLocale()];
  const { params, derived, set } = useStore(store);
  const { layer } = derived;
  const { left, right, bias, verdict, outShape, sent } = layer;
  const size = tileSize(layer);
  const agrees = verdict !== 'inner';
  const stepping = verdict === 'fits' && params.sent < maxBatch;
  const litRow = stepping ? sent - 1 : undefined;
  const swap = () => set({ order: params.order === 'XW' ? 'WX' : 'XW' });
  const out = layer.out?.map((row, i) => (verdict === 'fits' && i >= sent ? row.map(() => undefined) : row));
  const copies = outShape
    ? Array.from({ length: outShape[0]! }, () =>
        Array.from({ length: outShape[1]! }, (_, j) => bias[j % bias.length]!),
      )
    : [bias];
  const block = (factor: Factor, side: 'left' | 'right') => (
    <div className={`falk-${side}`} data-factor={factor.name} data-agrees={agrees}>
      <span className="falk-name falk-plain">
        <strong>{factor.name}</strong> {factor.shape.join('×')}
      </span>
      <FactorGrip name={factor.name} label={t.move} onSwap={swap}>
        <strong>{factor.name}</strong> {factor.shape.join('×')}
      </FactorGrip>
      <div className="falk-edge">
        <HeatTiles
          label={t.factor(factor.name, shapeText(factor.shape))}
          values={factor.values}
          size={size}
          litRow={factor.name === 'X' ? litRow : undefined}
        />
      </div>
    </div>
  );
  return (
    <div className="falk" data-picture>
      <p className="falk-inner" data-agrees={agrees}>
        <b>
          {left.shape[1]} {agrees ? '=' : '≠'} {right.shape[0]}
        </b>
        <span>{agrees ? t.fits : t.differ}</span>
      </p>
      {block(right, 'right')}
      {block(left, 'left')}
      <div className="falk-out">
        <span className="falk-name">
          <strong>Z</strong> {outShape ? outShape.join('×') : '—'}
        </span>
        {out ? (
          <HeatTiles label={t.out(shapeText(outShape!))} values={out} size={size} litRow={litRow} />
        ) : (
          <div
            className="falk-missing"
            role="img"
            aria-label={t.noOut}
            style={{ inlineSize: right.shape[1]! * size, blockSize: left.shape[0]! * size }}
          />
        )}
      </div>
      <div className="falk-bias" data-fits={verdict !== 'bias'}>
        <span className="falk-name">
          + <strong>b</strong> {bias.length}
        </span>
        <HeatTiles
          label={(outShape ? t.bias : t.wrongBias)(shapeText([bias.length]))}
          values={copies}
          size={size}
          largest={2}
          copiesFrom={1}
        />
      </div>
    </div>
  );
}
