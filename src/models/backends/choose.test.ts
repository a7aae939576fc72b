import { expect, test, vi } from 'vitest';
import { chooseBackend, overheadOfAStep, rememberingChoices, type TrialWork } from './choose';

type Name = 'fused' | 'cpu' | 'wasm' | 'webgl';

/** Works whose steps take as long as said, on a clock that only they move. `first`: what the first step takes on top. */
function machine(costs: Partial<Record<Name, number>>, first = 100) {
  let time = 0;
  const opened: Name[] = [];
  const disposed: Name[] = [];
  const open = async (name: Name): Promise<TrialWork> => {
    opened.push(name);
    const cost = costs[name];
    if (cost === undefined) throw new Error(`no ${name} here`);
    let fresh = true;
    return {
      advance(steps) {
        time += cost * steps + (fresh ? first : 0);
        fresh = false;
      },
      dispose: () => disposed.push(name),
    };
  };
  return { open, now: () => time, opened, disposed };
}

test('the fastest wins, whatever its first step costs, and every trial is put away', async () => {
  const { open, now, opened, disposed } = machine({ cpu: 20, wasm: 5, webgl: 9 }, 3000);
  const choice = await chooseBackend(['cpu', 'wasm', 'webgl'], open, { now });
  expect(choice).toEqual({ best: 'wasm', timed: { cpu: 20, wasm: 5, webgl: 9 }, failed: {} });
  expect(disposed).toEqual(opened);
});

test('where a step costs less than calling TensorFlow.js, nothing else is even loaded', async () => {
  const { open, now, opened } = machine({ fused: overheadOfAStep, cpu: 0.1 });
  expect((await chooseBackend(['fused', 'cpu'], open, { now })).best).toBe('fused');
  expect(opened).toEqual(['fused']);
});

test('one that does not open is left out, with its reason', async () => {
  const { open, now } = machine({ cpu: 8, webgl: 2 });
  const choice = await chooseBackend(['cpu', 'wasm', 'webgl'], open, { now });
  expect(choice).toEqual({ best: 'webgl', timed: { cpu: 8, webgl: 2 }, failed: { wasm: 'no wasm here' } });
});

test('one that fails on its way is left out and put away', async () => {
  const { open, now, disposed } = machine({ cpu: 8 });
  const breaking = async (name: Name): Promise<TrialWork> =>
    name === 'cpu'
      ? open(name)
      : { advance: () => Promise.reject(new Error('context lost')), dispose: () => disposed.push(name) };
  const choice = await chooseBackend(['webgl', 'cpu'], breaking, { now });
  expect(choice).toMatchObject({ best: 'cpu', failed: { webgl: 'context lost' } });
  expect(disposed).toEqual(['webgl', 'cpu']);
});

test('a hopeless one takes two steps and no more', async () => {
  const { open, now } = machine({ wasm: 10, cpu: 20_000 }, 0);
  await chooseBackend(['wasm', 'cpu'], open, { now });
  expect(now()).toBeLessThan(41_000);
});

test('noise does not decide: the best round counts', async () => {
  let time = 0;
  let round = 0;
  const open = async (name: Name): Promise<TrialWork> => ({
    advance: (steps) => {
      time += steps * (name === 'cpu' ? 3 : round++ === 2 ? 2 : 4);
    },
    dispose: () => {},
  });
  expect((await chooseBackend(['cpu', 'wasm'], open, { now: () => time })).best).toBe('wasm');
});

test('when nothing opens, all the reasons are told', async () => {
  const { open, now } = machine({});
  await expect(chooseBackend(['wasm', 'webgl'], open, { now })).rejects.toMatchObject({
    errors: [new Error('no wasm here'), new Error('no webgl here')],
  });
});

test('a choice is made once for each kind and size of work; one that failed is made again', async () => {
  const remembered = rememberingChoices<Name>({ 'mlp 2-4-1': { best: 'fused', timed: {}, failed: {} } });
  const choose = vi.fn(async () => ({ best: 'wasm' as const, timed: {}, failed: {} }));
  expect((await remembered('mlp 2-4-1', choose)).best).toBe('fused');
  expect(choose).not.toHaveBeenCalled();
  await Promise.all([remembered('cnn 24', choose), remembered('cnn 24', choose)]);
  expect(choose).toHaveBeenCalledTimes(1);
  const failing = () => remembered('cnn 28', () => Promise.reject(new Error('none')));
  await expect(failing()).rejects.toThrow('none');
  expect((await remembered('cnn 28', choose)).best).toBe('wasm');
});
