import { type Place, placeFor, stillThere } from './backends';
import type { Answer, Ask, Line, TrainerKind } from './protocol';
import { trainers } from './trainers';
import { type AnyTask, openBench } from './workbench';

type Kinds = Readonly<Record<string, TrainerKind<AnyTask, unknown>>>;

/** The kind of a task. Throws when there is none of that name. */
export async function kindOf(task: AnyTask): Promise<TrainerKind<AnyTask, unknown>> {
  const load = Object.hasOwn(trainers, task.kind) && trainers[task.kind as keyof typeof trainers];
  if (!load) throw new Error(`There is no trainer "${task.kind}".`);
  return (await load()) as unknown as TrainerKind<AnyTask, unknown>;
}

/** The work of a worker in this thread: for browsers without workers. Keep the slices small. */
export function openDirect(): Line {
  const bench = openBench();
  let place: Place | undefined;
  return {
    async work(ask) {
      const task = ask.task as AnyTask | undefined;
      if (task) {
        const kind = await kindOf(task);
        place = await placeFor(kind, task);
        bench.open(kind, task, place);
      }
      if (place) stillThere(place);
      return bench.slice(ask);
    },
    close: () => bench.close(),
  };
}

/** Every kind of trainer, loaded. */
export async function allKinds(): Promise<Kinds> {
  const entries = Object.keys(trainers).map(async (kind) => [kind, await kindOf({ kind })] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** Does a slice of `task` at once and leaves nothing behind: for tests and for still pictures. Always on the first of its backends. */
export function workAtOnce(kinds: Kinds, task: AnyTask, ask: Omit<Ask, 'task'>): Answer {
  const kind = kinds[task.kind];
  if (!kind) throw new Error(`There is no trainer "${task.kind}".`);
  const bench = openBench();
  bench.open(kind, task, { backend: kind.backends[0]! });
  try {
    return bench.slice(ask);
  } finally {
    bench.close();
  }
}
