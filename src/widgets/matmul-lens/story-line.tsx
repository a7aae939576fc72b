import { formatFactor } from '~/numerics/format';
import { TileMatrix } from '~/plots/tile-matrix';
import { useLocale } from '~/ui/locale';
import { toneClass } from '~/ui/tone';
import { toneOf } from './blocks';
import { targetText } from './describe';
import type { MatmulLens } from './state';
import type { Story } from './story';

/** The sum in view, as blocks: factor times column, plus factor times column, equals column. */
export function StoryLine({ state, story }: { readonly state: MatmulLens; readonly story: Story }) {
  const locale = useLocale();
  const target = targetText(state, story, locale);
  return (
    <div>
      <p className="figure-headline">{target}</p>
      <div className="story-line">
        {story.parts.map(({ k, factor, block, taken }) => (
          <span className={`story-part ${toneClass(toneOf(k))}`} key={k} data-taken={taken}>
            {k > 0 && <span className="story-sign">+</span>}
            {factor !== undefined && <span className="story-factor">{formatFactor(factor)}</span>}
            {factor !== undefined && <span className="story-sign">·</span>}
            <TileMatrix label={`k = ${k + 1}`} values={block} digits={0} tone={() => toneOf(k)} />
          </span>
        ))}
        <span className="story-part">
          <span className="story-sign">=</span>
          <TileMatrix label={target} values={story.result} digits={0} tone={() => 'prediction'} />
        </span>
      </div>
    </div>
  );
}
