import './style.css';
import { useStore } from 'zustand';
import { Controls } from '~/kit/controls';
import { SessionFooter } from '~/kit/session/session-footer';
import { PixelPicture } from '~/plots/pixel-picture';
import { useLocale } from '~/ui/locale';
import { Courses } from './courses';
import { Readings } from './readings';
import { picturesOf, params as table } from './state';
import { Stored } from './stored';
import { texts } from './strings';
import { SweepChart } from './sweep-chart';
import { SweepControls } from './sweep-controls';
import type { PartProps } from './view-props';

export function View({ store }: PartProps) {
  const t = texts[useLocale()];
  const test = useStore(store, (state) => state.params.test);
  const about = { clean: t.aboutClean, shifted: t.aboutShifted, shuffled: t.aboutShuffled };
  return (
    <>
      <Controls table={table} store={store} only={['test']} />
      <figure className="bias-pictures" data-picture>
        <figcaption className="plot-title">{t.pictures}</figcaption>
        <ul>
          {picturesOf(test).map(({ label, pixels }) => (
            <li key={label}>
              <PixelPicture label={t.picture(label, t[test])} pixels={pixels} columns={14} />
            </li>
          ))}
        </ul>
        <p className="figure-note">{about[test]}</p>
      </figure>
      <div className="bias-choice">
        <Controls table={table} store={store} only={['mlp', 'cnn', 'vit']} />
      </div>
      <Controls table={table} store={store} only={['upTo', 'seeds', 'steps']} />
      <SweepControls store={store} />
      <div className="bias-main">
        <SweepChart store={store} />
        <Readings store={store} />
      </div>
      <Courses store={store} />
      <p className="figure-note">{t.how}</p>
      <Stored />
      <SessionFooter store={store} table={table} />
    </>
  );
}
