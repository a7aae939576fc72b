import { formatFactor, formatNumber, formatVector } from '~/numerics/format';
import type { Locale } from '~/ui/words';
import { type MatmulGraph, type Path, spread } from './state';

/** 1·1 + 2·2 = 5 */
export const pathSum = (paths: readonly Path[]) =>
  `${paths.map(({ first, second }) => `${formatFactor(first)}·${formatFactor(second)}`).join(' + ')} = ${formatNumber(
    paths.reduce((sum, path) => sum + path.product, 0),
  )}`;

/** How the value of node i came about from its neighbours one step before: 0.5·1 + 0.5·0 = 0.5. */
export function arrivalText(
  { derived: { matrix, history } }: Pick<MatmulGraph, 'derived'>,
  i: number,
): string {
  const before = history.at(-2);
  const now = history.at(-1)![i]!;
  if (!before) return formatNumber(now, 3);
  const terms = matrix[i]!.flatMap((share, j) =>
    share === 0 ? [] : [`${formatNumber(share)}·${formatFactor(before[j]!)}`],
  );
  return `${terms.length === 0 ? '0' : terms.join(' + ')} = ${formatNumber(now, 3)}`;
}

/** The paths of the entry in view; or the values of all nodes and how far apart they are. */
export function describe(state: MatmulGraph, locale: Locale): string {
  return state.params.mode === 'paths' ? ofPaths(state, locale) : ofNodes(state, locale);
}

function ofPaths({ derived: { entry, paths } }: MatmulGraph, locale: Locale): string {
  const [i, j] = [entry[0] + 1, entry[1] + 1];
  const cancels = paths.every((path) => path.product !== 0) && paths[0]!.product + paths[1]!.product === 0;
  return locale === 'ko'
    ? `AB의 (${i}, ${j}) 성분은 왼쪽 ${i}에서 오른쪽 ${j}로 가는 두 경로의 합입니다. ${pathSum(paths)}.${cancels ? ' 두 경로가 서로 지웁니다.' : ''}`
    : `Entry (${i}, ${j}) of AB is the sum over the two paths from ${i} on the left to ${j} on the right: ${pathSum(paths)}.${cancels ? ' The two paths cancel.' : ''}`;
}

function ofNodes({ params, derived: { edges, history } }: MatmulGraph, locale: Locale): string {
  const values = history.at(-1)!;
  const steps = history.length - 1;
  const list = formatVector(values, 2);
  const apart = formatNumber(spread(values), 3);
  if (locale === 'ko') {
    const how = { sum: '더했습니다', mean: '평균 냈습니다', symmetric: 'GCN 방식으로 모았습니다' }[
      params.how
    ];
    const done =
      steps === 0
        ? '아직 이웃을 모으지 않았습니다.'
        : `이웃의 값을${params.loops ? ' 자기 값과 함께' : ''} ${steps}번 ${how}.`;
    return `노드 ${values.length}개, 간선 ${edges.length}개. ${done} 노드의 값은 차례로 ${list}이고, 가장 큰 값과 가장 작은 값의 차이는 ${apart}입니다.`;
  }
  const how = { sum: 'added', mean: 'averaged', symmetric: 'weighted as in GCN' }[params.how];
  const done =
    steps === 0
      ? 'Nothing is aggregated yet.'
      : `Neighbours${params.loops ? ' and the node itself' : ''} have been ${how} ${steps === 1 ? 'once' : `${steps} times`}.`;
  return `${values.length} nodes and ${edges.length} ${edges.length === 1 ? 'edge' : 'edges'}. ${done} The values of the nodes, in order, are ${list}; the largest and the smallest differ by ${apart}.`;
}
