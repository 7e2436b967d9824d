import type { Measured } from '../../bench/servers.ts';
import type { Abuse } from './abuses.ts';
import { Counts, type Tally } from './attack.ts';
import type { Attacker } from './attacker.ts';
import type { Chair } from './chair.ts';

/** Milliseconds of a quiet and of an attacked turn. */
const turnMs = 4000;
/** What a turn leaves behind is not taken for the next one's. */
const settleMs = 500;

/** What the chair felt and the server held during an attack. */
export interface AbuseResult {
  readonly abuse: Abuse;
  /** Milliseconds of each command. */
  readonly quiet: readonly number[];
  readonly attacked: readonly number[];
  /** Seconds of processor time in each second of attack. */
  readonly busy: number;
  /** Bytes by which the most memory that the server ever had has grown. */
  readonly grown: number;
  readonly seconds: number;
  readonly tally: Tally;
}

interface Place {
  readonly server: Measured;
  readonly chair: Chair;
  readonly attacker: Attacker;
}

/** Quiet and attacked by turns, so that whatever else the machine does falls on both. */
export async function measureAbuse(place: Place, abuse: Abuse, rounds: number): Promise<AbuseResult> {
  const { server, chair, attacker } = place;
  const { probe } = server;
  const [quiet, attacked, counts]: [number[], number[], Counts] = [[], [], new Counts()];
  await chair.work(settleMs);
  const peak = await probe.peak();
  let [cpu, attackedMs] = [0, 0];
  for (let round = 0; round < rounds; round += 1) {
    quiet.push(...(await chair.work(turnMs)));
    const [from, spent] = [performance.now(), await probe.cpu()];
    await attacker.begin(server.url, abuse.attack);
    attacked.push(...(await chair.work(turnMs)));
    attackedMs += performance.now() - from;
    cpu += (await probe.cpu()) - spent;
    for (const [what, count] of Object.entries(await attacker.end())) counts.add(what, count);
    await chair.work(settleMs);
  }
  const grown = (await probe.peak()) - peak;
  const seconds = attackedMs / 1000;
  return { abuse, quiet, attacked, busy: cpu / attackedMs, grown, seconds, tally: counts.tally };
}
