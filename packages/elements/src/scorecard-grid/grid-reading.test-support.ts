import { sendKeys } from '@web/test-runner-commands';
import type { Example } from '../testing-example.js';
import { show } from '../testing-examples.test-support.js';
import type { CairnScorecardGrid } from './scorecard-grid.js';

/* What the grid's tests read it by. */

export async function gridOf(example: Example): Promise<CairnScorecardGrid> {
  const grid = (await show(example)).querySelector('cairn-scorecard-grid');
  if (!grid) throw new Error('no grid');
  return grid;
}

export const tidy = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
export const textOf = (grid: CairnScorecardGrid, selector: string) =>
  tidy(grid.renderRoot.querySelector(selector)?.textContent);
export const all = <Found extends Element>(grid: CairnScorecardGrid, selector: string) => [
  ...grid.renderRoot.querySelectorAll<Found>(selector),
];
export const names = (grid: CairnScorecardGrid) =>
  all(grid, 'tbody th .name').map(({ textContent }) => textContent);

export const said = (button: Element | null) => button?.querySelector('.visually-hidden')?.textContent ?? '';

/** The button of a cell, by what it says. */
export function cell(grid: CairnScorecardGrid, name: RegExp): HTMLButtonElement {
  const found = all<HTMLButtonElement>(grid, '.choose').find((button) => name.test(said(button)));
  if (!found) throw new Error(`no cell ${String(name)}`);
  return found;
}

export const focused = (grid: CairnScorecardGrid) => grid.shadowRoot?.activeElement ?? null;
export const label = (grid: CairnScorecardGrid) => said(focused(grid)) || tidy(focused(grid)?.textContent);

export async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}
