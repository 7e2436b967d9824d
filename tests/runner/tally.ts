import { existsSync, readFileSync } from 'node:fs';
import type { Step } from './steps.ts';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests of a step that has run. A step that failed without a failed test (a check, or a file that
 * could not even be loaded) counts as one failure, so that "0 failed" always means that all is well.
 */
export function tally(step: Step, succeeded: boolean): Tally {
  const { passed, failed } = readReport(step);
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) };
}

function readReport({ report }: Step): Tally {
  if (!report || !existsSync(report.file)) return { passed: 0, failed: 0 };
  const content: unknown = JSON.parse(readFileSync(report.file, 'utf8'));
  return report.by === 'vitest'
    ? { passed: numberAt(content, 'numPassedTests'), failed: numberAt(content, 'numFailedTests') }
    : { passed: numberAt(content, 'stats', 'expected'), failed: numberAt(content, 'stats', 'unexpected') };
}

function numberAt(content: unknown, ...path: readonly string[]): number {
  const found = path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object'
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined,
    content,
  );
  if (typeof found !== 'number') throw new Error(`a test report without ${path.join('.')}`);
  return found;
}
