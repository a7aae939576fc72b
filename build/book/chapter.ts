import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import * as v from 'valibot';
import { parse as parseYaml } from 'yaml';
import { type Locale, locales } from '../../src/ui/words.ts';
import type { Problem } from '../problem.ts';
import { parseProse } from '../prose/parse.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const frontmatterSchema = v.strictObject({
  title: text,
  description: text,
  order: v.pipe(v.string(), v.digits(), v.transform(Number)),
  /** The day of the last change that a reader would notice, YYYY-MM-DD. */
  updated: v.optional(v.pipe(v.string(), v.isoDate())),
  /** Of a translation: the git blob of the English text it follows. */
  source: v.optional(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, 'must be a git blob, 40 hexadecimal digits')),
  ),
});

export type Frontmatter = v.InferOutput<typeof frontmatterSchema>;

/** A file of content/<locale>/. */
export interface Chapter {
  /** 'content/en/03-linear-classifiers.mdx' */
  readonly file: string;
  readonly locale: Locale;
  readonly slug: string;
  readonly text: string;
  /** Undefined when it is at fault, and `problems` says why. */
  readonly frontmatter: Frontmatter | undefined;
  /** Undefined when the text cannot be parsed, and `problems` says why. */
  readonly tree: Root | undefined;
  readonly problems: readonly Problem[];
}

const read = new Map<string, Chapter>();

/** All chapters of both languages, in the order of their file names. A text that has not changed is not parsed again. */
export function readChapters(root: string): Chapter[] {
  return locales.flatMap((locale) =>
    filesOf(join(root, 'content', locale)).map((name) => {
      const file = `content/${locale}/${name}`;
      const path = join(root, file);
      const source = readFileSync(path, 'utf8');
      const known = read.get(path);
      if (known?.text === source) return known;
      const chapter = chapterOf(file, source);
      read.set(path, chapter);
      return chapter;
    }),
  );
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.mdx'))
      .sort();
  } catch {
    return []; // a book that has not been translated has no such folder
  }
}

/** A chapter from its file name and text. Never throws: what is wrong stands in `problems`. */
export function chapterOf(file: string, source: string): Chapter {
  const [, locale, name] = file.split('/');
  const [, number, slug] = /^(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(name!) ?? [];
  const problems: Problem[] = [];
  if (!slug)
    problems.push({ file, message: 'A chapter is called NN-slug.mdx, like 03-linear-classifiers.mdx.' });

  const frontmatter = frontmatterOf(file, source, problems);
  if (frontmatter && number && Number(number) !== frontmatter.order)
    problems.push({
      file,
      line: 1,
      message: `The file's number is ${Number(number)}, its order ${frontmatter.order}.`,
    });

  let tree: Root | undefined;
  try {
    tree = parseProse(source);
  } catch (error) {
    problems.push(syntaxProblem(file, error));
  }
  return { file, locale: locale as Locale, slug: slug ?? name!, text: source, frontmatter, tree, problems };
}

function frontmatterOf(file: string, source: string, problems: Problem[]): Frontmatter | undefined {
  const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (yaml === undefined) {
    problems.push({ file, line: 1, message: 'A chapter begins with --- title, description and order ---.' });
    return undefined;
  }
  try {
    // Failsafe: every value is text, so a blob of digits alone stays what it is.
    const result = v.safeParse(frontmatterSchema, parseYaml(yaml, { schema: 'failsafe' }) ?? {});
    if (result.success) return result.output;
    for (const issue of result.issues) {
      const key = v.getDotPath(issue) ?? 'frontmatter';
      const line = source.split('\n').findIndex((each) => each.startsWith(`${key}:`)) + 1 || 1;
      problems.push({ file, line, message: `${key}: ${issue.message}` });
    }
  } catch (error) {
    problems.push({ file, line: 1, message: `Frontmatter: ${(error as Error).message}` });
  }
  return undefined;
}

/** What a parser of Markdown, MDX or JavaScript complains about, with its place. */
export function syntaxProblem(file: string, error: unknown): Problem {
  const { reason, message, line, column } = error as {
    reason?: string;
    message: string;
    line?: number;
    column?: number;
  };
  return { file, line, column, message: reason ?? message };
}
