import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import { proseCompiler } from '../prose/compile.ts';
import { readBook } from './book.ts';
import type { Chapter } from './chapter.ts';
import { differences } from './compare.ts';
import { stateOf } from './entries.ts';
import { skeletonOf } from './skeleton.ts';

/**
 * What is wrong with the chapters under `root` as texts: syntax, frontmatter, TeX, headings, references, and translations that
 * differ from what they say they translate. What an element of the vocabulary thinks of its attributes shows when it is rendered.
 */
export async function checkTexts(root: string): Promise<Problem[]> {
  const { chapters, elements, labelProblems } = readBook(root);
  const compile = proseCompiler(root);
  const compiled: Problem[] = [];
  for (const { file, tree } of chapters) {
    if (!tree) continue; // the parser has said why
    const path = join(root, file);
    compiled.push(...(await compile(path, readFileSync(path, 'utf8'))).problems);
  }
  const all = [
    ...chapters.flatMap(({ problems }) => problems),
    ...samePlace(chapters),
    ...labelProblems,
    ...compiled,
    ...chapters
      .filter(({ locale }) => locale !== 'en')
      .flatMap((each) => checkTranslation(each, chapters, elements)),
  ];
  return all.sort((a, b) => a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0));
}

/** Two files of one language that want the same slug or the same number. */
function samePlace(chapters: readonly Chapter[]): Problem[] {
  return chapters.flatMap((chapter, i) => {
    const first = chapters
      .slice(0, i)
      .find(
        (other) =>
          other.locale === chapter.locale &&
          (other.slug === chapter.slug ||
            (chapter.frontmatter && other.frontmatter?.order === chapter.frontmatter.order)),
      );
    if (!first) return [];
    return { file: chapter.file, line: 1, message: `Its place in the book is taken by ${first.file}.` };
  });
}

function checkTranslation(
  translation: Chapter,
  chapters: readonly Chapter[],
  elements: ReadonlySet<string>,
): Problem[] {
  const { file, slug, frontmatter, tree } = translation;
  const original = chapters.find((chapter) => chapter.locale === 'en' && chapter.slug === slug);
  if (!original)
    return [{ file, message: `There is no English chapter "${slug}" of which this is a translation.` }];
  if (!frontmatter || !tree || !original.tree) return [];
  if (!frontmatter.source)
    return [
      {
        file,
        line: 1,
        message: `source: is missing: the git blob of the text it follows, git hash-object ${original.file}`,
      },
    ];
  // A page that lags behind says so to its readers; its skeleton may lag too.
  if (stateOf(translation, original) === 'stale') return [];
  return differences(
    { file: original.file, sections: skeletonOf(original.tree, elements) },
    { file, sections: skeletonOf(tree, elements) },
  );
}
