import { useStore } from 'zustand';
import { formatNumber } from '~/numerics/format';
import { Explained } from '~/ui/explained';
import { useLocale } from '~/ui/locale';
import { scoreComputation, voteComputation } from './describe';
import { classWords } from './state';
import { texts } from './strings';
import type { CatColumnsProps } from './view-props';

/** The running sum: each pixel's column times its value, then the bias, then the scores. */
export function VoteTable({ store }: CatColumnsProps) {
  const locale = useLocale();
  const t = texts[locale];
  const state = useStore(store);
  const { order, terms, bias, scores } = state.derived;
  return (
    <table className="vote-table" data-picture>
      <caption>{t.votes}</caption>
      <thead>
        <tr>
          <th scope="col">{t.from}</th>
          {classWords.map((words) => (
            <th scope="col" key={words.en}>
              {words[locale]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map((term, place) => (
          <tr key={order[place]}>
            <th scope="row">{t.vote(order[place]! + 1)}</th>
            {term.map((vote, c) => (
              <td key={classWords[c]!.en}>
                <Explained computation={voteComputation(state, place, c)}>{formatNumber(vote)}</Explained>
              </td>
            ))}
          </tr>
        ))}
        {state.params.bias && (
          <tr>
            <th scope="row">{t.bias}</th>
            {bias.map((each, c) => (
              <td key={classWords[c]!.en}>{formatNumber(each)}</td>
            ))}
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.score}</th>
          {scores.map((score, c) => (
            <td key={classWords[c]!.en}>
              <Explained computation={scoreComputation(state, c)}>{formatNumber(score)}</Explained>
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
