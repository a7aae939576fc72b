import { allKinds, workAtOnce } from '~/training/direct';
import { layLines } from './lines';

/**
 * From here on sessions answer in the same call, in this thread: for tests, and where pages are built. Never for readers: it
 * loads every trainer. Returns what ends it.
 */
export async function computeAtOnce(): Promise<() => void> {
  const kinds = await allKinds();
  return layLines({ atOnce: (task, ask) => workAtOnce(kinds, task, ask) });
}
