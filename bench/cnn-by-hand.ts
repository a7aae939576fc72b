/**
 * The yardstick: convolutions, pooling and a dense layer as plain loops over typed arrays, one picture after the other, for
 * pictures [24, 24, 1]: conv 5×5×8 – ReLU – pool 2 – conv 5×5×16 – ReLU – pool 3 – softmax of 10. Plain SGD.
 */
interface Conv {
  readonly size: number;
  readonly inputs: number;
  readonly filters: number;
  readonly w: Float32Array;
  readonly b: Float32Array;
}

const kernel = 5;
const around = 2;

function convolve({ size, inputs, filters, w, b }: Conv, x: Float32Array, y: Float32Array) {
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const out = (i * size + j) * filters;
      for (let f = 0; f < filters; f++) y[out + f] = b[f]!;
      for (let m = Math.max(0, around - i); m < Math.min(kernel, size + around - i); m++)
        for (let n = Math.max(0, around - j); n < Math.min(kernel, size + around - j); n++) {
          const from = ((i + m - around) * size + j + n - around) * inputs;
          const at = (m * kernel + n) * inputs * filters;
          for (let c = 0; c < inputs; c++) {
            const value = x[from + c]!;
            for (let f = 0; f < filters; f++) y[out + f]! += value * w[at + c * filters + f]!;
          }
        }
      for (let f = 0; f < filters; f++) if (y[out + f]! < 0) y[out + f] = 0;
    }
}

/** `dy` is cleared where the unit was off. */
function convolveBack(
  { size, inputs, filters, w }: Conv,
  x: Float32Array,
  y: Float32Array,
  dy: Float32Array,
  gw: Float32Array,
  gb: Float32Array,
  dx?: Float32Array,
) {
  dx?.fill(0);
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const out = (i * size + j) * filters;
      for (let f = 0; f < filters; f++) {
        if (y[out + f]! <= 0) dy[out + f] = 0;
        gb[f]! += dy[out + f]!;
      }
      for (let m = Math.max(0, around - i); m < Math.min(kernel, size + around - i); m++)
        for (let n = Math.max(0, around - j); n < Math.min(kernel, size + around - j); n++) {
          const from = ((i + m - around) * size + j + n - around) * inputs;
          const at = (m * kernel + n) * inputs * filters;
          for (let c = 0; c < inputs; c++) {
            const value = x[from + c]!;
            let sum = 0;
            for (let f = 0; f < filters; f++) {
              const slope = dy[out + f]!;
              gw[at + c * filters + f]! += value * slope;
              sum += slope * w[at + c * filters + f]!;
            }
            if (dx) dx[from + c]! += sum;
          }
        }
    }
}

function pool(
  size: number,
  by: number,
  channels: number,
  x: Float32Array,
  y: Float32Array,
  places: Int32Array,
) {
  const half = size / by;
  for (let i = 0; i < half; i++)
    for (let j = 0; j < half; j++)
      for (let c = 0; c < channels; c++) {
        let best = -1;
        for (let m = 0; m < by; m++)
          for (let n = 0; n < by; n++) {
            const at = ((i * by + m) * size + j * by + n) * channels + c;
            if (best < 0 || x[at]! > x[best]!) best = at;
          }
        const out = (i * half + j) * channels + c;
        y[out] = x[best]!;
        places[out] = best;
      }
}

function unpool(places: Int32Array, dy: Float32Array, dx: Float32Array) {
  dx.fill(0);
  for (let i = 0; i < places.length; i++) dx[places[i]!]! += dy[i]!;
}

/** `parameters` as in a `CnnState`; they change. `step` takes one minibatch and returns its mean loss. */
export function cnnByHand(parameters: readonly Float32Array[], rate: number) {
  const [w1, b1, w2, b2, w3, b3] = parameters.map((array) => array.slice()) as Float32Array[];
  const first: Conv = { size: 24, inputs: 1, filters: 8, w: w1!, b: b1! };
  const second: Conv = { size: 12, inputs: 8, filters: 16, w: w2!, b: b2! };
  const all = [w1!, b1!, w2!, b2!, w3!, b3!];
  const gradients = all.map(({ length }) => new Float32Array(length));
  const [gw1, gb1, gw2, gb2, gw3, gb3] = gradients as Float32Array[];
  const y1 = new Float32Array(24 * 24 * 8);
  const p1 = new Float32Array(12 * 12 * 8);
  const at1 = new Int32Array(p1.length);
  const y2 = new Float32Array(12 * 12 * 16);
  const p2 = new Float32Array(4 * 4 * 16);
  const at2 = new Int32Array(p2.length);
  const z = new Float32Array(10);
  const dp2 = new Float32Array(p2.length);
  const dy2 = new Float32Array(y2.length);
  const dp1 = new Float32Array(p1.length);
  const dy1 = new Float32Array(y1.length);

  function step(pictures: Float32Array, targets: Float32Array, count: number): number {
    for (const gradient of gradients) gradient.fill(0);
    let loss = 0;
    for (let picture = 0; picture < count; picture++) {
      const x = pictures.subarray(picture * 576, (picture + 1) * 576);
      convolve(first, x, y1);
      pool(24, 2, 8, y1, p1, at1);
      convolve(second, p1, y2);
      pool(12, 3, 16, y2, p2, at2);
      z.set(b3!);
      for (let i = 0; i < 256; i++) for (let c = 0; c < 10; c++) z[c]! += p2[i]! * w3![i * 10 + c]!;
      const largest = Math.max(...z);
      let sum = 0;
      for (let c = 0; c < 10; c++) sum += Math.exp(z[c]! - largest);
      for (let c = 0; c < 10; c++) {
        const target = targets[picture * 10 + c]!;
        loss += target * (largest + Math.log(sum) - z[c]!);
        z[c] = (Math.exp(z[c]! - largest) / sum - target) / count;
        gb3![c]! += z[c]!;
      }
      for (let i = 0; i < 256; i++) {
        let back = 0;
        for (let c = 0; c < 10; c++) {
          gw3![i * 10 + c]! += p2[i]! * z[c]!;
          back += z[c]! * w3![i * 10 + c]!;
        }
        dp2[i] = back;
      }
      unpool(at2, dp2, dy2);
      convolveBack(second, p1, y2, dy2, gw2!, gb2!, dp1);
      unpool(at1, dp1, dy1);
      convolveBack(first, x, y1, dy1, gw1!, gb1!);
    }
    for (const [k, array] of all.entries())
      for (let i = 0; i < array.length; i++) array[i]! -= rate * gradients[k]![i]!;
    return loss / count;
  }

  return { step, parameters: all };
}
