import { defineConfig } from 'vitest/config';

/** Starts one PostgreSQL for all files of a project. */
const postgres = ['tests/support/postgres.ts'];

const overSockets = ['tests/contract/{wire*,misuse,full-hall,two-servers}.test.ts'];

/** In the order of the test command: fast first. */
export const projects = [
  project('rules', ['tests/*.test.ts'], 20_000),
  project(
    'unit',
    ['{shared,server,web}/src/**/*.test.ts', 'web/chunks/*.test.ts', 'tests/{bench,runner}/**/*.test.ts'],
    20_000,
  ),
  project('files', ['tests/samples/**/*.test.ts'], 60_000),
  project('contract', ['tests/{contract,chaos/fuzz}/**/*.test.ts'], 60_000, postgres),
  // What concerns sockets, once more over nothing but what Socket.IO documents.
  project('contract-standard', overSockets, 60_000, postgres, { FAST_PATH: 'off' }),
  project('canaries', ['tests/canaries/**/*.test.ts'], 120_000),
  project('commands', ['tests/commands/**/*.test.ts'], 300_000, ['tests/commands/brought.ts']),
  project('browsers', ['tests/browsers/**/*.test.ts'], 120_000, postgres),
  project('faults', ['tests/chaos/faults/**/*.test.ts'], 180_000, postgres),
];

// Many tests wait for a database or a clock: as many files at once as a small machine has cores.
export default defineConfig({ test: { maxWorkers: 2, projects } });

/** Files share what they import, which takes half the time: no file leaves anything behind that another could see. */
function project(
  name: string,
  include: string[],
  timeout: number,
  globalSetup: string[] = [],
  env: Record<string, string> = {},
) {
  return {
    test: { name, include, testTimeout: timeout, hookTimeout: timeout, globalSetup, env, isolate: false },
  };
}
