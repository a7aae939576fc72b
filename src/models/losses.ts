import * as tf from './tf';

/**
 * Each a mean over N points; for one point with scores s and class c:
 * `mse` is ‖s − e_c‖², summed over the classes, not averaged over them;
 * `cross-entropy` is −ln softmax(s)_c, in nats;
 * `hinge` is Σ_{k≠c} max(0, s_k − s_c + 1) (Weston and Watkins 1999, as in CS231n).
 */
export type Loss = 'mse' | 'cross-entropy' | 'hinge';

const mean = (sum: tf.Tensor, scores: tf.Tensor, sign = 1) => tf.mul(sum, sign / scores.shape[0]!);

/** From scores [N, K] and one-hot targets [N, K] to a number, through which TensorFlow.js can differentiate. */
export const meanLoss: Record<Loss, (scores: tf.Tensor, targets: tf.Tensor) => tf.Tensor> = {
  mse: (scores, targets) => mean(tf.sum(tf.square(tf.sub(scores, targets))), scores),
  // logSoftmax takes the largest score off first, so scores of a thousand are as safe as scores of one.
  'cross-entropy': (scores, targets) => mean(tf.sum(tf.mul(targets, tf.logSoftmax(scores))), scores, -1),
  hinge: (scores, targets) => {
    const ofTheClass = tf.sum(tf.mul(scores, targets), 1, true); // [N, 1]
    // At k = c stands max(0, 0), which adds nothing and has no slope: tf's relu is flat at 0.
    return mean(tf.sum(tf.relu(tf.add(tf.sub(scores, ofTheClass), tf.sub(1, targets)))), scores);
  },
};
