import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Step } from './steps.ts';

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly ok: boolean;
    readonly title: string;
    readonly tests: readonly { readonly results: readonly { readonly errors: readonly PrintedError[] }[] }[];
  }[];
}

interface PrintedError {
  readonly message?: string;
  readonly snippet?: string;
}

interface PlaywrightReport extends Suite {
  readonly errors: readonly PrintedError[];
}

/** Of what each printed, the lines that are said once more. */
const mostLines = 25;

/**
 * What failed in a step and why, in few lines each, to stand at the end of a run whose output is long.
 * @param output what the step printed: all there is of a check, and of tests that could not even begin
 */
export function failuresIn({ name, report }: Step, output: string): readonly string[] {
  const found =
    report && existsSync(report.file) ? failedTests(report.by, readFileSync(report.file, 'utf8')) : [];
  const all = found.length > 0 ? found : [output.trimEnd().split('\n').slice(-mostLines).join('\n')];
  return all.map((failure) => `✗ ${name}: ${inFewLines(failure)}`);
}

function failedTests(by: 'vitest' | 'playwright', content: string): readonly string[] {
  // The step itself wrote it a moment ago.
  return by === 'vitest'
    ? failedInVitest(JSON.parse(content) as VitestReport)
    : failedInPlaywright(JSON.parse(content) as PlaywrightReport);
}

function failedInVitest({ testResults }: VitestReport): readonly string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => [fullName, ...(failureMessages ?? [])].join('\n'));
    return failed.length === 0 && message ? [`${name}\n${message}`] : failed;
  });
}

function failedInPlaywright(report: PlaywrightReport): readonly string[] {
  return [...report.errors.map(printed), ...failedInSuite(report)];
}

function failedInSuite({ suites = [], specs = [] }: Suite): readonly string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return [title, ...errors.map(printed)].join('\n');
    });
  return [...own, ...suites.flatMap(failedInSuite)];
}

function printed({ message = '', snippet = '' }: PrintedError): string {
  return `${message}\n${snippet}`.trimEnd();
}

function inFewLines(text: string): string {
  const lines = stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^ +at .*node_modules/.test(line));
  return lines.slice(0, mostLines).join('\n  ');
}
