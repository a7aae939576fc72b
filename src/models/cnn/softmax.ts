/** e^z / Σe^z for each row of logits [count, classes]; the largest is taken off first, so that nothing overflows. */
export function softmaxRows(logits: Float32Array, count: number): Float32Array {
  const classes = logits.length / count;
  const shares = new Float32Array(logits.length);
  for (let n = 0; n < count; n++) {
    const row = logits.subarray(n * classes, (n + 1) * classes);
    const largest = Math.max(...row);
    let sum = 0;
    for (const value of row) sum += Math.exp(value - largest);
    for (let c = 0; c < classes; c++) shares[n * classes + c] = Math.exp(row[c]! - largest) / sum;
  }
  return shares;
}

/** The mean of −Σ t ln softmax(z) over the rows, in nats, and its slope for the logits: (softmax(z) − t) / count. */
export function softmaxCrossEntropy(
  logits: Float32Array,
  targets: Float32Array,
  count: number,
): { readonly loss: number; readonly slope: Float32Array } {
  const classes = logits.length / count;
  const slope = softmaxRows(logits, count);
  let loss = 0;
  for (let n = 0; n < count; n++) {
    const row = logits.subarray(n * classes, (n + 1) * classes);
    const largest = Math.max(...row);
    let sum = 0;
    for (const value of row) sum += Math.exp(value - largest);
    const logSum = largest + Math.log(sum);
    for (let c = 0; c < classes; c++) {
      const i = n * classes + c;
      loss += targets[i]! * (logSum - logits[i]!);
      slope[i] = (slope[i]! - targets[i]!) / count;
    }
  }
  return { loss: loss / count, slope };
}

/** The class of the largest logit in row `n` of [count, classes]; of equals the first. */
export function answerAt(logits: ArrayLike<number>, n: number, classes: number): number {
  let best = 0;
  for (let c = 1; c < classes; c++) if (logits[n * classes + c]! > logits[n * classes + best]!) best = c;
  return best;
}

/** How many rows of logits [count, classes] answer with their label. */
export function rightAnswers(logits: ArrayLike<number>, labels: Uint8Array, classes: number): number {
  let right = 0;
  for (let n = 0; n * classes < logits.length; n++) if (answerAt(logits, n, classes) === labels[n]) right++;
  return right;
}
