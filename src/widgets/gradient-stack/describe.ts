import type { LayerMeasure } from '~/models/chain/stack-measure';
import { formatNumber, formatSize, powerOfTen } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { shareLeft } from './picture';
import { type GradientStack, params as table } from './state';
import { texts } from './strings';

type Shown = Pick<GradientStack, 'params' | 'derived'>;

/** Which stack, and what its first and last gradients are. */
export function describe({ params, derived }: Shown, locale: Locale): string {
  const t = texts[locale];
  const name = table.activation.options[params.activation][locale];
  const extras = [params.norm && table.norm.label[locale], params.skip && table.skip.label[locale]];
  const init =
    params.init === 'std'
      ? `${table.init.options.std[locale]} ${formatSize(params.std)}`
      : table.init.options[params.init][locale];
  const stack = [t.stack(derived.depth, formatNumber(params.width, 0), name), init, ...extras]
    .filter(Boolean)
    .join(', ');
  const [first, last] = [derived.layers[0], derived.layers.at(-1)];
  if (!first || !last) return `${stack}: ${t.waiting}`;
  return `${stack}: ${t.ends(gradientText(first.gradient, locale), gradientText(last.gradient, locale))} ${ratioText({ params, derived }, locale)}`;
}

/** A gradient's size in words where it has none. */
export function gradientText(size: number, locale: Locale): string {
  if (size === 0) return texts[locale].underflow;
  return Number.isFinite(size) ? formatSize(size) : texts[locale].overflow;
}

/** 10⁻⁶ of the last, that is, and over how many seeds. */
export function ratioText({ derived }: Shown, locale: Locale): string {
  const t = texts[locale];
  if (!Number.isFinite(derived.log10ratio)) return t.noRatio;
  const one = t.ratio(powerText(derived.log10ratio));
  const { count, meanRatio } = derived.seeds;
  return count > 1 && Number.isFinite(meanRatio) ? `${one} ${t.meanRatio(powerText(meanRatio), count)}` : one;
}

/** 2·10⁻¹³ = 10^−12.7; a whole power stands alone. */
function powerText(power: number): string {
  if (Math.abs(power - Math.round(power)) < 0.005) return powerOfTen(Math.round(power) + 0);
  return `${formatSize(10 ** power, 2)} = 10^${formatNumber(power, 1)}`;
}

/** One step of the signal on its way back through a layer. */
export interface SignalStep {
  readonly key: 'slopes' | 'norm' | 'weights';
  readonly name: string;
  readonly share: number;
  readonly computation: string;
}

/** What layer `k` does to the signal: slopes, normalisation, weights, in this order, each with its numbers. */
export function stepsOf({ params }: Shown, layer: LayerMeasure, k: number, locale: Locale): SignalStep[] {
  const t = texts[locale];
  const step = (key: SignalStep['key'], name: string, symbols: string, after: number, before: number) => {
    const share = shareLeft(after, before);
    return {
      key,
      name,
      share,
      computation: `${symbols} = ${formatSize(after)} / ${formatSize(before)} = ${formatSize(share)}`,
    };
  };
  const slopes = step('slopes', t.slopes, `‖δ${k}‖ / ‖∂L/∂a${k}‖`, layer.afterSlopes, layer.arriving);
  const norm = step('norm', t.norm, t.normSymbols, layer.delta, layer.afterSlopes);
  const through = params.skip ? `‖Wᵀδ${k} + ∂L/∂a${k}‖` : `‖Wᵀδ${k}‖`;
  const weights = step(
    'weights',
    params.skip ? t.weightsAndSkip : t.weights,
    `${through} / ‖δ${k}‖`,
    layer.leaving,
    layer.delta,
  );
  return params.norm ? [slopes, norm, weights] : [slopes, weights];
}

/** The factor of the layer as a whole: what leaves over what arrives. */
export function layerFactor(layer: LayerMeasure, steps: readonly SignalStep[]): string {
  const shares = steps.map(({ share }) => formatSize(share)).join(' · ');
  return `${shares} = ${formatSize(shareLeft(layer.leaving, layer.arriving))}`;
}
