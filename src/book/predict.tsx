import { useId } from 'react';
import { Mark } from './mark';
import { claimId, usePage, widgetOf } from './page';
import { Ask, onePart, optionsOf, type PartProps, Why } from './parts';
import { bookWords } from './words';

interface PredictProps extends PartProps {
  readonly id?: string;
  readonly figure?: string;
}

/** A guess before the figure is touched: never scored, never a gate. Without script, radio buttons and details. */
export function Predict({ id, figure, children, at }: PredictProps) {
  const page = usePage();
  const t = bookWords[page.locale];
  const question = useId();
  const name = claimId(page, id, 'Predict', at);
  if (figure !== undefined && !page.surveying) widgetOf(page, figure, at);
  const options = optionsOf(children, 'Predict', at);
  return (
    <section className="box predict" id={name} data-predict={`${page.slug}/${name}`}>
      <p className="box-kind">{t.predict}</p>
      <div className="ask" id={question}>
        {onePart(children, Ask, 'Ask', 'Predict', at)}
      </div>
      <div className="options" role="radiogroup" aria-labelledby={question}>
        {options.map((option) => (
          <label className="option" key={option.id} data-right={option.right || undefined}>
            <input type="radio" name={`${page.slug}-${name}`} value={option.id} autoComplete="off" />
            <span className="option-words">{option.children}</span>
            {option.right && (
              <span className="happens">
                <Mark name="right" /> {t.thisHappens}
              </span>
            )}
          </label>
        ))}
      </div>
      <p className="box-note">{t.predictNote}</p>
      <details className="why">
        <summary>{t.seeWhatHappens}</summary>
        <p className="your-guess" hidden />
        <div className="why-words">{onePart(children, Why, 'Why', 'Predict', at)}</div>
      </details>
    </section>
  );
}
