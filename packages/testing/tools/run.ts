import { runSteps, type Stage } from './steps.js';

/*
 * `npm run check` runs every gate; `npm test` runs the gates and every test.
 */

const unitTests = (zone: string, packages: string) => ({
  name: `unit tests, clock in ${zone}`,
  command:
    'node --conditions=source --import tsx node_modules/mocha/bin/mocha.js --reporter dot ' +
    `"packages/{${packages}}/src/**/*.test.ts"`,
  env: { TZ: zone },
  tell: /^\d+ (passing|failing|pending)/,
});
const purePackages = 'schema,analysis,dataset,views';

const gates: readonly Stage[] = [
  [
    { name: 'build the packages', command: 'npm run build --workspaces --if-present' },
    { name: 'lint', command: 'eslint .' },
  ],
  [
    { name: 'types of the packages', command: 'tsc -b' },
    { name: 'format', command: 'prettier --check .' },
    { name: 'nothing unused', command: 'knip' },
    { name: 'links in the documents', command: 'npm run links' },
  ],
  [
    { name: 'types of tests, tools, stories and demo', command: 'tsc -p tsconfig.tools.json' },
    {
      name: 'sizes of what a page loads',
      command: 'node --import tsx packages/testing/tools/check-sizes.ts',
      tell: /^(the first five|cairn\.js) |over budget$/,
    },
    {
      name: 'generated files are up to date',
      command: 'node --import tsx packages/testing/tools/check-generated.ts',
    },
    { name: 'packages as published', command: 'node --import tsx packages/testing/tools/check-packages.ts' },
  ],
];

const tests: readonly Stage[] = [
  [
    unitTests('UTC', `${purePackages},cli,testing,bench`),
    unitTests('America/New_York', purePackages),
    unitTests('Pacific/Auckland', purePackages),
  ],
  [
    {
      name: 'elements in browsers',
      command: 'npm run test:elements',
      tell: /^(engines run|ENGINE NOT RUN|(Chrome|Firefox|WebKitGTK): .* (\d+)\/\3 test files)/,
    },
  ],
  [
    { name: 'build the demo', command: 'npm run build:demo' },
    { name: 'build the Storybook', command: 'npm run build:storybook' },
  ],
  [
    {
      name: 'the release in strict pages',
      command: 'node --import tsx packages/testing/tools/test-embedding.ts',
      tell: /^\d+ pages, \d+ faults/,
    },
    {
      name: 'the loader and its files',
      command: 'node --import tsx packages/testing/tools/test-release.ts',
      tell: /^\d+ pages, \d+ faults/,
    },
    {
      name: 'a page in a frame',
      command: 'node --import tsx packages/testing/tools/test-hosts.ts',
      tell: /^(engines run|ENGINE NOT RUN|\d+ checks, \d+ faults)/,
    },
    {
      name: 'nobody else is asked, nothing is kept',
      command: 'node --import tsx packages/testing/tools/test-privacy.ts',
      tell: /^\d+ pages, .* faults/,
    },
    {
      name: 'faults of servers and networks',
      command: 'node --import tsx packages/testing/tools/test-faults.ts',
      tell: /^(\d+ checks, \d+ faults|ENGINE NOT RUN)/,
    },
    {
      name: 'what elements leave behind',
      command: 'node --import tsx packages/testing/tools/test-leaks.ts',
      tell: /^\d+ elements, \d+ faults/,
    },
    {
      name: 'frameworks',
      command: 'node --import tsx packages/testing/tools/test-frameworks.ts',
      tell: /^\d+ checks, \d+ faults/,
    },
    { name: 'looks of every example', command: 'npm run test:looks', tell: /^\d+ drawings, \d+ faults/ },
    { name: 'stories in a browser', command: 'npm run test:stories', tell: /^\d+ passed, \d+ failed/ },
  ],
];

const plans: Readonly<Record<string, readonly Stage[]>> = { check: gates, test: [...gates, ...tests] };

const plan = plans[process.argv[2] ?? ''];
if (!plan)
  throw new Error(`run.ts: unknown plan: ${process.argv[2] ?? ''} (known: ${Object.keys(plans).join(', ')})`);
process.exitCode = (await runSteps(plan)) ? 0 : 1;
