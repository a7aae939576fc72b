import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { root } from '../build/cli/run.mjs';
import { expect } from './book';
import type { SitePage } from './site';

/** Bytes after gzip, before any figure comes near. */
interface Weight {
  readonly script: number;
  readonly all: number;
}

const budgets = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8')) as {
  scriptBeforeFirstFigure: number;
  pageBeforeFirstFigure: number;
};

const inlineScripts = (html: string) =>
  [...html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code!);

/** Weighs what arrives from now on, until what it returns is called. */
export function weigh(page: Page, { html }: SitePage): () => Promise<Weight> {
  let script = gzipSync(inlineScripts(html).join('')).length;
  let all = 0;
  const bodies: Promise<void>[] = [];
  const weighOne = async (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
    const packed = gzipSync(await response.body()).length;
    all += packed;
    if (response.request().resourceType() === 'script') script += packed;
  };
  const onResponse = (response: Parameters<typeof weighOne>[0]) => bodies.push(weighOne(response));
  page.on('response', onResponse);
  return async () => {
    page.off('response', onResponse);
    await Promise.all(bodies);
    return { script, all };
  };
}

/** The text of a page waits for little. */
export function expectLight({ script, all }: Weight): void {
  expect.soft(script).toBeGreaterThan(0);
  expect.soft(script).toBeLessThanOrEqual(budgets.scriptBeforeFirstFigure);
  expect.soft(all).toBeLessThanOrEqual(budgets.pageBeforeFirstFigure);
}
