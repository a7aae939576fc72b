import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { PictureWall } from '~/plots/picture-wall';
import { PixelPicture } from '~/plots/pixel-picture';
import { useLocale } from '~/ui/locale';
import { amountsText } from './describe';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** The sources, and what three passes make of them. */
export function Copies({ store }: PartProps) {
  const t = texts[useLocale()];
  const { perClass } = useStore(store, (state) => state.params);
  const { sources, copies, firstPass } = useStore(store, (state) => state.derived);
  const lastPass = firstPass + copies.length - 1;
  return (
    <div className="augment-walls">
      <PictureWall
        name={t.sources(10 * Number(perClass))}
        label={t.sourcesLabel}
        pictures={[sources]}
        side={14}
      />
      <PictureWall
        name={t.copies(firstPass, lastPass)}
        label={t.copiesLabel(firstPass, lastPass)}
        pictures={copies}
        side={14}
      />
    </div>
  );
}

/** One source beside one of its copies, with what was drawn for it. */
export function Detail({ store }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const derived = useStore(store, (state) => state.derived);
  const { sources, copies, digit, firstPass } = derived;
  const pictures = [
    [t.source, sources[digit]!],
    [t.copy(firstPass), copies[0]![digit]!],
  ] as const;
  return (
    <div className="augment-pair">
      {pictures.map(([name, pixels]) => (
        <figure key={name} data-picture>
          <PixelPicture label={`${digit}: ${name}`} pixels={pixels} columns={14} />
          <figcaption>{name}</figcaption>
        </figure>
      ))}
      <div className="figure-stack">
        <p className="figure-note">{amountsText(derived, locale)}</p>
        <Controls table={table} store={store} only={['digit', 'pass']} />
      </div>
    </div>
  );
}
