import { isDeepStrictEqual } from 'node:util';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { same } from '@doi-thoai/shared/engine/view';
import { rowsIn } from '@doi-thoai/shared/engine/keyed';
import { dayList, type DayList } from '@doi-thoai/shared/queries/day-list';
import { dayOf } from '@doi-thoai/shared/queries/kept-day';
import { keptMattersOf } from '@doi-thoai/shared/queries/kept-matters';
import { mattersOf } from '@doi-thoai/shared/queries/matters';
import { aboutIn, houseIn, type PreparedData } from '@doi-thoai/shared/papers/prepared';
import { trackedMatters, type TrackedRow } from '@doi-thoai/shared/queries/tracked-matters';
import type { Finding } from './checks.ts';
import type { OfficePeople } from './office-people.ts';
import type { OfficeRecord } from './office-record.ts';

const diverged = (what: string): Finding => ({ kind: 'diverged', what });

/** What travelled or was stored as JSON has nothing undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** What is kept of all meetings is what comes of their records from the first event on. */
export async function checkKept(record: OfficeRecord): Promise<Finding[]> {
  const { rows: kept } = await record.pool.query<{ meeting: string; kept: unknown }>(
    'select meeting, kept from kept_matters',
  );
  const { rows: owed } = await record.pool.query<Owed>(
    'select meeting, id, petition, department, first_due::text as first, due::text as due, state from commitment',
  );
  const { rows: listed } = await record.pool.query<{ id: string; title: string; state: string }>(
    'select id, title, state from meeting',
  );
  return record.meetings.flatMap(({ meeting, state }) => {
    const findings: Finding[] = [];
    const stands = kept.find((row) => row.meeting === meeting)?.kept ?? null;
    if (!same(stands, plain(keptMattersOf(state))))
      findings.push(diverged(`matters kept of ${meeting} are others`));
    const rows = new Map(owed.filter((row) => row.meeting === meeting).map((row) => [row.id, row]));
    for (const { id, petition, department, firstDue: first, due, state: is } of state.commitments) {
      const right = { meeting, id, petition, department, first, due, state: is };
      if (!isDeepStrictEqual({ ...rows.get(id) }, right))
        findings.push(diverged(`${meeting}: ${id} in the ledger`));
      rows.delete(id);
    }
    if (rows.size > 0) findings.push(diverged(`${meeting}: ${rows.size} too many in the ledger`));
    const { title, state: is } = state.about;
    if (!isDeepStrictEqual({ ...listed.find(({ id }) => id === meeting) }, { id: meeting, title, state: is }))
      findings.push(diverged(`${meeting} in the list of meetings`));
    return findings;
  });
}

interface Owed {
  readonly meeting: string;
  readonly id: string;
}

interface Tracked {
  readonly ok: boolean;
  readonly today: CivilDate;
  readonly rows: readonly TrackedRow[];
}

interface Viewed {
  readonly ok: boolean;
  readonly seq: number;
  readonly view: PreparedData;
}

/** On every server the tracker, the day's list and a meeting's own page say the same of each matter. */
export async function checkPages(
  record: OfficeRecord,
  people: OfficePeople,
  servers: readonly string[],
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const server of servers) {
    for (const { meeting, seq } of record.meetings) {
      const tracked = await people.read<Tracked>(
        server,
        `/api/office/tracker?meeting=${meeting}&most=200&order=newest`,
      );
      const own = await people.read<Viewed>(server, `/api/streams/${meeting}/views/preparation`);
      if (!tracked?.ok || !own?.ok) findings.push(diverged(`${server} tells nothing of ${meeting}`));
      else if (own.seq !== seq)
        findings.push(diverged(`${meeting} ends at ${own.seq} on a server, at ${seq} in the record`));
      else {
        const byId = (rows: readonly { readonly petition: string }[]) =>
          Object.fromEntries(rows.map((row) => [row.petition, plain(row)]));
        // Both go by the machine's own clock.
        const page = { ...own.view, about: aboutIn(own.view), house: houseIn(own.view) };
        const matters = byId(mattersOf(page, instant(Date.now())));
        if (!same(byId(tracked.rows.map(({ matter }) => matter)), matters))
          findings.push(diverged(`the tracker and the page of ${meeting} say different things`));
      }
    }
    findings.push(...(await checkToday(record, people, server)));
  }
  return findings;
}

async function checkToday(record: OfficeRecord, people: OfficePeople, server: string): Promise<Finding[]> {
  const told = await people.read<DayList>(server, '/api/office/today');
  if (!told) return [diverged('a server tells nothing of today')];
  const closed = record.meetings.map(({ state }) => state).filter(({ about }) => about.state === 'closed');
  const now = instant(Date.now());
  const tracked = record.meetings.flatMap(({ state }) => {
    const kept = keptMattersOf(state);
    return kept ? trackedMatters(kept, now) : [];
  });
  const right = dayList(tracked, closed.map(dayOf), told.today);
  const keys = told.rows.map(({ key }) => key);
  const findings =
    new Set(keys).size === keys.length ? [] : [diverged('something stands twice on the list of the day')];
  const byKey = ({ rows }: DayList) => Object.fromEntries(rows.map((row) => [row.key, plain(row)]));
  const isSame = same(byKey(told), byKey(right)) && told.conferences.length === right.conferences.length;
  return isSame ? findings : [...findings, diverged('the list of the day is not that of the record')];
}

/** Of what somebody was told that it is noted, each stands in the record once. */
export function checkNotes(record: OfficeRecord, published: readonly string[]): Finding[] {
  const places = record.meetings.flatMap(({ state }) => rowsIn(state.publications).map(({ place }) => place));
  const findings: Finding[] = published.flatMap((place): Finding[] => {
    const times = places.filter((one) => one === place).length;
    if (times === 1) return [];
    return [
      { kind: times === 0 ? 'lost' : 'doubled', what: `the publication at ${place} stands ${times} times` },
    ];
  });
  for (const { meeting, state } of record.meetings) {
    const noted = record.eventsOf(meeting).flatMap(({ event }) => {
      const row = event as { type: string; whom?: { to: string }; way?: string; sentOn?: string | null };
      if (row.type !== 'reminderWritten' || row.whom?.to !== 'body' || !row.sentOn) return [];
      return [JSON.stringify([row.whom, row.way, row.sentOn])];
    });
    if (new Set(noted).size < noted.length)
      findings.push({ kind: 'doubled', what: `${meeting}: one reminder stands twice` });
    if (new Set([...state.heads].map(({ name }) => name)).size < state.heads.size)
      findings.push({ kind: 'doubled', what: `${meeting}: one village stands twice` });
  }
  return findings;
}
