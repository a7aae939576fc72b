import { createHash } from 'node:crypto';

// Comments and raw text go by untouched; of a tag, the name, the attributes and the end.
const markup =
  /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[\s\S]*?<\/\1\s*>|<([a-zA-Z][^\s/>]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)(\s*\/?>)/g;
const styleAttribute = /\s+style\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/;
const classAttribute = /(\s+class\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/;

/**
 * Moves style attributes, which the pages' security policy forbids, into the classes of one stylesheet. The same declarations
 * always get the same class.
 */
export function styleMover() {
  const declarations = new Map<string, string>();

  function classOf(style: string): string {
    const css = style.trim().replace(/;$/, '');
    const name = `s-${createHash('sha256').update(css).digest('base64url').slice(0, 6)}`;
    const known = declarations.get(name);
    if (known !== undefined && known !== css)
      throw new Error(`"${css}" and "${known}" share the class ${name}.`);
    declarations.set(name, css);
    return name;
  }

  return {
    /** The same markup without style attributes. */
    move: (html: string): string =>
      html.replaceAll(markup, (all, _raw, tag: string | undefined, attributes: string, end: string) => {
        if (!tag || !styleAttribute.test(attributes)) return all;
        let style = '';
        const rest = attributes.replace(styleAttribute, (_, ...values: (string | undefined)[]) => {
          style = decoded(values.slice(0, 3).join(''));
          return '';
        });
        return style.trim() ? `<${tag}${withClass(rest, classOf(style))}${end}` : `<${tag}${rest}${end}`;
      }),

    /** One rule for each class, in alphabetical order. */
    css: (): string =>
      [...declarations]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        // :not(#_) holds for every element and weighs as much as an id: above other rules, as the attribute did.
        .map(([name, css]) => `.${name}:not(#_){${css}}\n`)
        .join(''),
  };
}

function withClass(attributes: string, name: string): string {
  if (!classAttribute.test(attributes)) return ` class="${name}"${attributes}`;
  return attributes.replace(classAttribute, (_, before: string, ...values: (string | undefined)[]) => {
    const classes = values.slice(0, 3).join('');
    return `${before}"${classes} ${name}"`;
  });
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decoded = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name: string | undefined) => {
    if (name) return signs[name] ?? all;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
