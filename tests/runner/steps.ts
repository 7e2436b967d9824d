import { join } from 'node:path';

/** The clone's top folder. */
export const root = join(import.meta.dirname, '..', '..');

/** One part of the test command. */
export interface Step {
  readonly name: string;
  /** Each is what follows `node`; the next runs only when the one before went well. */
  readonly commands: readonly (readonly string[])[];
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** It keeps one core busy and its outcome does not hang on time: another such step runs at its side. */
  readonly sharesTheMachine: boolean;
  /** Where it leaves its numbers, for steps that run tests. */
  readonly report?: { readonly file: string; readonly by: 'vitest' | 'playwright' };
}

const results = join(root, 'tests', 'results');
const inModules = (...path: string[]): string => join(root, 'node_modules', ...path);

/** Everything that the test command runs: first what shares the machine, then what needs it alone. */
export const steps: readonly Step[] = [
  check('prettier', inModules('prettier', 'bin', 'prettier.cjs'), '--check', '--log-level=warn', '.'),
  check('eslint', inModules('eslint', 'bin', 'eslint.js'), '--max-warnings=0', '.'),
  check('tsc', inModules('typescript', 'bin', 'tsc'), '-p', '.'),
  svelteCheck(),
  check(
    'dependency-cruiser',
    inModules('dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
    '--config=.dependency-cruiser.mjs',
    'shared',
    'server',
    'web',
    'tests',
  ),
  besideOthers('rules'),
  besideOthers('unit'),
  besideOthers('files'),
  besideOthers('canaries'),
  alone('commands'),
  alone('contract'),
  alone('contract-standard'),
  alone('browsers'),
  // Its tests kill servers at random instants; a neighbour's load would only blur what is found.
  alone('faults', '--no-file-parallelism'),
  inBrowser('e2e', 'session', 'e2e', 'old'),
  inBrowser('clock', 'clock'),
];

/** What `npm run axe` runs: every screen in every state, read by axe. */
export const axeSteps: readonly Step[] = [inBrowser('axe', 'axe')];

function check(name: string, ...command: string[]): Step {
  return { name, commands: [command], folder: root, sharesTheMachine: true };
}

function svelteCheck(): Step {
  const web = join(root, 'web');
  return {
    name: 'svelte-check',
    commands: [
      [join(web, 'node_modules', '@sveltejs', 'kit', 'svelte-kit.js'), 'sync'],
      [inModules('svelte-check', 'bin', 'svelte-check'), '--tsconfig=tsconfig.json', '--fail-on-warnings'],
    ],
    folder: web,
    sharesTheMachine: true,
  };
}

function besideOthers(project: string): Step {
  return { ...alone(project), sharesTheMachine: true };
}

function alone(project: string, ...options: string[]): Step {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const command = [
    inModules('vitest', 'vitest.mjs'),
    'run',
    `--project=${project}`,
    ...reporters,
    ...options,
  ];
  const report = { file, by: 'vitest' } as const;
  return { name: project, commands: [command], folder: root, sharesTheMachine: false, report };
}

function inBrowser(name: string, ...projects: readonly string[]): Step {
  const tests = join(root, 'tests');
  const file = join(results, `${name}.json`);
  const command = [
    join(tests, 'node_modules', '@playwright', 'test', 'cli.js'),
    'test',
    // What is left of a test that failed is not cleared away by the next step.
    `--output=${join(results, name)}`,
    ...projects.map((project) => `--project=${project}`),
  ];
  return {
    name,
    commands: [command],
    folder: tests,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    sharesTheMachine: false,
    report: { file, by: 'playwright' },
  };
}
