import { useStore } from 'zustand';
import { BentGrid } from '~/plots/bent-grid';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { every, gridsOf, rangeOf } from './shapes';
import { params as table } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

interface FloorsProps extends PartProps {
  /** The floor in the reader's hand, counted from 0. */
  readonly chosen: number;
  onChoose(floor: number): void;
}

/** The grid after every floor, small; pressing one takes that floor into the hand. */
export function Floors({ store, chosen, onChoose }: FloorsProps) {
  const locale = useLocale();
  const t = texts[locale];
  const floors = useStore(store, (state) => state.derived.floors);
  const grids = gridsOf(floors).slice(1);
  return (
    <div>
      <p className="plot-title">{t.floors}</p>
      <div className="collapse-floors">
        {floors.map(({ bend }, i) => {
          const name = table.f1.options[bend][locale];
          const reach = rangeOf(grids[i]!.flat());
          return (
            <button
              type="button"
              className="collapse-floor"
              // biome-ignore lint/suspicious/noArrayIndexKey: a floor is its height
              key={i}
              aria-pressed={i === chosen}
              aria-label={`${t.floor(i + 1)}, ${name}`}
              onClick={() => onChoose(i)}
            >
              <span aria-hidden="true">
                <Plane x={[-reach, reach]} y={[-reach, reach]} label={t.floorPicture(i + 1, name)} bare>
                  <BentGrid mesh={grids[i]!} every={every} />
                </Plane>
              </span>
              <span className="collapse-name" aria-hidden="true">
                {t.floor(i + 1)} · {name}
              </span>
            </button>
          );
        })}
      </div>
    </div>
  );
}
