import { quantile } from '../../bench/rounds.ts';
import type { Suffered } from './measure.ts';

/** The chair may wait twice as long as in a quiet hall, and this much on top: nobody notices 20 ms. */
const most = { times: 2, plusMs: 20 };
/** The most bytes of memory that bodies too large may cost; one of them held would be more. */
const mostGrown = 64_000_000;
const megabyte = 1_000_000;

const shares = { p50: 0.5, p99: 0.99 } as const;

/** Whether the chair was answered in time, and nothing that is refused was held. */
export function holds(suffered: Suffered): boolean {
  const inTime = Object.values(shares).every((share) => {
    const [quiet, attacked] = both(suffered, share);
    return attacked <= quiet * most.times + most.plusMs;
  });
  return inTime && (suffered.abuse.attack.kind !== 'stuffing' || suffered.grown <= mostGrown);
}

export const heads = row(
  'the chair waits for a command, while',
  'quiet',
  'attacked',
  'ratio',
  'at most',
  'ok',
);

export function asLines(suffered: Suffered): string[] {
  const verdict = holds(suffered) ? 'ok' : 'NOT OK';
  const lines = Object.entries(shares).map(([name, share]) => {
    const [quiet, attacked] = both(suffered, share);
    const limit = quiet * most.times + most.plusMs;
    return row(
      `${suffered.abuse.what}, ${name}`,
      `${quiet.toFixed(1)} ms`,
      `${attacked.toFixed(1)} ms`,
      `${(attacked / quiet).toFixed(2)} ×`,
      `${limit.toFixed(1)} ms`,
      verdict,
    );
  });
  return [...lines, `    ${what(suffered)}`];
}

function both({ quiet, attacked }: Suffered, share: number): readonly [number, number] {
  return [quantile(quiet, share), quantile(attacked, share)];
}

/** What was done in how long, and what it cost. */
function what({ tally, seconds, busy, grown }: Suffered): string {
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
