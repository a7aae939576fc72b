/**
 * What a page and a worker say to each other. One request, one answer: the page asks for a slice of work, the worker answers
 * with what it has computed. Not asking is pausing; terminating frees everything.
 */

/** Where a trainer can compute. `fused`: loops of our own over typed arrays; the others are backends of TensorFlow.js. */
export const backendNames = ['fused', 'cpu', 'wasm', 'webgl', 'webgpu'] as const;
export type BackendName = (typeof backendNames)[number];
/** `auto`: the fastest, as measured. */
export type BackendChoice = BackendName | 'auto';

/** Why a trainer goes no further. `diverged`: the next step gives no finite number; the last finite ones are kept. */
export type TrainerEnd = 'diverged' | 'settled' | 'goal' | 'finished';

/**
 * Something that works step by step. Synchronous once it is open. After n steps it is in the same state whatever the slices
 * were in which it took them, and a trainer opened from a report goes on exactly as the one that wrote the report.
 */
export interface Trainer<Report> {
  /** Steps so far, those before it was opened included. */
  readonly step: number;
  /** Work that ends by itself (a measurement, a sweep) has this many steps. */
  readonly total?: number;
  readonly ended?: TrainerEnd;
  /**
   * Takes `count` steps, fewer when it ends. What has to be done before a step (pictures drawn, a test taken) may count as a step
   * here and leave `step` as it is: each call does something, and none takes long.
   */
  advance(count: number): void;
  /** Plain data with arrays of its own: they may be transferred. */
  report(): Report;
  dispose(): void;
}

/** A kind of trainer. `task` is plain data; what must be computed from it (a data set, initial weights) is made here. */
export interface TrainerKind<Task, Report> {
  /** Where it can work, the likely fastest first. */
  readonly backends: readonly BackendName[];
  /** Those of them that may be the fastest, and so are worth loading and measuring; all unless given. */
  readonly contenders?: readonly BackendName[];
  /** Loads what `open` needs on a backend of TensorFlow.js, which is open by then. */
  prepare?(backend: BackendName): Promise<void>;
  /** `backend` is one of `backends`, and ready. Throws an Error in words when the task makes no sense. */
  open(task: Task, backend: BackendName): Trainer<Report>;
  /** A task of the same cost a step and without preparations, to be timed; unless given the task itself. */
  trial?(task: Task): Task;
  /** Tasks of one size are fastest on one backend: it is measured once for each. */
  size?(task: Task): string;
}

/** A slice of work. */
export interface Ask<Task = unknown> {
  /** What to work on from here on; without it, what the last request was about. */
  readonly task?: Task;
  /** At most this many steps, 0 to only report. */
  readonly steps: number;
  /** And no further step after this many milliseconds. */
  readonly milliseconds: number;
}

/**
 * The backend that was asked for and could not be had, and why. `unfit`: not made for this kind of work. The others are those of
 * models/backends/names.
 */
export interface Instead {
  readonly of: BackendName;
  readonly reason: 'unfit' | 'unsupported' | 'imprecise' | 'not-loaded' | 'failed';
}

export interface Answer<Report = unknown> {
  readonly report: Report;
  /** The steps before and after this slice. */
  readonly from: number;
  readonly step: number;
  readonly total?: number;
  readonly ended?: TrainerEnd;
  readonly backend: BackendName;
  readonly instead?: Instead;
  /** Milliseconds spent on the steps. */
  readonly spent: number;
}

/** One figure's line to its trainer. */
export interface Line {
  work(ask: Ask): Promise<Answer>;
  /** Ends everything at once; what was asked is never answered. */
  close(): void;
}

/** The arrays of a report, for handing over without copying. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer);
  } else if (typeof value === 'object' && value !== null)
    for (const entry of Object.values(value)) buffersOf(entry, found);
  return [...found];
}
