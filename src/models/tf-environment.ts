import { Environment } from '@tensorflow/tfjs-core/dist/environment';

/**
 * Has to be evaluated before TensorFlow.js is, so `tf.ts` imports it first.
 *
 * As it wakes up, TensorFlow.js 4.22 reads flags from the page's address and decodes every entry of it: a link that is cut
 * off inside a `%ED%95%9C` throws a URIError there, and each figure of the page would fail with it. Here the address
 * belongs to the book, so nothing is read from it.
 *
 * In Node, `IS_NODE` would call `require`, which ES modules lack, and print an advertisement for tfjs-node. `tf.ts` gives
 * it a platform of standard globals instead.
 */
Object.assign(Environment.prototype, {
  populateURLFlags(this: Environment) {
    this.setFlags({ IS_NODE: false });
  },
});
