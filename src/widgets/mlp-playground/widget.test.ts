import { beforeAll, test } from 'vitest';
import { replay } from '~/kit/recording';
import { computeAtOnce } from '~/kit/session/at-once';
import { challenges } from './challenges';
import { recordings } from './recordings';
import { createState } from './state';

beforeAll(async () => {
  await computeAtOnce();
});

test('times', () => {
  for (const [name, moves] of Object.entries(recordings)) {
    const store = createState();
    const t = performance.now();
    replay(store.getState, moves);
    const { derived } = store.getState();
    console.log(
      name,
      Math.round(performance.now() - t),
      derived.updates,
      derived.train,
      derived.test,
      challenges[name as 'overfit'].met(store.getState()),
    );
  }
});
