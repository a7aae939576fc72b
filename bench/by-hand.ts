import type { ChainData, ChainState } from '~/models/chain/spec';

/**
 * The yardstick: a 2-4-2-1 tanh network with mean squared error and plain SGD, batch 10, written out as loops over typed
 * arrays for this one network by someone who knows its sizes. Nothing in it is for any other.
 */
export function byHand({ layers }: ChainState, data: ChainData, rate: number) {
  const batch = 10;
  const [w1, w2, w3] = layers.map(({ weights }) => Float64Array.from(weights)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [b1, b2, b3] = layers.map(({ bias }) => Float64Array.from(bias)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const gw1 = new Float64Array(8);
  const gb1 = new Float64Array(4);
  const gw2 = new Float64Array(8);
  const gb2 = new Float64Array(2);
  const gw3 = new Float64Array(2);
  const h1 = new Float64Array(4);
  const h2 = new Float64Array(2);
  const d2 = new Float64Array(2);
  let at = 0;
  let loss = 0;

  function step(): void {
    gw1.fill(0);
    gb1.fill(0);
    gw2.fill(0);
    gb2.fill(0);
    gw3.fill(0);
    let gb3 = 0;
    loss = 0;
    for (let n = at; n < at + batch; n++) {
      const x0 = data.inputs[2 * n]!;
      const x1 = data.inputs[2 * n + 1]!;
      for (let j = 0; j < 4; j++) h1[j] = Math.tanh(b1[j]! + x0 * w1[j]! + x1 * w1[4 + j]!);
      for (let j = 0; j < 2; j++)
        h2[j] = Math.tanh(
          b2[j]! + h1[0]! * w2[j]! + h1[1]! * w2[2 + j]! + h1[2]! * w2[4 + j]! + h1[3]! * w2[6 + j]!,
        );
      const y = Math.tanh(b3[0]! + h2[0]! * w3[0]! + h2[1]! * w3[1]!);
      const off = y - data.targets[n]!;
      loss += off * off;
      const d3 = ((2 * off) / batch) * (1 - y * y);
      gb3 += d3;
      for (let j = 0; j < 2; j++) {
        gw3[j]! += d3 * h2[j]!;
        d2[j] = d3 * w3[j]! * (1 - h2[j]! * h2[j]!);
        gb2[j]! += d2[j]!;
      }
      for (let i = 0; i < 4; i++) {
        gw2[2 * i]! += h1[i]! * d2[0]!;
        gw2[2 * i + 1]! += h1[i]! * d2[1]!;
        const d1 = (d2[0]! * w2[2 * i]! + d2[1]! * w2[2 * i + 1]!) * (1 - h1[i]! * h1[i]!);
        gb1[i]! += d1;
        gw1[i]! += x0 * d1;
        gw1[4 + i]! += x1 * d1;
      }
    }
    for (let i = 0; i < 8; i++) w1[i]! -= rate * gw1[i]!;
    for (let i = 0; i < 4; i++) b1[i]! -= rate * gb1[i]!;
    for (let i = 0; i < 8; i++) w2[i]! -= rate * gw2[i]!;
    for (let i = 0; i < 2; i++) b2[i]! -= rate * gb2[i]!;
    for (let i = 0; i < 2; i++) w3[i]! -= rate * gw3[i]!;
    b3[0]! -= rate * gb3;
    at = at + 2 * batch > data.count ? 0 : at + batch;
    loss /= batch;
  }

  return {
    advance(steps: number): void {
      for (let i = 0; i < steps; i++) step();
    },
    loss: () => loss,
    weights: () => [w1, w2, w3],
  };
}
