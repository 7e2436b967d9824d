import { setTimeout as pause } from 'node:timers/promises';
import { drawFrom } from '@doi-thoai/shared/testing/arbitrary';
import {
  checkCommands,
  checkReceipts,
  checkRecord,
  checkServers,
  checkShown,
  type Finding,
} from './checks.ts';
import { RandomPeople } from './random-people.ts';
import { drawFaults } from './faults.ts';
import { everyoneLeaves, fillHall, type Seated } from './hall.ts';
import type { FaultTarget } from './kind.ts';
import { Acknowledgements } from './acknowledgements.ts';
import { JournalReplica } from './journal-replica.ts';
import type { Shown } from './page.ts';
import { untilCurrent } from './settling.ts';
import { startCluster } from './cluster.ts';

export interface Run {
  readonly seed: number;
  readonly rounds: number;
  readonly servers: 1 | 2;
  readonly say: (line: string) => void;
}

export interface Result {
  readonly acknowledged: number;
  readonly rounds: number;
  readonly findings: readonly Finding[];
}

/** Faults begin within so many milliseconds of a round; people act on until all of them are over. */
const roundMs = 1000;
/** Fewer rounds than this are over before a minute is: nobody goes away for one. */
const roundsOfAMinute = 20;
/** More than any server needs for such a meeting: whoever never reads must not fill it. */
const maxMegabytes = 700;

/** Plays rounds of faults and looks after each whether everything holds. */
export async function runFaults({ seed, rounds, servers, say }: Run): Promise<Result> {
  const cluster = await startCluster(servers);
  const acknowledgements = new Acknowledgements();
  const replica = new JournalReplica('loi', () => cluster.databaseUrl());
  const seated = await fillHall(cluster, replica.meeting, acknowledgements);
  const target: FaultTarget = { cluster, replica, seated, away: new Map() };
  const findings: Finding[] = [];
  const found = (when: string, some: readonly Finding[]): void => {
    findings.push(...some);
    for (const { kind, what } of some) say(`  ${kind.toUpperCase()} ${when}: ${what}`);
  };
  const checked = new Set<string>();
  let played = 0;
  try {
    while (played < rounds && !findings.some(({ what }) => what.includes('stuck'))) {
      played += 1;
      const began = performance.now();
      const long = rounds - played > roundsOfAMinute;
      // The first half is before the day; then the session is opened.
      const preparing = played <= rounds / 2;
      const how = { seed, round: played, long, preparing };
      const told = await playRound(target, acknowledgements, checked, how);
      const took = ((performance.now() - began) / 1000).toFixed(1);
      say(
        `round ${played}${preparing ? ' of preparing' : ''}, ${took} s, ${acknowledgements.acknowledged.size} acknowledged, ${acknowledgements.refused.size} refused: ${told.faults.join(' · ')}`,
      );
      found(`in round ${played}`, told.findings);
    }
    // Once more over everything: what was right after its round must not have gone since.
    await Promise.all(target.away.values());
    found('in the end', await settle(target, acknowledgements, new Set(), []));
  } finally {
    everyoneLeaves(seated);
    await replica.close();
    await cluster.stop();
  }
  for (const server of cluster.servers)
    found(
      'in the end',
      server.complaints().map((what) => ({ kind: 'other', what })),
    );
  return { acknowledged: acknowledgements.acknowledged.size, rounds: played, findings };
}

async function playRound(
  target: FaultTarget,
  acknowledgements: Acknowledgements,
  checked: Set<string>,
  { seed, round, long, preparing }: { seed: number; round: number; long: boolean; preparing: boolean },
): Promise<{ faults: string[]; findings: Finding[] }> {
  const draw = drawFrom(seed * 1_000_003 + round);
  const faults = drawFaults(draw, target, roundMs, long);
  const people = new RandomPeople(target.seated, target.replica, draw(1_000_000_000), preparing);
  const moments = Array.from({ length: 3 }, () => draw(roundMs));
  const samples: [Seated, Shown][] = [];
  people.start();
  await Promise.all([
    pause(roundMs),
    ...faults.map(async ({ at, befall }) => {
      await pause(at);
      await befall();
    }),
    ...moments.map(async (at) => {
      await pause(at);
      for (const one of target.seated) if (one.page.shown) samples.push([one, one.page.shown]);
    }),
  ]);
  // A fault may have left a server ended: whoever runs it starts it again.
  await Promise.all(target.cluster.servers.map((server) => server.start()));
  people.stop();
  const findings = await settle(target, acknowledgements, checked, samples);
  return { faults: faults.map(({ what, at }) => `${at} ms: ${what}`), findings };
}

/** Waits until everyone is current, and looks at everything. */
async function settle(
  target: FaultTarget,
  acknowledgements: Acknowledgements,
  checked: Set<string>,
  samples: readonly [Seated, Shown][],
): Promise<Finding[]> {
  const { cluster, replica, seated, away } = target;
  for (const [one, back] of away) void back.then(() => away.delete(one));
  const findings: Finding[] = await untilCurrent(
    seated.filter((one) => !away.has(one)),
    replica,
  );
  findings.push(...(await checkRecord(replica)));
  findings.push(...(await checkCommands(acknowledgements, replica, checked)));
  findings.push(...checkReceipts(replica.state));
  const last = seated.flatMap((one): [Seated, Shown][] => (one.page.shown ? [[one, one.page.shown]] : []));
  // Whoever was away may have come back meanwhile, and sent what they had kept.
  await replica.look();
  for (const [one, shown] of [...samples, ...last]) findings.push(...checkShown(one, shown, replica));
  for (const { page } of seated)
    for (const what of page.wentBack.splice(0)) findings.push({ kind: 'diverged', what });
  findings.push(...(await checkServers(cluster.servers, replica)));
  for (const [at, server] of cluster.servers.entries()) {
    const memory = server.memory();
    if (memory > maxMegabytes)
      findings.push({ kind: 'other', what: `server ${at + 1} holds ${Math.round(memory)} MB` });
    for (const what of server.complaints()) findings.push({ kind: 'other', what });
  }
  return findings;
}
