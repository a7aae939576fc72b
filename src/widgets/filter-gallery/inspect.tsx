import { Controls } from '~/kit/controls';
import { barSide } from '~/models/cnn/tuning';
import { formatNumber } from '~/numerics/format';
import { inRows } from '~/numerics/matrix';
import { maxNorm } from '~/numerics/vector';
import { inkShade, PictureWall, signedShade } from '~/plots/picture-wall';
import { signedFill } from '~/plots/pixel-fill';
import { PixelGrid } from '~/plots/pixel-grid';
import { PolarPlot } from '~/plots/polar-plot';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { classicName, indexComputation, responseComputation } from './describe';
import { kernel } from './network';
import { bankRows, tuningCurves, wholeAngle } from './picture';
import { type FilterGallery, params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

const ink = (value: number) => ({ fill: inkShade(value) ?? 'var(--sunken)', ink: 'var(--ink)' });

/** The chosen filter in numbers, beside the classic filter it is most like. */
export function Chosen({ derived }: { readonly derived: FilterGallery }) {
  const locale = useLocale();
  const t = texts[locale];
  const { units, chosen, step } = derived;
  const { filter, bias, closest, cosine } = units[chosen]!;
  return (
    <div className="gallery-chosen">
      <div>
        <PixelGrid
          label={t.filter(chosen + 1, step)}
          name={t.filter(chosen + 1, step)}
          values={inRows(filter, kernel)}
          fill={signedFill(maxNorm(filter))}
          digits={2}
        />
        <p className="figure-note">{t.bias(formatNumber(bias, 3))}</p>
      </div>
      <div>
        <PixelGrid
          label={t.closest(classicName(closest, locale))}
          name={t.closest(classicName(closest, locale))}
          values={inRows(closest.weights, kernel)}
          fill={signedFill(maxNorm(closest.weights))}
          digits={2}
        />
        <p className="figure-note">
          {t.cosine}:{' '}
          <Explained computation={t.cosineOf(formatNumber(cosine, 3))}>{formatNumber(cosine)}</Explained>
        </p>
      </div>
    </div>
  );
}

/** Bars of all orientations are laid before the chosen unit. */
export function Tuning({ store, derived }: PartProps & { readonly derived: FilterGallery }) {
  const locale = useLocale();
  const t = texts[locale];
  const { set } = store.getState();
  const { units, chosen, bar } = derived;
  const unit = units[chosen]!;
  const degrees = formatNumber(bar.degrees, 1);
  return (
    <div className="side-by-side">
      <div className="figure-stack">
        <PolarPlot
          label={t.tuning(chosen + 1)}
          period={180}
          largest={1}
          rings={[
            { value: 0.5, text: '0.5' },
            { value: 1, text: '1' },
          ]}
          at={bar.degrees}
          onPick={(angle) => set({ angle: wholeAngle(angle) })}
          curves={tuningCurves(derived, { now: t.tuningNow, before: t.tuningBefore })}
        />
        <p className="figure-note">{t.scaled}</p>
      </div>
      <div className="figure-stack">
        <div className="gallery-bar">
          <PixelGrid
            label={t.barName(degrees)}
            name={t.barName(degrees)}
            values={inRows(bar.picture, barSide)}
            fill={ink}
            frames={[
              { row: bar.place.row, column: bar.place.column, rows: kernel, columns: kernel, tone: 'w2' },
            ]}
          />
        </div>
        <Controls table={table} store={store} only={['angle', 'width']} />
        <p className="figure-headline">
          {t.response}:{' '}
          <Explained computation={responseComputation(derived, locale)}>
            {formatNumber(bar.response, 3)}
          </Explained>
          {' · '}
          {t.indexIs}:{' '}
          <Explained computation={indexComputation(unit, locale)}>
            {formatNumber(unit.tuning.index)}
          </Explained>
        </p>
      </div>
    </div>
  );
}

/** Edges, bars and blobs as they were thought out. */
export function Bank() {
  const t = texts[useLocale()];
  return (
    <div className="figure-stack">
      <div className="gallery-bank">
        <PictureWall name={t.bank} label={t.bank} pictures={bankRows} side={kernel} fill={signedShade} />
      </div>
      <p className="figure-note">{t.bankNote}</p>
    </div>
  );
}
