import type { KernelBackend } from '@tensorflow/tfjs-core';

/** What each backend's own module gives to `open.ts`. */
export interface Opened {
  /** Left out where the backend is registered already. */
  readonly backend?: KernelBackend;
  /** Answers, with the reason, if the device is taken away later: a graphics driver that restarts, a phone that saves power. */
  readonly lost?: Promise<string>;
}
