import { releaseProxy, wrap } from 'comlink';
import type { Answer, Ask, Line } from '~/training/protocol';
import type { WorkerApi } from '~/training/worker';
import type { Trouble, TroubleKind } from './session';

/** A line that has broken, and how. */
export class LineError extends Error {
  override readonly name = 'LineError';
  constructor(
    readonly kind: TroubleKind,
    message: string,
  ) {
    super(message);
  }
}

/** A worker of its own. Its code arrives when it is first needed. Throws where there are no workers. */
export function openWorkerLine(): Line {
  const worker = new Worker(new URL('../../training/worker.ts', import.meta.url), { type: 'module' });
  const remote = wrap<WorkerApi>(worker);
  let answered = false;
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = (event) => {
      // It is told in the figure; the console need not repeat it.
      event.preventDefault();
      reject(new LineError(answered ? troubleKind(event.message) : 'load', event.message ?? ''));
    };
    worker.onmessageerror = () => reject(new LineError('failed', 'An answer could not be read.'));
  });
  // Asked for or not: a rejection that nobody waits for is no accident.
  broken.catch(() => undefined);
  return {
    async work(ask) {
      const answer = await Promise.race([remote.work(ask), broken]);
      answered = true;
      return answer;
    },
    close() {
      // A question that is never answered would keep its worker for ever: Comlink holds both until it is told.
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

/** How figures reach their trainers. */
export interface Lines {
  /** Throws where there are no workers. */
  worker(): Line;
  /** The same in this thread. */
  direct(): Promise<Line>;
  /** Answers before it returns, if that is possible here: in tests, and where pages are built. */
  atOnce?(task: { readonly kind: string }, ask: Omit<Ask, 'task'>): Answer;
}

let lines: Lines = {
  worker: openWorkerLine,
  direct: async () => (await import('~/training/direct')).openDirect(),
};

export const currentLines = (): Lines => lines;

/** Lays other lines, for tests and for building pages. Returns what takes them up again. */
export function layLines(change: Partial<Lines>): () => void {
  const before = lines;
  lines = { ...lines, ...change };
  return () => {
    lines = before;
  };
}

/** A line to a worker, or in this thread if there are no workers, which is told, or if it is to be `inPage`. */
export async function openLine(inPage: boolean | undefined, tell: () => void): Promise<Line> {
  if (inPage) return lines.direct();
  try {
    return lines.worker();
  } catch {
    tell();
    return lines.direct();
  }
}

const signs: readonly (readonly [TroubleKind, RegExp])[] = [
  ['memory', /out of memory|allocation failed|could not allocate|invalid typed array length|memory access/i],
  ['context', /context.{0,8}lost|lost.{0,8}context|device.{0,8}lost|device was taken/i],
  [
    'load',
    /dynamically imported module|importing a module|could not be loaded|failed to fetch|networkerror/i,
  ],
];

const troubleKind = (message = ''): TroubleKind =>
  signs.find(([, sign]) => sign.test(message))?.[0] ?? 'failed';

/** What an error means to a reader. */
export function troubleOf(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof LineError ? error.kind : troubleKind(message), message };
}
