import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { greyFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { edgeRows } from './edges';
import { texts } from './strings';
import { crossingOf } from './sums';
import type { Conv2dSweepProps } from './view-props';

const fill = greyFill(0, 1);

/** The standard edges, and how strongly the kernel answers them. */
export function Edges({ store }: Conv2dSweepProps) {
  const t = texts[useLocale()];
  const { edges, size } = useStore(store, (state) => state.derived);
  return (
    <figure className="sweep-edges">
      <figcaption className="plot-title">{t.edges}</figcaption>
      {(['vertical', 'horizontal'] as const).map((direction) => {
        const { outputs, response } = edges[direction];
        const [dark, light] = [outputs[0]!, outputs.at(-1)!];
        return (
          <div key={direction} className="sweep-edge">
            <PixelGrid label={t[direction]} values={edgeRows(size, direction === 'vertical')} fill={fill} />
            <p>
              {t[direction]}: {t.response}{' '}
              <Explained
                computation={t.crossing(
                  crossingOf(edges[direction]),
                  formatNumber(dark),
                  formatNumber(light),
                  formatNumber(response),
                )}
              >
                {formatNumber(response)}
              </Explained>
            </p>
          </div>
        );
      })}
    </figure>
  );
}
