import * as v from 'valibot';
import { parse } from 'yaml';
import { BookError } from './book-error';

const files = import.meta.glob<string>('/content/*.yaml', { query: '?raw', import: 'default', eager: true });

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'));

const termSchema = v.strictObject({
  id,
  en: v.strictObject({ term: text, definition: text }),
  ko: v.strictObject({ term: text, alias: v.optional(text), definition: text }),
});
const referenceSchema = v.strictObject({
  id,
  authors: v.pipe(v.array(text), v.nonEmpty()),
  year: v.pipe(v.number(), v.integer()),
  title: text,
  venue: v.optional(text),
  url: v.optional(v.pipe(v.string(), v.url())),
  note: v.optional(v.strictObject({ en: text, ko: text })),
});

export type GlossaryTerm = v.InferOutput<typeof termSchema>;
export type Reference = v.InferOutput<typeof referenceSchema>;

export const glossary: ReadonlyMap<string, GlossaryTerm> = read('content/glossary.yaml', termSchema);
export const references: ReadonlyMap<string, Reference> = read('content/references.yaml', referenceSchema);

function read<Schema extends v.GenericSchema<unknown, { id: string }>>(file: string, schema: Schema) {
  return readEntries(file, files[`/${file}`] ?? '', schema);
}

/** The entries of a YAML list by their ids. Throws a BookError that names the first entry at fault. */
export function readEntries<Schema extends v.GenericSchema<unknown, { id: string }>>(
  file: string,
  yaml: string,
  schema: Schema,
): ReadonlyMap<string, v.InferOutput<Schema>> {
  const entries = new Map<string, v.InferOutput<Schema>>();
  for (const entry of (parse(yaml) ?? []) as unknown[]) {
    const name = String((entry as { id?: unknown } | null)?.id);
    const at = `${file}:${lineOf(yaml, name)}`;
    const result = v.safeParse(schema, entry);
    if (!result.success) {
      const [issue] = result.issues;
      throw new BookError(at, `"${name}", ${v.getDotPath(issue) ?? 'entry'}: ${issue.message}`);
    }
    if (entries.has(result.output.id)) throw new BookError(at, `"${name}" stands here twice.`);
    entries.set(result.output.id, result.output);
  }
  return entries;
}

function lineOf(yaml: string, name: string): number {
  return yaml.split('\n').findIndex((line) => line.trim() === `- id: ${name}`) + 1;
}
