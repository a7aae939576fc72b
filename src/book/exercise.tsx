import { claimId, usePage } from './page';
import { Ask, Hint, onePart, type PartProps, partsOf, Solution } from './parts';
import { bookWords } from './words';

/** A task for pencil and paper, with hints and a solution that unfold. */
export function Exercise({ id, children, at }: PartProps & { readonly id?: string }) {
  const page = usePage();
  const t = bookWords[page.locale];
  const name = claimId(page, id, 'Exercise', at);
  const ask = onePart(children, Ask, 'Ask', 'Exercise', at);
  const solution = onePart(children, Solution, 'Solution', 'Exercise', at);
  return (
    <section className="box exercise" id={name}>
      <p className="box-kind exercise-kind">{t.exercise}</p>
      <div className="ask">{ask}</div>
      {partsOf(children, Hint).map(({ props }) => (
        <details key={props.at}>
          <summary>{t.hint}</summary>
          <div>{props.children}</div>
        </details>
      ))}
      <details>
        <summary>{t.solution}</summary>
        <div>{solution}</div>
      </details>
    </section>
  );
}
