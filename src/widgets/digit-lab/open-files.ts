import type { NamedBytes, PicturesProblem } from '~/datasets/idx-pictures';
import { readPictures } from '~/datasets/idx-pictures';
import type { Locale } from '~/ui/words';
import { fileTexts } from './file-strings';
import { classes, side } from './network';
import { learnLimit, testLimit } from './params';
import type { Store } from './view-props';

const limits = { size: side, classes, train: learnLimit, test: testLimit };

/** MNIST, or anything of its kind. What was opened before stays unless the same kind comes again; what is wrong changes nothing. */
export async function openPictures(
  store: Store,
  files: readonly NamedBytes[],
  locale: Locale,
): Promise<string> {
  const t = fileTexts[locale];
  const found = await readPictures(files, limits);
  if ('problem' in found) return problemText(found, locale);
  const { inner, edit, settle } = store.getState();
  const { train, test } = found;
  edit(
    // Tests on other pictures say nothing about these.
    { ...inner, files: { ...inner.files, ...found }, ...(test && { testedOn: undefined }) },
    { ...(test && { test: 'files' as const, looked: 'test' as const, sample: 1 }) },
  );
  settle();
  return [
    ...(train ? [t.train(train.count, train.outOf)] : []),
    ...(test ? [t.test(test.count, test.outOf)] : []),
    ...(train ? [t.chooseTrain] : []),
  ].join(' ');
}

/** What is wrong with which file, in a sentence. */
export function problemText({ file, problem }: PicturesProblem, locale: Locale): string {
  const t = fileTexts[locale];
  switch (problem.kind) {
    case 'truncated':
      return t.truncated(file, problem.found, problem.wanted);
    case 'too-long':
      return t['too-long'](file, problem.wanted);
    case 'too-large':
      return t['too-large'](file, Math.round(problem.most / 2 ** 20));
    case 'wrong-axes':
      return t['wrong-axes'](file, problem.axes);
    case 'no-labels':
      return t['no-labels'](file, problem.count);
    case 'no-pictures':
      return t['no-pictures'](file, problem.count);
    case 'wrong-size':
      return t['wrong-size'](
        file,
        `${problem.rows}×${problem.columns}`,
        `${problem.wanted}×${problem.wanted}`,
      );
    case 'wrong-label':
      return t['wrong-label'](file, problem.label);
    default:
      return t[problem.kind](file);
  }
}
