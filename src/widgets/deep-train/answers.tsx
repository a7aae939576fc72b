import { useStore } from 'zustand';
import { PixelPicture } from '~/plots/pixel-picture';
import { useLocale } from '~/ui/locale';
import { percent } from './describe';
import { pictureOf, shown } from './state';
import { texts } from './strings';
import type { PartProps } from './view-props';

/** Ten digits the network has never learned from, and what it takes them for. */
export function Answers({ store }: PartProps) {
  const t = texts[useLocale()];
  const { answers } = useStore(store, (state) => state.derived);
  return (
    <figure className="digit-answers" data-picture>
      <figcaption className="plot-title">{t.answers}</figcaption>
      <ul>
        {answers.map(({ answer, share }, i) => {
          const label = shown.labels[i]!;
          const right = answer === label;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its place
            <li key={i}>
              <PixelPicture
                label={t.digit(label, answer, percent(share))}
                pixels={pictureOf(i)}
                columns={14}
              />
              <span data-right={right} aria-hidden="true">
                {right ? '✓' : '✗'} {answer}
                <small>{percent(share)}</small>
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
