import type { TaskOf } from '~/training/trainers';
import { spec } from './network';
import type { Settings } from './params';
import { firstOf, generatedTests, testFiles, testSeed, trainFiles } from './samples';
import type { Inner } from './state';

/** The book learns from digits of this seed. */
const trainSeed = 1;
/** Steps from one test to the next. */
const testEvery = 25;

/** While it learns, it is tested on so many of the reader's pictures; on all of them in between. */
export const testedWhileLearning = 1000;

/** How many pictures there are to learn from. */
export const learnedCount = (settings: Settings, { files }: Inner): number =>
  Math.min(Number(settings.digits), trainFiles(settings, files)?.count ?? Number.POSITIVE_INFINITY);

export const stepsPerEpoch = (settings: Settings, inner: Inner): number =>
  Math.ceil(learnedCount(settings, inner) / Math.round(settings.batch));

/** The tests of a report say nothing once another set is to be tested on: they begin anew. */
function progress({ test }: Settings, { report, network, testedOn }: Inner) {
  if (!report) return network;
  const { record, ...state } = report.state;
  if (!record || testedOn === test) return report.state;
  return { ...state, record: { ...record, tests: [] } };
}

/** What the trainer is to do from here. */
export function taskOf(settings: Settings, inner: Inner): TaskOf<'cnn'> {
  const { backend, rate, batch, seed, epochs } = settings;
  const count = learnedCount(settings, inner);
  const files = trainFiles(settings, inner.files);
  const tests = testFiles(settings, inner.files);
  const size = spec.input[0] as 28;
  return {
    kind: 'cnn',
    backend,
    spec,
    data: files ? firstOf(files, count) : { digits: { count, seed: trainSeed, size } },
    test: tests
      ? firstOf(tests, Math.min(tests.count, testedWhileLearning))
      : { digits: { count: generatedTests, seed: testSeed, size } },
    testEvery,
    optimizer: { name: 'adam', learningRate: rate },
    batchSize: Math.round(batch),
    seed: Math.round(seed),
    init: 'he-normal',
    initSeed: Math.round(seed),
    from: progress(settings, inner),
    until: { steps: Math.round(epochs) * stepsPerEpoch(settings, inner) },
  };
}
