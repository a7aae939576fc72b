import type { Problem } from '../problem.ts';
import type { Bone, Section } from './skeleton.ts';

interface Side {
  readonly file: string;
  readonly sections: readonly Section[];
}

/** Where a translation has other headings, figures, formulas, questions, terms or citations than the original. */
export function differences(original: Side, translation: Side): Problem[] {
  const there = original.sections.map(({ heading }) => heading);
  const here = translation.sections.map(({ heading }) => heading);
  const headings = firstDifference(original.file, there, translation.file, here, here[0]!);
  // Other headings make everything after them differ: one message says more than fifty.
  if (headings) return [headings];
  return translation.sections.flatMap((section, i) => {
    const like = original.sections[i]!;
    const blocks = firstDifference(
      original.file,
      like.blocks,
      translation.file,
      section.blocks,
      section.heading,
    );
    return [...(blocks ? [blocks] : []), ...missingAndExtra(original.file, like, translation.file, section)];
  });
}

function firstDifference(
  originalFile: string,
  original: readonly Bone[],
  file: string,
  translated: readonly Bone[],
  before: Bone,
): Problem | undefined {
  const i = translated.findIndex((bone, at) => bone.name !== original[at]?.name);
  const at = i < 0 ? translated.length : i;
  const expected = original[at];
  const found = translated[at];
  if (!expected && !found) return undefined;
  const { line, column } = found ?? translated.at(-1) ?? before;
  const message = !found
    ? `After this, ${quoted(expected!)} is missing; it stands at ${place(originalFile, expected!)}.`
    : !expected
      ? `${quoted(found)} is not in ${originalFile}.`
      : `Here stands ${quoted(found)}, but ${quoted(expected)} at ${place(originalFile, expected)}.`;
  return { file, line, column, message };
}

function missingAndExtra(
  originalFile: string,
  original: Section,
  file: string,
  translated: Section,
): Problem[] {
  const { line, column } = translated.heading;
  const missing = without(original.inline, translated.inline).map((bone) => ({
    file,
    line,
    column,
    message: `This section lacks ${quoted(bone)}, which stands at ${place(originalFile, bone)}.`,
  }));
  const extra = without(translated.inline, original.inline).map((bone) => ({
    file,
    line: bone.line,
    column: bone.column,
    message: `${quoted(bone)} is not in this section of ${originalFile}.`,
  }));
  return [...missing, ...extra];
}

/** `bones` less as many of each name as `others` has. */
function without(bones: readonly Bone[], others: readonly Bone[]): Bone[] {
  const left = others.map(({ name }) => name);
  return bones.filter(({ name }) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const quoted = ({ name }: Bone) => (name.length > 80 ? `${name.slice(0, 80)}…` : name);

const place = (file: string, { line, column }: Bone) => `${file}:${line}:${column}`;
