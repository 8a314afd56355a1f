import type { RunOptions } from 'axe-core';

/* What axe finds in what is drawn. */

/** Rules about a whole page, which examples beside each other are not. */
const OF_PAGES = [
  'region',
  'page-has-heading-one',
  'heading-order',
  'landmark-unique',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-no-duplicate-main',
  'landmark-one-main',
];

/** What depends on the theme: its colours. */
const CONTRAST: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What depends on styles, of which a theme has colours, sizes and corners. */
const STYLES: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] },
};

/** Everything but some rules. */
const without = (...rules: readonly string[]): RunOptions => ({
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: false }])),
});

/** Which rules look: of colours, of styles, all but colours as they depend on the language, or all. */
export type AxeRules = 'contrast' | 'styles' | 'words' | 'all';

const RULES: Readonly<Record<AxeRules, RunOptions>> = {
  contrast: CONTRAST,
  styles: STYLES,
  words: without(...OF_PAGES, 'color-contrast'),
  all: without(...OF_PAGES),
};

/** @returns what axe finds, each by its rule and place */
export async function axeFaults(room: Element, of: AxeRules): Promise<readonly string[]> {
  const { default: axe } = await import('axe-core');
  const { violations, passes } = await axe.run(room, {
    ...RULES[of],
    resultTypes: ['violations'],
  });
  if (violations.length + passes.length === 0) return ['axe found nothing to look at'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.flat().join(' ')} ${failureSummary}`),
  );
}
