import type { Numbers } from '~/numerics/matrix-loops';
import { openAttention } from './attention';
import { gelu, geluBack, layerNorm, layerNormBack } from './loops';
import { type Arithmetic, rowsOf, transposed } from './multiply';
import { patchesOf, type VitSpec } from './spec';

/** A part of the network that turns one array into another. Its buffers are those of one picture. */
export interface Part {
  readonly output: Numbers;
  forward(): void;
  /** Turns ∂L/∂output, in `slope`, into ∂L/∂input, which is added to the input's; parameters' gradients are added up. */
  backward(): void;
  readonly slope: Numbers;
}

/** An array on its way, and ∂L/∂ of it. */
export interface Signal {
  readonly output: Numbers;
  readonly slope: Numbers;
}

/** What a linear map begins with: a signal, or the picture itself. */
type Source = Pick<Signal, 'output'> & Partial<Signal>;

/** Parameters and their gradients, handed out in the order of `parameterShapes`. */
export type Take = () => { readonly values: Numbers; readonly slope: Numbers };

/** y ← xW + b for each of `rows`. Of a source without a slope nobody asks for the gradient. */
function openLinear(
  x: Source,
  take: Take,
  { make, multiply }: Arithmetic,
  [rows, inputs, outputs]: readonly [number, number, number],
): Part {
  const [weights, bias] = [take(), take()];
  const y = { output: make(rows * outputs), slope: make(rows * outputs) };
  const [inRows, outRows] = [rowsOf(x.output, inputs), rowsOf(y.output, outputs)];
  const [inSlopes, outSlopes] = [x.slope && rowsOf(x.slope, inputs), rowsOf(y.slope, outputs)];
  const [w, dw] = [rowsOf(weights.values, outputs), rowsOf(weights.slope, outputs)];
  const [inTransposed, wTransposed] = [transposed(inRows), transposed(w)];
  return {
    ...y,
    forward() {
      for (let t = 0; t < rows; t++)
        for (let j = 0; j < outputs; j++) y.output[t * outputs + j] = bias.values[j]!;
      multiply(inRows, w, outRows, rows, inputs, outputs, true);
    },
    backward() {
      for (let t = 0; t < rows; t++)
        for (let j = 0; j < outputs; j++) bias.slope[j]! += y.slope[t * outputs + j]!;
      multiply(inTransposed, outSlopes, dw, inputs, rows, outputs, true);
      if (inSlopes) multiply(outSlopes, wTransposed, inSlopes, rows, outputs, inputs, true);
    },
  };
}

function openNorm(x: Signal, take: Take, { make }: Arithmetic, rows: number, width: number): Part {
  const [gain, shift] = [take(), take()];
  const y = { output: make(rows * width), slope: make(rows * width) };
  const buffers = { normal: make(rows * width), scale: make(rows) };
  return {
    ...y,
    forward: () => layerNorm(x.output, y.output, gain.values, shift.values, buffers, width),
    backward: () => layerNormBack(y.slope, x.slope, gain.values, gain.slope, shift.slope, buffers, width),
  };
}

function openGelu(x: Signal, { make }: Arithmetic): Part {
  const y = { output: make(x.output.length), slope: make(x.output.length) };
  const tanhs = make(x.output.length);
  return {
    ...y,
    forward: () => gelu(x.output, y.output, tanhs),
    backward() {
      geluBack(x.output, tanhs, y.slope);
      for (let i = 0; i < y.slope.length; i++) x.slope[i]! += y.slope[i]!;
    },
  };
}

/** x + y: the residual connection. */
function openSum(x: Signal, y: Signal, { make }: Arithmetic): Part {
  const sum = { output: make(x.output.length), slope: make(x.output.length) };
  return {
    ...sum,
    forward() {
      for (let i = 0; i < sum.output.length; i++) sum.output[i] = x.output[i]! + y.output[i]!;
    },
    backward() {
      for (let i = 0; i < sum.slope.length; i++) {
        x.slope[i]! += sum.slope[i]!;
        y.slope[i]! += sum.slope[i]!;
      }
    },
  };
}

/** Adds to each patch what is learned about its place. */
function openPositions(x: Signal, take: Take, on: Arithmetic): Part {
  const positions = take();
  return openSum(x, { output: positions.values, slope: positions.slope }, on);
}

/** The mean of the rows. */
function openMean(x: Signal, { make }: Arithmetic, rows: number, width: number): Part {
  const y = { output: make(width), slope: make(width) };
  return {
    ...y,
    forward() {
      y.output.fill(0);
      for (let i = 0; i < rows * width; i++) y.output[i % width]! += x.output[i]! / rows;
    },
    backward() {
      for (let i = 0; i < rows * width; i++) x.slope[i]! += y.slope[i % width]! / rows;
    },
  };
}

export interface VitPass {
  /** Patch after patch, [patches, patch · patch]; to be filled before `forward`. See `cutInto`. */
  readonly patches: Numbers;
  readonly logits: Numbers;
  /** ∂L/∂logits, to be filled before `backward`. */
  readonly slope: Numbers;
  forward(): void;
  /** After `forward`: adds this picture's gradients to `gradients`. */
  backward(): void;
}

/** Buffers for one picture through the network of `parameters`, which is used as it is, not copied. */
export function openVitPass(
  spec: VitSpec,
  parameters: readonly Numbers[],
  gradients: readonly Numbers[],
  on: Arithmetic,
): VitPass {
  const { width, heads, hidden, blocks, classes, patch } = spec;
  const rows = patchesOf(spec);
  let taken = 0;
  const take: Take = () => ({ values: parameters[taken]!, slope: gradients[taken++]! });
  const parts: Part[] = [];
  const add = <P extends Part>(part: P): P => {
    parts.push(part);
    return part;
  };
  const input = { output: on.make(rows * patch ** 2) };
  const embedded = add(openLinear(input, take, on, [rows, patch ** 2, width]));
  let x: Signal = add(openPositions(embedded, take, on));
  for (let block = 0; block < blocks; block++) {
    const normal = add(openNorm(x, take, on, rows, width));
    const asked = add(openLinear(normal, take, on, [rows, width, 3 * width]));
    const mixed = add(openAttention(asked, on, rows, width, heads));
    x = add(openSum(x, add(openLinear(mixed, take, on, [rows, width, width])), on));
    const again = add(openNorm(x, take, on, rows, width));
    const bent = add(openGelu(add(openLinear(again, take, on, [rows, width, hidden])), on));
    x = add(openSum(x, add(openLinear(bent, take, on, [rows, hidden, width])), on));
  }
  const mean = add(openMean(x, on, rows, width));
  const last = add(openLinear(mean, take, on, [1, width, classes]));
  return {
    patches: input.output,
    logits: last.output,
    slope: last.slope,
    forward() {
      for (const part of parts) part.forward();
    },
    backward() {
      for (const part of parts) if (part !== last) part.slope.fill(0);
      for (let k = parts.length - 1; k >= 0; k--) parts[k]!.backward();
    },
  };
}

/** Picture `index` of `pictures` [count, side · side] patch after patch, each row after row. */
export function cutInto(
  { side, patch }: VitSpec,
  pictures: ArrayLike<number>,
  index: number,
  patches: Numbers,
): void {
  const across = side / patch;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const place = Math.floor(y / patch) * across + Math.floor(x / patch);
      patches[place * patch * patch + (y % patch) * patch + (x % patch)] =
        pictures[(index * side + y) * side + x]!;
    }
}
