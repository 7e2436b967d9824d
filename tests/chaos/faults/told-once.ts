import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { isWorkingDay } from '@doi-thoai/shared/calendar/working-days';
import { same } from '@doi-thoai/shared/engine/view';
import { onLeadersListSince } from '@doi-thoai/shared/meeting/followup/reminder';
import { partsIn } from '@doi-thoai/shared/meeting/followup/standing';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { broughtFrom, newOf } from '@doi-thoai/shared/meeting/plan/brought-in';
import { houseOf } from '@doi-thoai/shared/office/house';
import {
  blankOffice,
  evolveOffice,
  officeId,
  type Office,
  type OfficeEvent,
} from '@doi-thoai/shared/office/office';
import { programmesId } from '@doi-thoai/shared/programme/programmes';
import { accessId } from '@doi-thoai/shared/access/access';
import { dueList } from '@doi-thoai/shared/queries/due-list';
import { keptMattersOf } from '@doi-thoai/shared/queries/kept-matters';
import { leftOwed } from '@doi-thoai/shared/queries/left-owed';
import { trackedMatters } from '@doi-thoai/shared/queries/tracked-matters';
import type { RecordedEvent } from '@doi-thoai/server/journal/journal';
import type { RecordedStates } from '../../cast/recorded-states.ts';
import type { Finding } from './checks.ts';
import type { OfficeRecord } from './office-record.ts';

const doubled = (what: string): Finding => ({ kind: 'doubled', what });
const lost = (what: string): Finding => ({ kind: 'lost', what });

interface Written {
  readonly whom: { readonly to: string; readonly parts: string[]; readonly escalations: string[] };
}

/** One thing that is late for long, and the day by which it was owed. */
interface LateThing {
  readonly id: string;
  readonly by: CivilDate;
}

/** What of a meeting belongs on the leader's list on a day: nothing on a day off. */
export function belongsOnList(meeting: Meeting, now: Instant): readonly LateThing[] {
  const kept = keptMattersOf(meeting);
  if (!kept || !isWorkingDay(meeting.house.calendar, civilDateOf(now))) return [];
  return dueList(trackedMatters(kept, now)).longLate.flatMap(({ tracked, due: { act, commitment, by } }) => {
    const letter = tracked.matter.letter?.id ?? null;
    if (act === 'report' && commitment !== null) return [{ id: commitment, by }];
    return (act === 'send' || act === 'askAgain') && letter !== null ? [{ id: letter, by }] : [];
  });
}

/** Whether an event puts something on the leader's list. */
export function isLeadersList({ event }: RecordedEvent): boolean {
  return event.type === 'reminderWritten' && (event as unknown as Written).whom.to === 'leader';
}

/** Whether each of them stands on the list, put there since it was owed. */
export function isOnList(meeting: Meeting, late: readonly LateThing[]): boolean {
  return late.every(({ id, by }) => (onLeadersListSince(meeting, id) ?? '') > by);
}

/** Whatever was done by the clock, or because of another stream, was done once, and nothing of it is left to do. */
export function checkToldOnce(record: OfficeRecord, now: Instant): Finding[] {
  const office = officeIn(record);
  const meetings = record.meetings.filter(({ seq }) => seq > 0);
  return [
    ...meetings.flatMap((one) => [
      ...listedOnce(record, one),
      ...broughtInOnce(record, one),
      ...succeededOnce(record, one),
      ...copiedOnce(record, one, office),
      ...lettersOf(one.state),
    ]),
    ...broughtInWhole(meetings, office, now),
    ...passedOn(meetings, office, now),
    ...takenIn(record, meetings),
    ...rightsNoted(record, meetings),
  ];
}

function officeIn(record: OfficeRecord): Office {
  return record
    .eventsOf(officeId)
    .reduce(
      (office, { event, ...stamp }) => evolveOffice(office, event as OfficeEvent, stamp),
      blankOffice(),
    );
}

/** Events of one type of a meeting, each with the state before it. */
function eventsOf(record: OfficeRecord, one: RecordedStates, type: string) {
  return record.eventsOf(one.meeting).flatMap(({ seq, at, event }) => {
    const before = one.at(seq - 1);
    const after = one.at(seq);
    return event.type === type && before && after ? [{ seq, at, event, before, after }] : [];
  });
}

function listedOnce(record: OfficeRecord, one: RecordedStates): Finding[] {
  return eventsOf(record, one, 'reminderWritten').flatMap(({ seq, at, event, before }) => {
    const { whom } = event as unknown as Written;
    if (whom.to !== 'leader') return [];
    const late = new Map(belongsOnList(before, at).map(({ id, by }) => [id, by]));
    return [...whom.parts, ...whom.escalations].flatMap((id) => {
      const by = late.get(id);
      const listed = onLeadersListSince(before, id);
      // Somebody may have reported it in the moment in which it was listed.
      if (by === undefined || listed === null || listed <= by) return [];
      return [doubled(`${one.meeting} ${seq}: ${id}, owed by ${by}, was listed on ${listed} already`)];
    });
  });
}

function broughtInOnce(record: OfficeRecord, one: RecordedStates): Finding[] {
  type BroughtIn = { readonly from: string; readonly key: string };
  const idle = eventsOf(record, one, 'earlierPromiseBroughtIn').flatMap(({ seq, event, before, after }) => {
    const { from, key } = event as unknown as BroughtIn;
    const [was, is] = [before, after].map((state) => broughtFrom(state, from).get(key) ?? null);
    return same(was, is) ? [doubled(`${one.meeting} ${seq}: ${key} came in as it stood already`)] : [];
  });
  const { earlierPromises, leftOutPromises } = one.state;
  const origins = [...earlierPromises, ...[...leftOutPromises].map(({ promise }) => promise)].flatMap(
    ({ origin }) => (origin ? [`${origin.meeting} ${origin.key}`] : []),
  );
  return [...idle, ...twiceIn(origins).map((origin) => doubled(`${one.meeting} has ${origin} twice`))];
}

