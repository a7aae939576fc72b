/** The ways TensorFlow.js can compute, in the order in which they are worth trying. */
export const backendNames = ['cpu', 'wasm', 'webgl', 'webgpu'] as const;
export type BackendName = (typeof backendNames)[number];

/**
 * `unsupported`: this browser does not have it. `imprecise`: it has it, but with 16-bit numbers, in which a run would not be
 * the same run. `not-loaded`: its files did not arrive. `failed`: it is there and did not start, or stopped.
 */
export type BackendTrouble = 'unsupported' | 'imprecise' | 'not-loaded' | 'failed';

/** A backend that cannot be used, and why: `message` is for whoever reads the console, `trouble` for whoever writes the words. */
export class BackendError extends Error {
  override readonly name = 'BackendError';
  constructor(
    readonly backend: BackendName,
    readonly trouble: BackendTrouble,
    message: string,
    options?: ErrorOptions,
  ) {
    super(`${backend}: ${message}`, options);
  }
}
