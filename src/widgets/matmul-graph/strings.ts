import { josa } from '~/ui/josa';
import { strings } from '~/ui/words';

export const texts = strings(
  {
    pathPlane: 'Two nodes on the left, two in the middle, two on the right; edges are the entries of A and B',
    columns: ['rows of A', 'middle', 'columns of B'].join('|'),
    a: 'A: edges from the left to the middle',
    b: 'B: edges from the middle to the right',
    ab: 'AB: one entry for every pair of ends',
    entry: (i: number, j: number) => `entry ${i}, ${j} of AB`,
    point: 'Point at an entry of AB: all its paths light up.',
    pathOf: (i: number, k: number, j: number) => `${i} → ${k} → ${j}`,
    sumOf: (i: number, j: number) => `Paths from ${i} to ${j}`,
    graphPlane: (nodes: number) => `A graph of ${nodes} nodes in a circle`,
    node: (i: number, value: string, chosen: number | undefined) =>
      chosen === undefined
        ? `Node ${i}, value ${value}. Press to choose it`
        : chosen + 1 === i
          ? `Node ${i}, chosen. Press another node to draw or remove an edge`
          : `Node ${i}, value ${value}. Press to draw or remove the edge to node ${chosen + 1}`,
    join: 'Press two nodes, or drag from one to the other, to draw or remove an edge.',
    aggregate: 'Aggregate: H ← ÂH',
    restart: 'Back to the start',
    adjacency: 'Adjacency matrix A: 1 where two nodes are neighbours',
    matrix: 'Â, the matrix of one aggregation',
    powered: (steps: string) => `Â${steps}: what of each node (column) has arrived at each node (row)`,
    walks: (steps: string) => `A${steps}: how many walks lead from each node to each node`,
    history: 'The values after every aggregation: nodes down, aggregations across',
    values: 'Set the starting values',
    isolated: 'A node without neighbours keeps its value.',
    isolatedSum: 'A node without neighbours receives nothing: in a sum its value becomes 0.',
  },
  {
    pathPlane: '왼쪽 노드 둘, 가운데 노드 둘, 오른쪽 노드 둘. 간선은 A와 B의 성분입니다',
    columns: ['A의 행', '가운데', 'B의 열'].join('|'),
    a: 'A: 왼쪽에서 가운데로 가는 간선',
    b: 'B: 가운데에서 오른쪽으로 가는 간선',
    ab: 'AB: 양 끝의 짝마다 성분 하나',
    entry: (i, j) => `AB의 ${i}, ${j} 성분`,
    point: 'AB의 성분을 가리키면 그 성분을 이루는 경로가 모두 드러납니다.',
    pathOf: (i, k, j) => `${i} → ${k} → ${j}`,
    sumOf: (i, j) => `${i}에서 ${josa(String(j), '으로/로')} 가는 경로`,
    graphPlane: (nodes) => `원 위에 놓인 노드 ${nodes}개의 그래프`,
    node: (i, value, chosen) =>
      chosen === undefined
        ? `노드 ${i}, 값 ${value}. 누르면 고릅니다`
        : chosen + 1 === i
          ? `노드 ${i}, 고름. 다른 노드를 누르면 간선을 긋거나 지웁니다`
          : `노드 ${i}, 값 ${value}. 누르면 ${josa(`노드 ${chosen + 1}`, '와/과')}의 간선을 긋거나 지웁니다`,
    join: '노드 둘을 차례로 누르거나 한 노드에서 다른 노드로 끌면 간선을 긋거나 지웁니다.',
    aggregate: '이웃 모으기: H ← ÂH',
    restart: '처음 값으로',
    adjacency: '인접 행렬 A: 두 노드가 이웃이면 1',
    matrix: '한 번 모을 때 곱하는 행렬 Â',
    powered: (steps) => `Â${steps}: 각 노드(열)의 값이 각 노드(행)에 얼마나 닿았는지`,
    walks: (steps) => `A${steps}: 노드에서 노드로 가는 걸음길의 수`,
    history: '모을 때마다의 값: 세로는 노드, 가로는 모은 횟수',
    values: '처음 값 정하기',
    isolated: '이웃이 없는 노드는 자기 값을 그대로 지닙니다.',
    isolatedSum: '이웃이 없는 노드에는 아무것도 오지 않아, 더하기에서는 값이 0이 됩니다.',
  },
);

/** k as an exponent: A¹⁰. */
export const superscript = (number: number) =>
  [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
