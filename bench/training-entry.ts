/** What the benchmarks of training run, bundled as for readers by sources.mjs. */
export { openBackend } from '~/models/backends/open';
export { openEvaluator } from '~/models/chain/forward';
export { fusedChain } from '~/models/chain/fused';
export { startChain } from '~/models/chain/start';
export { fusedSweep } from '~/models/chain/sweep';
export { tensorSweep } from '~/models/chain/tensor-sweep';
export { tensorChain } from '~/models/chain/tensors';
export { byHand } from './by-hand';
export { circle, spiral } from './playground-data';
