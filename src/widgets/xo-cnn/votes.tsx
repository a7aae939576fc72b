import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Bars } from '~/plots/bars';
import { Links, Nodes } from '~/plots/node-link';
import { PixelGrid } from '~/plots/pixel-grid';
import { Plane } from '~/plots/plane';
import { useLocale } from '~/ui/locale';
import { weightFill } from './fills';
import { framesIn } from './look';
import { texts } from './strings';
import { classNames, sumOf } from './sums';
import type { PartProps } from './view-props';
import { box, linksOf, lookNear, nodesOf, scoreBars, shareBars } from './vote-marks';

/** The 12 numbers vote for X and O, and the votes are added up. */
export function Votes({ store, look, spots, onLook }: PartProps) {
  const locale = useLocale();
  const t = texts[locale];
  const { derived } = useStore(store);
  return (
    <div className="xo-cnn-votes">
      <div>
        <p className="plot-title">{t.votesTitle}</p>
        <Plane
          {...box}
          bare
          label={t.votesLabel}
          onHover={(at) => {
            const near = at && lookNear(derived, at);
            if (near) onLook(near);
          }}
        >
          <Links links={linksOf(derived, look)} />
          <Nodes {...nodesOf(derived, look)} />
        </Plane>
      </div>
      <div className="xo-cnn-weights">
        <PixelGrid
          label={t.weights}
          name={t.weights}
          values={derived.weights}
          fill={weightFill(derived)}
          digits={2}
          frames={framesIn(spots, 'weight')}
          pen={{
            label: t.weights,
            say: (row, column) =>
              `${t.weightRow(row + 1, classNames[column as 0 | 1], formatNumber(derived.weights[row]![column]!))}. ${sumOf(derived, { of: 'weight', entry: row, score: column as 0 | 1 }, locale)}`,
            onAim: (row, column) => onLook({ of: 'weight', entry: row, score: column as 0 | 1 }),
            hovers: true,
            at: look?.of === 'weight' ? [look.entry, look.score] : undefined,
          }}
        />
        <p className="xo-cnn-classes" aria-hidden="true">
          <span>→ X</span>
          <span>→ O</span>
        </p>
      </div>
      <div className="figure-stack">
        <Bars label={t.scores} bars={scoreBars(derived, locale)} />
        <Bars label={t.shares} bars={shareBars(derived)} domain={[0, 1]} digits={3} />
        <p className="figure-note">
          {t.votesLegend} {t.counts}
        </p>
      </div>
    </div>
  );
}