/** What is still owed by an earlier conference stands in the one to come as it stands there. */
function broughtInWhole(meetings: readonly RecordedStates[], office: Office, now: Instant): Finding[] {
  const coming = meetings.filter(({ state }) => state.about.state === 'convened');
  const over = meetings.filter(({ state }) => state.about.state === 'closed');
  return coming.flatMap(({ meeting: to, state: target }) =>
    over.flatMap(({ meeting: from, state: source }) => {
      const owed = leftOwed(source).filter(({ overSince, first }) => overSince === null && first === null);
      const rows = owed.map(({ row }) => row);
      const missing = newOf(target, from, rows, { bodies: office.bodies, now }).rows;
      return missing.map(({ key }) => lost(`${to} has not what ${from} owes by now: ${key}`));
    }),
  );
}

function succeededOnce(record: OfficeRecord, one: RecordedStates): Finding[] {
  type HandedOver = { readonly commitment: string; readonly succeeded?: CivilDate };
  const events = eventsOf(record, one, 'commitmentHandedOver')
    .map(({ event, ...states }) => ({ ...states, ...(event as unknown as HandedOver) }))
    .filter(({ succeeded }) => succeeded !== undefined);
  const changed = events.filter(({ commitment, before, after }) => {
    const [was, is] = [before.commitments.get(commitment), after.commitments.get(commitment)];
    return was?.firstDue !== is?.firstDue || was?.due !== is?.due;
  });
  return [
    ...twiceIn(events.map(({ commitment, succeeded }) => `${commitment} after ${succeeded}`)).map((what) =>
      doubled(`${one.meeting}: ${what} was handed over twice`),
    ),
    ...changed.map(({ seq }) => lost(`${one.meeting} ${seq}: a succession changed the days of what is owed`)),
  ];
}

/** Nothing is left with a body whose last day is past. */
function passedOn(meetings: readonly RecordedStates[], office: Office, now: Instant): Finding[] {
  const today = civilDateOf(now);
  const ended = new Set(
    [...office.bodies].flatMap(({ id, validTo }) => (validTo !== null && validTo < today ? [id] : [])),
  );
  return meetings.flatMap(({ meeting, state }) =>
    state.commitments
      .filter(({ id, petition, state: is, department }) => {
        const isOpen =
          is === 'open' && partsIn(state, petition).some((part) => part.commitment === id && !part.done);
        return isOpen && ended.has(state.departments.get(department)?.body ?? department);
      })
      .map(({ id }) => lost(`${meeting}: ${id} is owed by a body that ended`)),
  );
}

function copiedOnce(record: OfficeRecord, one: RecordedStates, office: Office): Finding[] {
  type Adopted = { readonly house: { readonly version: number } };
  const versions = eventsOf(record, one, 'houseAdopted').map(
    ({ event }) => (event as unknown as Adopted).house.version,
  );
  const { version } = houseOf(office);
  return [
    ...twiceIn(versions.map(String)).map((which) =>
      doubled(`${one.meeting} copied ${which} of the office twice`),
    ),
    ...(one.state.house.version === version
      ? []
      : [lost(`${one.meeting} has ${one.state.house.version} of the office, which keeps ${version}`)]),
  ];
}

/** Each matter that was sent up is in one letter. */
function lettersOf({ about, petitions, escalations }: Meeting): Finding[] {
  return petitions
    .filter(({ disposition }) => disposition?.kind === 'escalated')
    .flatMap(({ id }) => {
      const letters = escalations.filter((row) => row.petitions.includes(id)).length;
      if (letters === 1) return [];
      const finding = letters === 0 ? lost : doubled;
      return [finding(`${about.id}: ${id} is in ${letters} letters`)];
    });
}

function takenIn(record: OfficeRecord, meetings: readonly RecordedStates[]): Finding[] {
  const events = record
    .eventsOf(programmesId)
    .map(({ event }) => event as { type: string; meeting?: string; name?: string });
  const taken = events.flatMap(({ type, meeting }) => (type === 'conferenceTakenIn' ? [meeting ?? ''] : []));
  const name = events
    .filter(({ type }) => type === 'programmeFounded' || type === 'programmeRenamed')
    .at(-1)?.name;
  return [
    ...twiceIn(taken).map((meeting) => doubled(`${meeting} was taken into the programme twice`)),
    ...meetings.flatMap(({ meeting, state }) => {
      if (!taken.includes(meeting)) return [lost(`${meeting} was not taken into the programme`)];
      const isToCome = state.about.state === 'convened';
      return isToCome && state.about.programme !== name
        ? [lost(`${meeting} says ${state.about.programme}, the programme is called ${name}`)]
        : [];
    }),
  ];
}

function rightsNoted(record: OfficeRecord, meetings: readonly RecordedStates[]): Finding[] {
  const notes = record
    .eventsOf(accessId)
    .map(({ event }) => event as { act?: string; stream?: string | null });
  return meetings.flatMap(({ meeting }) => {
    const changes = record
      .eventsOf(meeting)
      .filter(({ event }) => /^member(Granted|Revoked)$/.test(event.type));
    const noted = notes.filter(({ act, stream }) => act === 'rightsChanged' && stream === meeting).length;
    if (noted === changes.length) return [];
    const finding = noted < changes.length ? lost : doubled;
    return [finding(`${meeting}: rights were changed ${changes.length} times and noted ${noted} times`)];
  });
}

export function twiceIn(all: readonly string[]): string[] {
  return [...new Set(all.filter((one, at) => all.indexOf(one) !== at))];
}
