import { defineConfig } from 'vitest/config';

/** Projects in the order of the test command: fast first. */
export default defineConfig({
  test: {
    projects: [
      project('rules', ['tests/rules.test.ts'], 20_000),
      project('unit', ['{shared,server,web}/src/**/*.test.ts'], 20_000),
      project('contract', ['tests/contract/**/*.test.ts'], 60_000),
      project('canaries', ['tests/canaries/**/*.test.ts'], 120_000),
      project('faults', ['tests/faults/**/*.test.ts'], 180_000),
    ],
  },
});

function project(name: string, include: string[], timeout: number) {
  return { test: { name, include, testTimeout: timeout, hookTimeout: timeout } };
}
