import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { bringPrograms } from './programs.ts';
import { steps, type Step } from './steps.ts';
import { tally, type Tally } from './tally.ts';

const missing = bringPrograms();
if (missing !== undefined) {
  process.stderr.write(`${missing}\n`);
  process.exit(1);
}

// Every step runs, also after one has failed: one run shows all that is wrong.
const total = steps.map(run).reduce(add, { passed: 0, failed: 0 });
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

function run(step: Step): Tally {
  const started = performance.now();
  if (step.report) rmSync(step.report.file, { force: true });
  const output = step.commands.reduce<string | undefined>(
    (failure, command) => failure ?? failureOf(command, step.folder),
    undefined,
  );
  const counted = tally(step, output === undefined);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = step.report ? `, ${counted.passed} passed, ${counted.failed} failed` : '';
  if (output !== undefined) process.stdout.write(`${output.trimEnd()}\n`);
  process.stdout.write(`${output === undefined ? '✓' : '✗'} ${step.name} ${seconds} s${tests}\n`);
  return counted;
}

/** @returns what the command printed, when it failed */
function failureOf(command: readonly string[], folder: string): string | undefined {
  const env = { ...process.env, CI: 'true', NO_COLOR: '1', PATH: withOurNodeFirst() };
  const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  return status === 0 ? undefined : `${stdout}${stderr}`;
}

function withOurNodeFirst(): string {
  return `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
}

function add(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
