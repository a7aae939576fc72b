import { createHash } from 'node:crypto';

/** A script that stands in the page itself, as a Content-Security-Policy names it. */
export const hashOf = (script: string): string =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Nothing from anywhere else; scripts by file or by hash; WebAssembly, which TensorFlow.js may need. */
export const policy = (inlineScripts: readonly string[]): string =>
  [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...inlineScripts.map(hashOf)].join(' '),
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
