import type { Expression, Program } from 'estree';
import type { Nodes } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { VFile } from 'vfile';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export const isJsx = (node: Nodes): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The attributes of an element by name. An expression, like index={0}, is its source. */
export function attributesOf(element: JsxElement): Readonly<Record<string, string>> {
  const named = element.attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');
  return Object.fromEntries(
    named.map(({ name, value }) => [name, typeof value === 'string' ? value : (value?.value ?? '')]),
  );
}

/** Notes a mistake at a place of the text; the chapter does not compile, and all its mistakes are told at once. */
export function complain(file: VFile, node: Nodes, message: string): void {
  file.message(message, node.position);
}

const expressionOf = (value: Readonly<Record<string, string>>): Expression => ({
  type: 'ObjectExpression',
  properties: Object.entries(value).map(([name, text]) => ({
    type: 'Property',
    kind: 'init',
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier', name },
    value: { type: 'Literal', value: text },
  })),
});

const programOf = (body: Program['body']): Program => ({
  type: 'Program',
  sourceType: 'module',
  comments: [],
  body,
});

/** An attribute for React whose value is an object, like style or dangerouslySetInnerHTML. */
export const objectAttribute = (name: string, value: Readonly<Record<string, string>>): MdxJsxAttribute => ({
  type: 'mdxJsxAttribute',
  name,
  value: {
    type: 'mdxJsxAttributeValueExpression',
    value: JSON.stringify(value),
    data: { estree: programOf([{ type: 'ExpressionStatement', expression: expressionOf(value) }]) },
  },
});

export const attribute = (name: string, value: string): MdxJsxAttribute => ({
  type: 'mdxJsxAttribute',
  name,
  value,
});

// So marked, MDX takes the name as it stands instead of asking the book's vocabulary for it.
export const asWritten: MdxJsxFlowElement['data'] & MdxJsxTextElement['data'] = { _mdxExplicitJsx: true };

declare module 'mdast-util-mdx-jsx' {
  interface MdxJsxFlowElementData {
    _mdxExplicitJsx?: boolean;
  }
  interface MdxJsxTextElementData {
    _mdxExplicitJsx?: boolean;
  }
}

/** `export const <name> = JSON.parse('…')` at the head of the compiled chapter. */
export const exportJson = (name: string, value: unknown): MdxjsEsm => ({
  type: 'mdxjsEsm',
  value: '',
  data: {
    estree: programOf([
      {
        type: 'ExportNamedDeclaration',
        attributes: [],
        specifiers: [],
        source: null,
        declaration: {
          type: 'VariableDeclaration',
          kind: 'const',
          declarations: [
            {
              type: 'VariableDeclarator',
              id: { type: 'Identifier', name },
              init: {
                type: 'CallExpression',
                optional: false,
                callee: {
                  type: 'MemberExpression',
                  object: { type: 'Identifier', name: 'JSON' },
                  property: { type: 'Identifier', name: 'parse' },
                  computed: false,
                  optional: false,
                },
                arguments: [{ type: 'Literal', value: JSON.stringify(value) }],
              },
            },
          ],
        },
      },
    ]),
  },
});
