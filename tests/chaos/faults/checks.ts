import { setTimeout as pause } from 'node:timers/promises';
import { linkDigest } from '@doi-thoai/server/access/link-secret';
import { linkWith } from '@doi-thoai/shared/meeting/intake/links';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { views } from '@doi-thoai/shared/views/audiences';
import { project, same } from '@doi-thoai/shared/engine/view';
import type { Viewer } from '@doi-thoai/shared/views/viewer';
import type { Seated } from './hall.ts';
import type { Acknowledgements } from './acknowledgements.ts';
import type { JournalReplica } from './journal-replica.ts';
import type { Shown } from './page.ts';
import type { ServerPlace } from './cluster.ts';

export type FindingKind = 'lost' | 'doubled' | 'diverged' | 'other';

/** Something that must not be. */
export interface Finding {
  readonly kind: FindingKind;
  readonly what: string;
}

const finding =
  (kind: FindingKind) =>
  (what: string): Finding => ({ kind, what });

/** Everything acknowledged is in the record, once, where it was said to be; nothing that was refused is. */
export async function checkCommands(
  acknowledgements: Acknowledgements,
  replica: JournalReplica,
  since: Set<string>,
): Promise<Finding[]> {
  const acknowledged = [...acknowledgements.acknowledged].filter(([id]) => !since.has(id));
  const refused = [...acknowledgements.refused].filter(([id]) => !since.has(id));
  const ids = [...acknowledged, ...refused].map(([id]) => id);
  const [written, outcomes] = await Promise.all([replica.written(ids), replica.outcomes(ids)]);
  const findings: Finding[] = [];
  for (const [id, seq] of acknowledged) {
    const events = written.get(id);
    const outcome = outcomes.get(id);
    if (outcome?.ok !== true || outcome.seq !== seq || (events && events.last !== seq))
      findings.push({
        kind: 'lost',
        what: `${id} was acknowledged at ${seq}; the record has ${told(outcome, events)}`,
      });
    else if (events && events.last - events.first + 1 !== events.events)
      findings.push({ kind: 'doubled', what: `${id}: ${told(outcome, events)}` });
    since.add(id);
  }
  for (const [id, code] of refused) {
    const events = written.get(id);
    if (events || outcomes.get(id)?.ok)
      findings.push({
        kind: 'other',
        what: `${id} was refused (${code}) and happened: ${told(outcomes.get(id), events)}`,
      });
    since.add(id);
  }
  return [...findings, ...acknowledgements.contradictions.splice(0).map(finding('other'))];
}

function told(...parts: unknown[]): string {
  return parts.map((part) => (part === undefined ? 'nothing' : JSON.stringify(part))).join(' ');
}

/** Whoever registers does it once, whatever became of the answer. */
export function checkReceipts({ registrations }: Meeting): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  for (const { receipt } of registrations) {
    if (receipt && seen.has(receipt))
      findings.push({ kind: 'doubled', what: `two registrations for ${receipt}` });
    if (receipt) seen.add(receipt);
  }
  return findings;
}

/** Nobody wrote anew what had been read, and the chain of hashes holds. */
export async function checkRecord(replica: JournalReplica): Promise<Finding[]> {
  if (!(await replica.stillHolds()))
    return [{ kind: 'lost', what: `the record has not at ${replica.seq} what was read there` }];
  await replica.read();
  const verified = await replica.verify();
  return verified.ok ? [] : [{ kind: 'other', what: `the chain breaks at ${verified.seq}` }];
}

/** A page showed at some moment exactly what the record held at that event, for its audience. */
export function checkShown({ name, page }: Seated, shown: Shown, replica: JournalReplica): Finding[] {
  const state = replica.at(shown.seq);
  if (!state) {
    const beyond = shown.seq > replica.seq;
    return beyond
      ? [{ kind: 'diverged', what: `${name} shows ${shown.seq}, the record ends at ${replica.seq}` }]
      : [];
  }
  const { audience, receipt, link: secret } = page.place;
  const held = receipt === undefined ? undefined : state.registrations.find((row) => row.receipt === receipt);
  const { me, data } = shown;
  const link = secret === undefined ? undefined : linkWith(state, linkDigest(secret));
  const viewer: Viewer = {
    audience,
    seat: me.seat,
    department: link?.department ?? me.department,
    registration: held?.id ?? null,
    ...(link && { organisation: link.organisation, link: link.id }),
  };
  // What travelled as JSON has nothing undefined.
  const right = JSON.parse(JSON.stringify(project(views[audience], state, viewer))) as Shown['data'];
  if (same(right, data) || replica.isBlurred(shown.seq)) return [];
  return [{ kind: 'diverged', what: `${name} at ${shown.seq}: ${difference(right, data)}` }];
}

function difference(right: Shown['data'], shown: Shown['data']): string {
  for (const collection of new Set([...Object.keys(right), ...Object.keys(shown)]))
    for (const id of new Set([
      ...Object.keys(right[collection] ?? {}),
      ...Object.keys(shown[collection] ?? {}),
    ])) {
      const [is, was] = [right[collection]?.[id], shown[collection]?.[id]];
      if (!same(is, was)) return `${collection} ${id} is ${told(is)}, shown ${told(was)}`.slice(0, 1500);
    }
  return 'nothing';
}

/** Milliseconds in which a server that was just started answers. */
const answerTimeoutMs = 20_000;

/** Whoever comes in now is told the same by every server. */
export async function checkServers(
  servers: readonly ServerPlace[],
  replica: JournalReplica,
): Promise<Finding[]> {
  const viewer: Viewer = { audience: 'public', seat: 'citizen', department: null, registration: null };
  const right = () => JSON.parse(JSON.stringify(project(views.public, replica.state, viewer))) as object;
  const findings: Finding[] = [];
  for (const [at, { running }] of servers.entries()) {
    const until = performance.now() + answerTimeoutMs;
    let told = await askPublicly(running?.url, replica.meeting);
    while (told?.seq !== replica.seq && performance.now() < until) {
      await pause(100);
      // A command whose page was loaded again is waited for by nobody, and may be recorded late.
      await replica.look();
      told = await askPublicly(running?.url, replica.meeting);
    }
    if (told?.seq !== replica.seq || !same(told.view, right()))
      findings.push({
        kind: 'diverged',
        what: `server ${at + 1} tells of ${told?.seq ?? 'nothing'}, the record ends at ${replica.seq}`,
      });
  }
  return findings;
}

/** What a server shows to everyone; undefined when it does not answer or refuses. */
async function askPublicly(
  url: string | undefined,
  meeting: string,
): Promise<{ seq: number; view: object } | undefined> {
  if (url === undefined) return undefined;
  // A connection of its own: one that was kept may have ended with the server before.
  const headers = { connection: 'close' };
  try {
    const response = await fetch(`${url}/api/meetings/${meeting}/public`, { headers });
    const answer = (await response.json()) as { ok: boolean; seq: number; view: object };
    return answer.ok ? answer : undefined;
  } catch {
    return undefined;
  }
}
