import { runSteps, type Step } from './steps.js';

/*
 * `npm run check` runs every gate; `npm test` runs the gates and every test. What takes longest begins first, so that nothing long is left
 * over at the end, alone.
 */

const tool = (name: string) => `node --import tsx packages/testing/tools/${name}.ts`;

const BUILD = 'build the packages';
const TYPES = 'types of the packages';
const DEMO = 'build the demo';
const STORYBOOK = 'build the Storybook';

const unitTests = (zone: string, packages: string): Step => ({
  name: `unit tests, clock in ${zone}`,
  command:
    'node --conditions=source --import tsx node_modules/mocha/bin/mocha.js --reporter dot ' +
    `"packages/{${packages}}/src/**/*.test.ts"`,
  env: { TZ: zone },
  tell: /^(\d+ (passing|failing|pending)|NOT TRIED|vectors not present|reports opened with)/,
  needs: [BUILD],
});
const purePackages = 'schema,analysis,dataset,views';

const build: readonly Step[] = [
  { name: BUILD, command: 'npm run build --workspaces --if-present' },
  { name: TYPES, command: 'tsc -b', needs: [BUILD] },
];

const gates: readonly Step[] = [
  { name: 'lint', command: 'eslint .' },
  { name: 'types of tests, tools, stories and demo', command: 'tsc -p tsconfig.tools.json', needs: [TYPES] },
  { name: 'generated files are up to date', command: tool('check-generated'), needs: [TYPES] },
  { name: 'packages as published', command: tool('check-packages'), needs: [TYPES] },
  { name: 'format', command: 'prettier --check .' },
  { name: 'nothing unused', command: 'knip', needs: [TYPES] },
  { name: 'links in the documents', command: 'npm run links' },
  {
    name: 'sizes of what a page loads',
    command: tool('check-sizes'),
    tell: /^(the first five|cairn\.js) |over budget/,
    needs: [BUILD],
  },
];

const tests: readonly Step[] = [
  {
    name: 'elements in browsers',
    command: 'npm run test:elements',
    tell: /^(engines run|ENGINE NOT RUN|(Chrome|Firefox|WebKitGTK): .* (\d+)\/\3 test files)/,
    // Three browsers at a time.
    places: 2,
  },
  { name: STORYBOOK, command: 'npm run build:storybook', needs: [BUILD] },
  { name: 'looks of every example', command: 'npm run test:looks', tell: /^\d+ drawings, \d+ faults/ },
  unitTests('UTC', 'cli,testing,bench'),
  {
    name: 'stories in a browser',
    command: 'npm run test:stories',
    tell: /^\d+ passed, \d+ failed/,
    needs: [STORYBOOK],
  },
  {
    name: 'what elements leave behind',
    command: tool('test-leaks'),
    tell: /^\d+ elements, \d+ faults/,
    needs: [BUILD],
  },
  {
    name: 'the release in strict pages',
    command: tool('test-embedding'),
    tell: /^\d+ pages, \d+ faults/,
    needs: [BUILD],
  },
  unitTests('America/New_York', purePackages),
  unitTests('Pacific/Auckland', purePackages),
  {
    name: 'the loader and its files',
    command: tool('test-release'),
    tell: /^\d+ pages, \d+ faults/,
    needs: [BUILD],
  },
  { name: 'frameworks', command: tool('test-frameworks'), tell: /^\d+ checks, \d+ faults/, needs: [BUILD] },
  {
    name: 'faults of servers and networks',
    command: tool('test-faults'),
    tell: /^(\d+ checks, \d+ faults|ENGINE NOT RUN)/,
    needs: [BUILD],
  },
  {
    name: 'a page in a frame',
    command: tool('test-hosts'),
    tell: /^(engines run|ENGINE NOT RUN|\d+ checks, \d+ faults)/,
    needs: [BUILD],
  },
  {
    name: 'the packages outside the workspace',
    command: tool('test-packages'),
    tell: /^\d+ checks, \d+ faults/,
    needs: [TYPES],
  },
  {
    name: 'a real WordPress',
    command: 'npm run test:wordpress',
    tell: /^(WORDPRESS NOT RUN|WordPress \d|\d+ checks, \d+ faults)/,
    needs: [BUILD],
  },
  { name: DEMO, command: 'npm run build:demo', needs: [BUILD] },
  {
    name: 'nobody else is asked, nothing is kept',
    command: tool('test-privacy'),
    tell: /^\d+ pages, .* faults/,
    needs: [DEMO],
  },
  {
    name: 'rows by keyboard',
    command: tool('test-rows'),
    tell: /^\d+ rows by \d+ keys, .* faults/,
    needs: [DEMO],
  },
];

const plans: Readonly<Record<string, readonly Step[]>> = {
  check: [...build, ...gates],
  test: [...build, ...tests, ...gates],
};

const plan = plans[process.argv[2] ?? ''];
if (!plan)
  throw new Error(`run.ts: unknown plan: ${process.argv[2] ?? ''} (known: ${Object.keys(plans).join(', ')})`);
process.exitCode = (await runSteps(plan)) ? 0 : 1;
