import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { toneFill } from '~/plots/pixel-fill';
import { useLocale } from '~/ui/locale';
import { digits } from './answers';
import { type Exam, mistakes, rightAnswers } from './exam';
import { percent } from './learning';
import { classes } from './network';
import { testFiles } from './samples';
import { testTexts } from './test-strings';
import type { PartProps } from './view-props';

interface ConfusionProps extends PartProps {
  readonly exam: Exam;
}

/** How often each digit was taken for each; a press shows the first of them. */
export function Confusion({ store, exam }: ConfusionProps) {
  const t = testTexts[useLocale()];
  const params = useStore(store, (state) => state.params);
  const files = useStore(store, (state) => state.inner.files);
  const playing = useStore(store, (state) => state.run.playing);
  const { done, total, confusion } = exam;
  const right = rightAnswers(exam);
  const said = t.right(right, done, percent(right / done));
  const most = Math.max(1, ...confusion.filter((_, i) => Math.floor(i / classes) !== i % classes));
  const show = (truth: number, answer: number) => {
    const [first] = mistakes(exam, testFiles(params, files), [truth, answer]);
    if (first !== undefined) store.getState().set({ sample: first + 1 });
  };
  return (
    <section className="figure-stack">
      <div className="lab-progress">
        {done < total && !playing && (
          <>
            <progress value={done} max={total} aria-label={t.looking} />
            <span>{t.looked(done, total)}</span>
          </>
        )}
        {done > 0 && done < total && <strong>{said}</strong>}
        {/* Heard once, when all are known. */}
        <span role="status">{playing ? t.afterTraining : done === total && <strong>{said}</strong>}</span>
      </div>
      <details className="figure-more">
        <summary>{t.confusion}</summary>
        <div className="lab-confusion">
          <table>
            <caption className="plot-title">{t.caption}</caption>
            <thead>
              <tr>
                <td />
                {digits.map((answer) => (
                  <th key={answer} scope="col">
                    {answer}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {digits.map((truth) => (
                <tr key={truth}>
                  <th scope="row">{truth}</th>
                  {digits.map((answer) => {
                    const count = confusion[truth * classes + answer]!;
                    const wrong = truth !== answer;
                    const fill = toneFill('error', count / most);
                    return (
                      <td
                        key={answer}
                        data-right={!wrong || undefined}
                        style={count > 0 && wrong ? { background: fill.fill } : undefined}
                      >
                        {count > 0 ? (
                          <button
                            type="button"
                            aria-label={t.cell(truth, answer, count)}
                            onClick={() => show(truth, answer)}
                          >
                            {formatNumber(count, 0)}
                          </button>
                        ) : (
                          ''
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
