import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { registration } from '../support/convened.ts';
import { freshDataDir, startServer, type RunningServer } from '../support/server.ts';

/** Another run of the same chances: SEED=… */
const seed = Number(process.env['SEED'] ?? randomInt(1_000_000));
const rounds = 3;
const meeting = 'binh-lang-2021';

/** Mulberry32: the same numbers for the same seed. */
function chances(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Sent {
  readonly id: string;
  readonly body: object;
}

async function send({ url }: RunningServer, { id, body }: Sent): Promise<Outcome | undefined> {
  try {
    const response = await fetch(`${url}/api/meetings/${meeting}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, ...body }),
    });
    return (await response.json()) as Outcome;
  } catch {
    return undefined;
  }
}

/** Sends until the server is gone; what was acknowledged and what was left without an answer. */
async function sendUntilKilled(server: RunningServer, round: number, chance: () => number) {
  const acknowledged = new Map<Sent, Outcome>();
  const open: Sent[] = [];
  const killAfter = 5 + Math.floor(chance() * 60);
  let killed: Promise<void> | undefined;
  const sendOn = async (lane: number): Promise<void> => {
    for (let n = 0; !killed; n += 1) {
      const no = round * 100_000 + lane * 1000 + n;
      const one = {
        id: `kill-${seed}-${no}`,
        body: { type: 'speakers.register', input: registration(no, `Ý kiến ${no}`) },
      };
      const outcome = await send(server, one);
      if (outcome?.ok) acknowledged.set(one, outcome);
      else open.push(one);
      if (acknowledged.size >= killAfter) killed ??= server.kill();
    }
  };
  await Promise.all([0, 1, 2, 3, 4].map(sendOn));
  await killed;
  return { acknowledged, open };
}

test(`H18 a server killed at any moment loses nothing that it acknowledged (SEED=${seed})`, async () => {
  const chance = chances(seed);
  const folder = freshDataDir();
  let server = await startServer(folder.path);
  try {
    for (let round = 0; round < rounds; round += 1) {
      const { acknowledged, open } = await sendUntilKilled(server, round, chance);
      server = await startServer(folder.path);
      for (const [sent, outcome] of acknowledged) expect(await send(server, sent)).toEqual(outcome);
      // What was left without an answer happens now, or had happened: once in any case.
      for (const sent of open) expect(await send(server, sent)).toMatchObject({ ok: true });
      const seqs = new Set<number>();
      for (const sent of [...acknowledged.keys(), ...open]) {
        const outcome = await send(server, sent);
        if (outcome?.ok) seqs.add(outcome.seq);
      }
      expect(seqs.size).toBe(acknowledged.size + open.length);
    }
  } finally {
    await server.stop();
    folder.remove();
  }
});
