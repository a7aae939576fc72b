import '../tf';
import '@tensorflow/tfjs-backend-cpu/dist/register_all_kernels';
import type { Opened } from './opened';

/** Plain JavaScript: everywhere, at once. `tf.ts` has registered it with the few kernels of the page; these are the others. */
export const open = (): Opened => ({});
