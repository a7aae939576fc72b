import katex from 'katex';
import { misshapen } from './mathml.ts';

/** What is wrong with a formula, and how many characters into it. */
export class TexError extends Error {
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
    this.name = 'TexError';
  }
}

const set = new Map<string, string>();

/** TeX as HTML with MathML beside it. Throws a TexError for whatever LaTeX would not take either. */
export function setTex(tex: string, displayMode: boolean): string {
  const key = `${displayMode}${tex}`;
  const known = set.get(key);
  if (known !== undefined) return known;
  try {
    const html = katex.renderToString(tex, {
      displayMode,
      output: 'htmlAndMathml',
      strict: 'error',
      trust: false,
    });
    // KaTeX puts an invisible sign after \max, also where it is an index by itself. Seen as an error by Firefox alone.
    const broken = misshapen(/<math.*<\/math>/s.exec(html)?.[0] ?? '');
    if (broken)
      throw new TexError(
        `MathML has no ${broken} of these parts; for \\max in an index write \\mathrm{max}.`,
        0,
      );
    set.set(key, html);
    return html;
  } catch (error) {
    if (!(error instanceof katex.ParseError)) throw error;
    throw new TexError(error.rawMessage, error.position ?? 0);
  }
}
