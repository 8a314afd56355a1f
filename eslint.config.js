import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import * as regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Which packages a package's shipped sources may import (docs/decisions/0001-toolchain.md). `types` may be imported
 * as types only.
 *
 * @type {Record<string, { imports: string[]; types?: string[] }>}
 */
const mayImport = {
  schema: { imports: ['zod'] },
  analysis: { imports: ['d3-array', '@stdlib/'], types: ['@cairn/schema'] },
  dataset: { imports: ['@cairn/schema', '@cairn/analysis'] },
  views: { imports: ['@cairn/dataset', '@cairn/analysis', 'd3-array', 'd3-shape'], types: ['@cairn/schema'] },
  elements: {
    imports: ['@cairn/views', '@cairn/dataset', 'lit', '@lit/context', 'fflate'],
    types: ['@cairn/schema', 'react', 'preact', 'solid-js', 'svelte', 'vue'],
  },
  react: { imports: ['@cairn/elements', 'react'] },
  cli: {
    imports: [
      '@cairn/schema',
      '@cairn/analysis',
      '@cairn/dataset',
      '@cairn/views',
      '@cairn/elements',
      'node:',
      'commander',
      'csv-parse',
      'docx',
      'ical-generator',
      'nodemailer',
      'jsdom',
      'puppeteer-core',
      'jose',
      'yauzl',
      'saxes',
      'write-excel-file',
      '@resvg/resvg-js',
      '@duckdb/node-api',
      'sql.js',
      'pg',
      '@clickhouse/client',
      'trino-client',
    ],
  },
};

const unsafeLit = ['unsafe-html', 'unsafe-svg', 'unsafe-mathml', 'style-map'].map((name) => ({
  group: [`lit/directives/${name}.js`, `lit/directives/${name}`, `lit-html/directives/${name}*`],
  message:
    'Pages that embed the elements forbid inline styles and foreign markup: use classes and templates.',
}));

const everywhereBanned = [
  { group: ['d3-selection', 'd3-transition', 'd3', 'jquery'], message: 'Lit owns the DOM.' },
  {
    regex: '^(\\.\\./)+(schema|analysis|dataset|views|elements|cli|testing)/(src|dist)',
    message: 'Import another package by its name.',
  },
];

/** @param {string[]} names */
const notAmong = (names) =>
  `^(?!\\.\\.?/|(?:${names.map((name) => name.replaceAll('/', '\\/')).join('|')})(?:$|/|(?<=[:/])))`;

/** @returns {import('eslint').Linter.Config[]} */
function importRules() {
  return Object.entries(mayImport).map(([name, { imports, types = [] }]) => ({
    files: [`packages/${name}/src/**/*.ts`],
    ignores: ['**/*.test.ts', '**/*.test-support.ts', '**/*.examples.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...everywhereBanned,
            ...unsafeLit,
            {
              regex: notAmong([...imports, ...types]),
              message: `The ${name} package may import only ${[...imports, ...types].join(', ')}.`,
            },
            ...types.map((type) => ({
              group: [type, `${type}/*`],
              allowTypeImports: true,
              message: `The ${name} package may import only types from ${type}.`,
            })),
          ],
        },
      ],
    },
  }));
}

const noFocusOrSkip = {
  selector: 'MemberExpression[object.name=/^(it|describe|context)$/][property.name=/^(only|skip)$/]',
  message: 'A test that is left out says nothing: run them all.',
};

/** The pages that embed the elements may forbid inline styles (CSP style-src) and strings as markup (Trusted Types). */
const embeddingRules = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'Inline styles fail under a strict Content-Security-Policy: use a class or an SVG attribute.',
  },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Strings as markup fail under Trusted Types: render a template.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Strings as markup fail under Trusted Types: render a template.',
  },
];

/** Periods are days counted in UTC: local time shifts them by a day west of Greenwich. The clock is the caller's. */
const timeRules = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Pure code has no clock: take the day as a parameter.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name=/^(now|parse)$/]',
    message: 'Pure code has no clock and parses no dates in local time.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: 'new Date(year, month) is local time: use Date.UTC.',
  },
  {
    selector: 'NewExpression[callee.name="Date"] > :matches(Literal[raw=/^[\'"]/], TemplateLiteral)',
    message: 'Date strings may be read in local time: use Date.UTC.',
  },
  {
    selector:
      'CallExpression > MemberExpression.callee[property.name=/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
    message: 'Local time: use the UTC methods.',
  },
];

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'coverage/**',
      '**/custom-elements.json',
      // A project of its own, for the compiler that SharePoint asks for.
      'packages/hosts/sharepoint/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  noUnsanitized.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.tools.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Lit binds event handlers of a template to its element.
      '@typescript-eslint/unbound-method': 'off',
      // Spread over its code points is how a string is read letter by letter.
      '@typescript-eslint/no-misused-spread': 'off',
      // Numbers in a template are what most templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: everywhereBanned }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noFocusOrSkip],
      'no-console': 'error',
      eqeqeq: ['error', 'always'],
    },
  },
  ...importRules(),
  {
    // Texts come from other people: no pattern may take much longer than the text is long.
    files: ['packages/{schema,analysis,dataset,views,elements,react,cli}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-support.ts', '**/*.examples.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noFocusOrSkip, ...embeddingRules] },
  },
  {
    files: ['packages/{schema,analysis,dataset,views}/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-support.ts'],
    rules: { 'no-restricted-syntax': ['error', noFocusOrSkip, ...timeRules] },
  },
  {
    files: ['**/*.test.ts', '**/*.test-support.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai's assertions are properties, and the accessibility plugin's types make every one of them a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      'no-console': 'off',
    },
  },
  {
    // Programs that talk to the person who runs them.
    files: [
      'packages/cli/src/**/*.ts',
      'packages/*/tools/**',
      'packages/*/scripts/**',
      'demo/**',
      // The one place where the elements talk to a page's author.
      'packages/elements/src/core/warn.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js'], languageOptions: { sourceType: 'script', globals: globals.browser } },
);
