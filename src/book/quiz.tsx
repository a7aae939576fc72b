import { useId } from 'react';
import { Mark } from './mark';
import { claimId, usePage } from './page';
import { Ask, onePart, optionsOf, type PartProps, partsOf, Reply, withoutParts } from './parts';
import { bookWords } from './words';

/** A question with an answer to each option. Without script the answers are behind a details. */
export function Quiz({ id, children, at }: PartProps & { readonly id?: string }) {
  const page = usePage();
  const t = bookWords[page.locale];
  const question = useId();
  const name = claimId(page, id, 'Quiz', at);
  const options = optionsOf(children, 'Quiz', at).map((option) => ({
    ...option,
    words: withoutParts(option.children, Reply),
    reply: partsOf(option.children, Reply)[0]?.props.children,
  }));
  return (
    <section className="box quiz" id={name} data-quiz={`${page.slug}/${name}`}>
      <p className="box-kind">{t.quiz}</p>
      <div className="ask" id={question}>
        {onePart(children, Ask, 'Ask', 'Quiz', at)}
      </div>
      <div className="options" role="radiogroup" aria-labelledby={question}>
        {options.map((option) => (
          <label className="option" key={option.id}>
            <input type="radio" name={`${page.slug}-${name}`} value={option.id} autoComplete="off" />
            <span className="option-words">{option.words}</span>
          </label>
        ))}
      </div>
      <div className="quiz-actions with-script">
        <button type="button" className="button" data-check>
          {t.check}
        </button>
        <button type="button" className="button" data-again hidden>
          {t.tryAgain}
        </button>
      </div>
      <div className="verdict with-script" role="status" />
      <details className="answers without-script">
        <summary>{t.answers}</summary>
        {options.map((option) => (
          <div
            className="reply"
            key={option.id}
            data-reply={option.id}
            data-right={option.right || undefined}
          >
            <p className="reply-head">
              <Mark name={option.right ? 'right' : 'wrong'} />{' '}
              <strong>{option.right ? t.right : t.wrong}</strong>{' '}
              <span className="reply-option">{option.words}</span>
            </p>
            <div className="reply-words">{option.reply}</div>
          </div>
        ))}
      </details>
    </section>
  );
}
