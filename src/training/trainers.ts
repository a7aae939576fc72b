import type { BackendChoice, TrainerKind } from './protocol';

/** Every kind of trainer: a file, and a line here. Each is loaded when a task asks for it. */
export const trainers = {
  chain: async () => (await import('./chain')).chain,
  'deep-train': async () => (await import('./deep-train')).deepTrain,
  cnn: async () => (await import('./cnn')).cnn,
  'augment-pair': async () => (await import('./augment-pair')).augmentPair,
  sweep: async () => (await import('./sweep')).sweep,
  'xo-cnn': async () => (await import('./xo-cnn')).xoCnn,
  'gradient-stack': async () => (await import('./gradient-stack')).gradientStack,
  'inductive-bias': async () => (await import('./inductive-bias')).inductiveBias,
};

type Table = typeof trainers;
export type KindName = keyof Table;
type Kind<K extends KindName> = Awaited<ReturnType<Table[K]>>;

/** What the kind `K` reports. */
export type ReportOf<K extends KindName> = Kind<K> extends TrainerKind<never, infer Report> ? Report : never;
/** What the kind `K` is told, with its name and where to compute. */
export type TaskOf<K extends KindName> =
  Kind<K> extends TrainerKind<infer Task, unknown>
    ? Task & { readonly kind: K; readonly backend?: BackendChoice }
    : never;
/** A task whose trainer reports a `Report`. */
export type TaskFor<Report> = {
  [K in KindName]: ReportOf<K> extends Report ? TaskOf<K> : never;
}[KindName];
