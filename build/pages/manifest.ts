/** The part of Vite's manifest that pages need: which files a module became. */
export type Manifest = Readonly<
  Record<
    string,
    { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] }
  >
>;

/** The stylesheets that a module and what it imports bring with them, in the order of import. */
export function stylesOf(manifest: Manifest, module: string): string[] {
  const seen = new Set<string>();
  const styles = new Set<string>();
  (function walk(key: string) {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(walk);
    for (const file of chunk.css ?? []) styles.add(file);
  })(module);
  return [...styles];
}
