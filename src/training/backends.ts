import type { Answer, BackendChoice, TrainerKind } from './protocol';

/** Where to compute: what was asked for if it can be had, else the next best, with the reason. */
export async function placeFor(
  kind: Pick<TrainerKind<never, unknown>, 'backends'>,
  choice: BackendChoice = 'auto',
): Promise<Pick<Answer, 'backend' | 'instead'>> {
  const [best] = kind.backends;
  if (best === undefined) throw new Error('This trainer has nowhere to work.');
  if (choice === 'auto' || choice === best) return { backend: best };
  if (!kind.backends.includes(choice))
    return { backend: best, instead: { of: choice, reason: 'not made for this kind of network' } };
  return { backend: choice };
}
