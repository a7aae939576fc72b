import type { Answer } from '~/training/protocol';
import type { TaskFor } from '~/training/trainers';

/** The part of a widget's inner state that its session fills in. Until the first report there is none. */
export interface Computed<Report> {
  readonly report?: Report;
  /** Of work that ends by itself: how much of it is done. */
  readonly progress?: Progress;
}
export interface Progress {
  readonly done: number;
  readonly total: number;
}

type ReportIn<Inner> = Inner extends Computed<infer Report> ? Report : never;

/** How a widget learns when that takes a worker: as a run that the reader starts, or, with `auto`, as work that ends by itself. */
export interface Session<P, Inner, Report = ReportIn<Inner>> {
  /**
   * What the trainer is to do from here: plain data. `inner` holds the report to go on from, or what the reader has put in its
   * place. Undefined when there is nothing to do. Of an `auto` session it is called with a fresh `inner`: the work starts anew
   * whenever this changes.
   */
  task(params: P, inner: Inner): TaskFor<Report> | undefined;
  /** Starts when the figure comes into view, and again when its task changes. There is no run, and nothing to go back to. */
  readonly auto?: boolean;
  /** Settings that may change while a run goes on: what is only looked at, and what the trainer takes over from here. */
  readonly runsOn?: readonly (keyof P & string)[];
  /** What a report changes; unless given it becomes `inner.report`. */
  receive?(
    report: Report,
    now: { readonly params: P; readonly inner: Inner },
  ): { readonly params?: Partial<P>; readonly inner?: Inner };
  /** Nothing is left to learn: a run ends by itself. Asked after each report. */
  settled?(params: P, inner: Inner): boolean;
  /** Steps per second at first; unless given as fast as the machine can. */
  readonly speed?: number;
  /** A run ends here at the latest. */
  readonly maxSteps?: number;
}

/**
 * What has gone wrong. `load`: the worker's files did not arrive. `failed`: it threw. `silent`: it has not answered for long.
 * `memory`: it ran out of memory. `context`: the graphics device was taken away.
 */
export type TroubleKind = 'load' | 'failed' | 'silent' | 'memory' | 'context';
export interface Trouble {
  readonly kind: TroubleKind;
  /** For those who look at the console; not shown. */
  readonly message: string;
  /** The backend on which it happened, if it got that far. */
  readonly backend?: Answer['backend'];
}

/** How the session of a figure is doing. */
export interface SessionStatus {
  readonly auto: boolean;
  /** The reader has cancelled work that would go on by itself. */
  readonly held: boolean;
  /** A trainer has been asked for and has not yet said anything. */
  readonly opening: boolean;
  /** Steps that the reader asked for by hand are not all taken yet. */
  readonly owing: boolean;
  readonly trouble?: Trouble;
  /** Where it is computed, and what was asked for instead, with the reason. */
  readonly backend?: Answer['backend'];
  readonly instead?: Answer['instead'];
  /** Computed in the page itself: this browser has no workers, or the reader has asked for it. */
  readonly inPage?: boolean;
  /** Steps per second while it works, smoothed. */
  readonly rate?: number;
}

/** Work that ends by itself has ended. */
export const isComplete = (inner: unknown): boolean => {
  const progress = (inner as Computed<unknown> | undefined)?.progress;
  return progress !== undefined && progress.done >= progress.total;
};
