import { Axes } from '~/plots/axes';
import { BinScrub } from '~/plots/bin-scrub';
import { Columns } from '~/plots/columns';
import { Plane } from '~/plots/plane';
import { SideHistogram } from '~/plots/side-histogram';
import { useLocale } from '~/ui/locale';
import { gradientText } from './describe';
import { layerDomain, levelDomain, powerDomain, signOf } from './picture';
import type { GradientStack } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

interface LookingProps extends PartProps {
  /** The state that is drawn: the last one with numbers. */
  readonly shown: GradientStack;
  /** The layer in view, from 1. */
  readonly k: number;
  /** The layer under the pointer, from 0. */
  onPoint(index: number | undefined): void;
}

/** One column per layer: the size of its gradient in powers of ten. */
export function Gradients(props: LookingProps) {
  const { shown, k } = props;
  const t = texts[useLocale()];
  const { powers, band, layers } = shown.derived;
  return (
    <figure className="line-chart">
      <figcaption className="plot-title">{t.gradients}</figcaption>
      <Plane
        x={layerDomain(Math.max(layers.length, 1))}
        y={powerDomain(shown)}
        aspect={2.4}
        label={t.gradients}
        xLabel={t.layerAxis}
        yLabel={shown.params.view === 'relative' ? t.relativeAxis : t.gradientAxis}
        handles={<Chooser {...props} label={t.gradients} />}
      >
        <Axes />
        <Columns
          chosen={k}
          columns={powers.map((value, i) => ({
            at: i + 1,
            value,
            band: band[i] && [band[i].low, band[i].high],
            sign: signOf(value),
            tone: 'gradient',
          }))}
        />
      </Plane>
    </figure>
  );
}

/** One histogram per layer, on its side: how its activations are spread. */
export function Activations(props: LookingProps) {
  const { shown, k } = props;
  const t = texts[useLocale()];
  const { layers } = shown.derived;
  return (
    <figure className="line-chart">
      <figcaption className="plot-title">{t.activations}</figcaption>
      <Plane
        x={layerDomain(Math.max(layers.length, 1))}
        y={levelDomain(shown.params)}
        aspect={4}
        label={t.activations}
        xLabel={t.layerAxis}
        yLabel={t.activationAxis}
        handles={<Chooser {...props} label={t.activations} />}
      >
        <Axes />
        {layers.map((layer, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place in the stack
          <SideHistogram key={i} at={i + 1} bins={layer.activations} tone="data" chosen={i + 1 === k} />
        ))}
      </Plane>
    </figure>
  );
}

function Chooser({ store, shown, k, onPoint, label }: LookingProps & { readonly label: string }) {
  const locale = useLocale();
  const { layers } = shown.derived;
  const layer = layers[k - 1];
  if (!layer) return null;
  return (
    <BinScrub
      name={label}
      said={texts[locale].say(k, gradientText(layer.gradient, locale))}
      count={layers.length}
      shown={k - 1}
      onPoint={onPoint}
      onChoose={(index) => {
        onPoint(undefined);
        store.getState().set({ layer: index + 1 });
      }}
    />
  );
}
