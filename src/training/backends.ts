import { chooseBackend, rememberingChoices } from '~/models/backends/choose';
import type { BackendError } from '~/models/backends/names';
import type { Answer, BackendName, Instead, TrainerKind } from './protocol';
import type { AnyTask } from './workbench';

export type Place = Pick<Answer, 'backend' | 'instead'>;
type Kind = TrainerKind<AnyTask, unknown>;

const remembered = rememberingChoices<BackendName>();
let lost: BackendError | undefined;

/** Where a task is to be computed: what it asks for if that can be had, else the fastest by trying, with the reason. Ready for `open`. */
export async function placeFor(kind: Kind, task: AnyTask): Promise<Place> {
  const { backend: choice = 'auto' } = task;
  const instead = choice === 'auto' ? undefined : await failing(kind, choice);
  if (choice !== 'auto' && !instead) return { backend: choice };
  const backend = await fastest(kind, task);
  await prepare(kind, backend);
  return { backend, instead };
}

/** Throws when the device on which this thread computes has been taken away since. */
export function stillThere({ backend }: Place): void {
  if (lost?.backend !== backend) return;
  const { message } = lost;
  lost = undefined;
  throw new Error(`context lost: ${message}`);
}

/** Why a backend cannot be had; undefined if it is ready. */
async function failing(kind: Kind, name: BackendName): Promise<Instead | undefined> {
  if (!kind.backends.includes(name)) return { of: name, reason: 'unfit' };
  try {
    await prepare(kind, name);
    return undefined;
  } catch (error) {
    return { of: name, reason: (error as Partial<BackendError>).trouble ?? 'failed' };
  }
}

async function prepare(kind: Kind, name: BackendName): Promise<void> {
  if (name !== 'fused') {
    const { openBackend, onBackendLost } = await import('~/models/backends/open');
    await openBackend(name);
    onBackendLost((error) => {
      lost = error;
    });
  }
  await kind.prepare?.(name);
}

async function fastest(kind: Kind, task: AnyTask): Promise<BackendName> {
  const { backends, contenders = backends } = kind;
  const [only, ...others] = contenders;
  if (only === undefined) throw new Error('This trainer has nowhere to work.');
  if (others.length === 0) return only;
  const { best } = await remembered(`${task.kind} ${kind.size?.(task) ?? ''}`, () =>
    chooseBackend(contenders, async (name) => {
      await prepare(kind, name);
      const trainer = kind.open(kind.trial?.(task) ?? task, name);
      return {
        advance(steps) {
          trainer.advance(steps);
          // What a graphics processor has been told is done once it can be read.
          if (name !== 'fused') trainer.report();
        },
        dispose: () => trainer.dispose(),
      };
    }),
  );
  return best;
}
