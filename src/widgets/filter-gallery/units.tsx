import { formatNumber } from '~/numerics/format';
import { PicturePicker } from '~/plots/picture-picker';
import { PictureWall, signedShade } from '~/plots/picture-wall';
import { useLocale } from '~/ui/locale';
import { classicName } from './describe';
import { conv2Units, kernel } from './network';
import { type collagesOf, inOwnScale } from './pictures';
import type { FilterGallery } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

interface CollageProps {
  readonly unit: number;
  readonly side: number;
  readonly collage: ReturnType<typeof collagesOf>[number] | undefined;
}

/** Nine pieces of digits in three rows, or a word on why there are none. */
export function Collage({ unit, side, collage }: CollageProps) {
  const t = texts[useLocale()];
  const places = collage ?? Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => undefined));
  const hung = collage?.flat().filter(Boolean).length;
  return (
    <div className="gallery-collage" aria-busy={!collage}>
      <PictureWall
        label={hung === undefined ? t.notFound : t.patches(unit, hung)}
        pictures={places}
        side={side}
      />
      {hung === 0 && <span>{t.silent}</span>}
    </div>
  );
}

interface UnitsProps extends PartProps {
  readonly derived: FilterGallery;
  readonly collages: ReturnType<typeof collagesOf> | undefined;
}

/** All filters of the first layer, before training and now, with what excites them; one of them can be chosen. */
export function Units({ store, derived, collages }: UnitsProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { set } = store.getState();
  const { units, before, step, chosen } = derived;
  return (
    <PicturePicker
      label={t.units(step)}
      value={chosen + 1}
      onChange={(unit) => set({ unit })}
      options={units.map(({ filter, tuning, closest }, k) => {
        const index = formatNumber(tuning.index);
        return {
          value: k + 1,
          said: t.unitSaid(k + 1, index, classicName(closest, locale)),
          face: (
            <>
              <strong>{t.unit(k + 1)}</strong>
              <PictureWall
                label={t.filterAt(k + 1, step)}
                pictures={[[inOwnScale(filter)]]}
                side={kernel}
                fill={signedShade}
              />
              <span>
                {t.index} {index}
              </span>
              <span className="gallery-small">
                <PictureWall
                  label={t.filterBefore(k + 1)}
                  pictures={[[inOwnScale(before[k]!.filter)]]}
                  side={kernel}
                  fill={signedShade}
                />
                <Collage unit={k + 1} side={kernel} collage={collages?.[k]} />
              </span>
            </>
          ),
        };
      })}
    />
  );
}

/** What excites the units of the second layer. */
export function SecondLayer({ collages }: Pick<UnitsProps, 'collages'>) {
  const t = texts[useLocale()];
  const count = collages?.length ?? conv2Units;
  return (
    <section className="figure-stack">
      <p className="plot-title">{t.deeper}</p>
      <div className="gallery-deeper">
        {Array.from({ length: count }, (_, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a unit is its place
          <div key={k}>
            <span>{t.unit(k + 1)}</span>
            <Collage unit={k + 1} side={13} collage={collages?.[k]} />
          </div>
        ))}
      </div>
      <p className="figure-note">{t.deeperNote}</p>
    </section>
  );
}
