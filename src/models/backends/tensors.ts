/**
 * The wide door to TensorFlow.js, for models that train in a worker: every operation, every gradient. The page's figures use
 * the small one, `../tf`. Which backend computes is `openBackend`'s to say; until then it is the small door's few cpu kernels.
 */
import '../tf';
import '@tensorflow/tfjs-core/dist/register_all_gradients';

export * from '@tensorflow/tfjs-core';
export { numbersFrom } from '../tf';
export { type Convolution, conv2dFilterGradient, conv2dInputGradient } from './conv2d-gradient';
