import { quantile } from '../../bench/rounds.ts';
import type { AbuseResult } from './measure.ts';

/** The chair may wait twice as long as in a quiet hall, and this much on top: nobody notices 20 ms. */
const maxWait = { times: 2, plusMs: 20 };
/** The most bytes of memory that bodies too large may cost; one of them held would be more. */
const maxGrown = 64_000_000;
const megabyte = 1_000_000;

const shares = { p50: 0.5, p99: 0.99 } as const;

/** Whether the chair was answered in time, and nothing that is refused was held. */
export function holds(result: AbuseResult): boolean {
  const inTime = Object.values(shares).every((share) => {
    const [quiet, attacked] = both(result, share);
    return attacked <= quiet * maxWait.times + maxWait.plusMs;
  });
  return inTime && (result.abuse.attack.kind !== 'largeBodies' || result.grown <= maxGrown);
}

export const heads = row(
  'the chair waits for a command, while',
  'quiet',
  'attacked',
  'ratio',
  'at most',
  'ok',
);

export function asLines(result: AbuseResult): string[] {
  const verdict = holds(result) ? 'ok' : 'NOT OK';
  const lines = Object.entries(shares).map(([name, share]) => {
    const [quiet, attacked] = both(result, share);
    const limit = quiet * maxWait.times + maxWait.plusMs;
    return row(
      `${result.abuse.what}, ${name}`,
      `${quiet.toFixed(1)} ms`,
      `${attacked.toFixed(1)} ms`,
      `${(attacked / quiet).toFixed(2)} ×`,
      `${limit.toFixed(1)} ms`,
      verdict,
    );
  });
  return [...lines, `    ${what(result)}`];
}

function both({ quiet, attacked }: AbuseResult, share: number): readonly [number, number] {
  return [quantile(quiet, share), quantile(attacked, share)];
}

/** What was done in how long, and what it cost. */
function what({ tally, seconds, busy, grown }: AbuseResult): string {
  const { bodies, 'bytes taken': bytes, ...counted } = tally;
  const each =
    bodies === undefined || bytes === undefined ? [] : [`${inMegabytes(bytes / bodies)} sent of each`];
  const counts = Object.entries({ ...(bodies === undefined ? {} : { bodies }), ...counted });
  return [
    `${seconds.toFixed(0)} s`,
    ...counts.map(([name, count]) => `${name} ${count.toLocaleString('en')}`),
    ...each,
    `server busy ${(busy * 100).toFixed(0)}%`,
    `memory +${inMegabytes(grown)}`,
  ].join(' · ');
}

function inMegabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(1)} MB`;
}

function row(...[first = '', ...rest]: readonly string[]): string {
  return [first.padEnd(58), ...rest.slice(0, -1).map((cell) => cell.padStart(9)), rest.at(-1)].join('  ');
}
