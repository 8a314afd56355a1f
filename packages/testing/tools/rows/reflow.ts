import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../paths.js';
import type { Reader } from './reader.js';

/** What a window of 1280 by 1024 pixels has at 400 % zoom. */
export const ZOOMED = { width: 320, height: 256 };

/** The looks' own eyes (`looks/layout.ts`, which imports nothing), for a page that is not theirs. */
const eyes = ts
  .transpile(readFileSync(join(root, 'packages/testing/tools/looks/layout.ts'), 'utf8'), {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
  })
  .concat('\nglobalThis.faultsOf = faultsOf;');

declare const faultsOf: (room: HTMLElement) => readonly string[];

/** @returns where a page scrolls sideways, cuts words off or lays one over another */
export async function reflowFaults({ page }: Reader): Promise<readonly string[]> {
  await page.addScriptTag({ type: 'module', content: eyes });
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways =
      scrollWidth > clientWidth ? [`scrolls sideways by ${String(scrollWidth - clientWidth)} px`] : [];
    return [...sideways, ...faultsOf(document.body)];
  });
}
