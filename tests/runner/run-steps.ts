import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { failuresIn } from './failures.ts';
import { bringPrograms } from './programs.ts';
import { axeSteps, root, steps, type Step } from './steps.ts';
import { tally, type Tally } from './tally.ts';

const missing = bringPrograms();
if (missing !== undefined) {
  process.stderr.write(`${missing}\n`);
  process.exit(1);
}

/** What Node has compiled once, for all the programs and servers that the steps start. */
const kept = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'node') };

/** MB of memory for young objects: checks that read all of the code make many, and clear them away in vain less often. */
const roomy = { NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=32` };

const failures: string[] = [];
// Every step runs, also after one has failed: one run shows all that is wrong.
const wanted = process.argv[2] === 'axe' ? axeSteps : steps;
const shared = await inLanes(
  wanted.filter((step) => step.sharesTheMachine),
  2,
);
const alone = await inLanes(
  wanted.filter((step) => !step.sharesTheMachine),
  1,
);
const total = [...shared, ...alone].reduce(add, { passed: 0, failed: 0 });
for (const failure of failures) process.stdout.write(`\n${failure}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

/** Runs steps in order, so many at once. */
async function inLanes(list: readonly Step[], lanes: number): Promise<Tally[]> {
  const waiting = [...list];
  const tallies: Tally[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) tallies.push(await run(step));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tallies;
}

async function run(step: Step): Promise<Tally> {
  const started = performance.now();
  if (step.report) rmSync(step.report.file, { force: true });
  let output: string | undefined;
  for (const command of step.commands) output ??= await failureOf(command, step);
  const counted = tally(step, output === undefined);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const tests = step.report ? `, ${counted.passed} passed, ${counted.failed} failed` : '';
  if (output !== undefined) {
    failures.push(...failuresIn(step, output));
    process.stdout.write(`${output.trimEnd()}\n`);
  }
  process.stdout.write(`${output === undefined ? '✓' : '✗'} ${step.name} ${seconds} s${tests}\n`);
  return counted;
}

/** @returns what the command printed, when it failed */
async function failureOf(command: readonly string[], step: Step): Promise<string | undefined> {
  const env = {
    ...process.env,
    ...kept,
    ...roomy,
    ...step.env,
    CI: 'true',
    NO_COLOR: '1',
    PATH: withOurNodeFirst(),
  };
  const child = spawn(process.execPath, command, {
    cwd: step.folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [printed, complained, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return code === 0 ? undefined : `${printed}${complained}`;
}

function withOurNodeFirst(): string {
  return `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`;
}

function add(one: Tally, other: Tally): Tally {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
