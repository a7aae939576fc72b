import type { Challenge } from '~/kit/widget';
import { distance } from '~/numerics/graph';
import { type MatmulGraph, pathEdges, spread, params as table } from './state';

/** Every edge that is there at the start is still there, whatever its weight is now. */
const noEdgeIsGone = ({ params }: MatmulGraph) =>
  (['a', 'b'] as const).every((name) =>
    table[name].default.every((weight, n) => weight === 0 || Math.round(params[name][n]!) !== 0),
  );

export const challenges = {
  cancel: {
    ask: {
      en: 'Make the entry (1, 2) of AB zero, without setting any of the edges to zero.',
      ko: '어떤 간선도 0으로 만들지 않고, AB의 (1, 2) 성분을 0으로 만들어 보세요.',
    },
    hint: {
      en: 'Two paths lead from 1 to 2. Their products may cancel.',
      ko: '1에서 2로 가는 경로는 둘입니다. 두 곱이 서로 지울 수 있습니다.',
    },
    met: (state: MatmulGraph) =>
      state.params.mode === 'paths' && Math.abs(state.derived.ab[0]![1]!) < 1e-9 && noEdgeIsGone(state),
  },
  shortcut: {
    ask: {
      en: 'Show the graph of the data. Keep the path of six, add one edge, and let node 6 feel node 1 after 2 aggregations.',
      ko: '데이터의 그래프로 바꾸세요. 여섯 노드의 길은 그대로 두고 간선 하나만 더해, 2번만 모아도 노드 6이 노드 1을 느끼게 해 보세요.',
    },
    hint: {
      en: 'Two aggregations reach two edges far. Which single edge makes 1 and 6 neighbours of a neighbour?',
      ko: '2번 모으면 간선 두 개만큼 닿습니다. 간선 하나를 더해 1과 6을 이웃의 이웃으로 만들려면?',
    },
    met: ({ params, derived }: MatmulGraph) =>
      params.mode === 'neighbours' &&
      Math.round(params.nodes) === 6 &&
      derived.edges.length === 6 &&
      pathEdges.every((edge, n) => edge === 0 || params.edges[n]! >= 0.5) &&
      distance(derived.adjacency, 0, 5) === 2 &&
      derived.history.length - 1 === 2,
  },
  alike: {
    ask: {
      en: 'Average until all nodes of a connected graph are alike: at least five nodes that start far apart (1 or more) and end within 0.05.',
      ko: '평균 내기를 되풀이해 이어진 그래프의 모든 노드를 닮게 만들어 보세요. 노드는 다섯 개 이상, 처음 값의 차이는 1 이상, 마지막 차이는 0.05 이하여야 합니다.',
    },
    hint: {
      en: 'On a path, averaging swings to and fro for ever: even and odd nodes take turns. What keeps a bit of a node’s own value?',
      ko: '길에서는 짝수 노드와 홀수 노드가 번갈아 바뀌어 끝없이 흔들립니다. 자기 값을 조금 남기려면 무엇을 켜야 할까요?',
    },
    met: ({ params, derived }: MatmulGraph) =>
      params.mode === 'neighbours' &&
      params.how === 'mean' &&
      derived.adjacency.length >= 5 &&
      derived.adjacency.every((_, i) => distance(derived.adjacency, 0, i) < Number.POSITIVE_INFINITY) &&
      spread(derived.history[0]!) >= 1 &&
      spread(derived.history.at(-1)!) <= 0.05,
  },
} as const satisfies Record<string, Challenge<MatmulGraph>>;
