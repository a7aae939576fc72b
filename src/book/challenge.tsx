import { Mark } from './mark';
import { challengeOf, usePage, widgetOf } from './page';
import type { Placed } from './parts';
import { bookWords } from './words';

interface ChallengeProps extends Placed {
  readonly figure?: string;
  readonly name?: string;
}

/** A figure's challenge as a card in the prose. It knows when it is met. */
export function Challenge({ figure = '', name = '', at }: ChallengeProps) {
  const page = usePage();
  const t = bookWords[page.locale];
  if (page.surveying) {
    page.survey.challenges.add(`${figure}/${name}`);
    return null;
  }
  const { ask, hint } = challengeOf(widgetOf(page, figure, at), name, at);
  const number = page.figureNumber(figure);
  return (
    <section className="box challenge" data-challenge={name} data-figure={figure} data-met="false">
      <p className="box-kind">
        {t.challenge}
        <span className="when-not-met with-script"> · {t.notMet}</span>
        <span className="when-met">
          {' '}
          · <Mark name="right" /> {t.met}
        </span>
      </p>
      <p className="ask">{ask[page.locale]}</p>
      <details>
        <summary>{t.hint}</summary>
        <p>{hint[page.locale]}</p>
      </details>
      <p className="box-note">
        <a href={`#${figure}`}>{number ? t.toFigure(number) : t.toTheFigure}</a>
      </p>
    </section>
  );
}
