import type { CivilDate } from '../calendar/civil-date.ts';
import { rowsIn } from '../engine/keyed.ts';
import { sessionDay } from '../meeting/followup/clocks.ts';
import type { SaidResult } from '../meeting/followup/records.ts';
import { isFollowed } from '../meeting/followup/standing.ts';
import type { CommitmentId, DepartmentId, PetitionId } from '../meeting/ids.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { holds } from '../views/holding.ts';
import { areaOf } from '../views/owed.ts';
import { askerOf } from '../views/staff.ts';
import { bodyByName } from './body-by-name.ts';
import { keptDayOf, type KeptDay } from './kept-day.ts';
import { keptImportsOf, type KeptImport } from './kept-imports.ts';
import { shortCode } from './matter-code.ts';
import type { DatedMatterRecord, DatedPartRecord, DatedPetition, MatterData } from './matter-data.ts';

/** A body across meetings: in the office's directory, or by its name alone. */
export interface TrackedBody {
  /** The same in all meetings that mean the same body. */
  readonly key: string;
  readonly name: string;
}

/** What a matter is called, as the office may read it. */
export interface MatterWords {
  /** As they were released, or as they were said. */
  readonly text: string;
  readonly field: string;
  /** Where whoever asks lives, or the organisation that prepared it. */
  readonly unit: string;
  /** What of that a body is told. */
  readonly area: string;
  /** As everybody may read it; null where it was not released. */
  readonly released: string | null;
}

/** What a body said last, for whoever fills in a sheet. */
export type SaidInPart = SaidResult & { readonly text: string };

/**
 * All that is kept of a meeting's matters to look at them beside those of others: plain data that can be stored. It
 * holds stored days alone; what hangs on today is counted when it is read, by the same functions as in the meeting.
 */
export interface KeptMatters {
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    /** As it was held, or as it is planned. */
    readonly heldOn: CivilDate | null;
    /** What its matters' codes begin with. */
    readonly code: string;
  };
  readonly data: MatterData;
  readonly words: Readonly<Record<PetitionId, MatterWords>>;
  readonly bodies: Readonly<Record<DepartmentId, TrackedBody>>;
  readonly said: Readonly<Record<CommitmentId, SaidInPart>>;
  /** What is owed by a body that was not given the matter, and reads of it what everybody reads. */
  readonly notGiven: readonly CommitmentId[];
  /** Promises that tables brought to it: of no conference that was held here. Missing in what was kept before they were. */
  readonly imported?: readonly KeptImport[];
  readonly day: KeptDay;
}

/** What is kept of the matters of a meeting, and of what tables brought to it; undefined where it has none. */
export function keptMattersOf(meeting: Meeting): KeptMatters | undefined {
  const { about } = meeting;
  const followed = rowsIn(meeting.petitions).filter((row) => isFollowed(row, about));
  const imported = keptImportsOf(meeting);
  if (followed.length + imported.length === 0) return undefined;
  const { id, title, shortTitle } = about;
  const heldOn = sessionDay({ about });
  return {
    meeting: { id, title: shortTitle || title, heldOn, code: shortCode(meeting) },
    day: keptDayOf(meeting),
    data: dataOf(
      meeting,
      followed.map((row) => row.id),
    ),
    words: Object.fromEntries(
      followed.map((row) => [
        row.id,
        {
          text: row.released ?? row.text,
          field: meeting.fields.get(row.field ?? '')?.name ?? '',
          unit: askerOf(meeting, row).unit,
          area: areaOf(meeting, row),
          released: row.released,
        },
      ]),
    ),
    bodies: bodiesOf(meeting),
    notGiven: rowsIn(meeting.commitments)
      .filter(({ petition, department }) => !isGiven(meeting, petition, department))
      .map((row) => row.id),
    said: Object.fromEntries(
      rowsIn(meeting.partRecords).flatMap(({ id: commitment, report }) =>
        report ? [[commitment, saidOf(report)]] : [],
      ),
    ),
    imported,
  };
}

/**
 * Who the bodies of a meeting are beside those of others. Where two of it have one name, and the directory tells neither
 * apart, each stands for itself: what the one may read is not put into the sheet of the other (V6).
 */
function bodiesOf({ about, departments }: Meeting): KeptMatters['bodies'] {
  const named = rowsIn(departments).flatMap(({ name, body }) => (body ? [] : [bodyByName(name).key]));
  return Object.fromEntries(
    rowsIn(departments).map(({ id, name, body }) => {
      if (body) return [id, { key: body, name }];
      const { key } = bodyByName(name);
      const isOne = named.filter((other) => other === key).length === 1;
      return [id, { key: isOne ? key : `${key} ${about.id} ${id}`, name }];
    }),
  );
}

function isGiven(meeting: Meeting, petition: PetitionId, department: DepartmentId): boolean {
  const row = meeting.petitions.get(petition);
  return row !== undefined && holds({ department }, row, meeting);
}

function saidOf({ code, paper, until, why, ground, text }: SaidInPart): SaidInPart {
  return { code, paper, until, why, ground, text };
}

/** What matters are counted from, without any words. */
function dataOf(meeting: Meeting, followed: readonly PetitionId[]): MatterData {
  const here = new Set(followed);
  const { about, house } = meeting;
  const assignments = rowsIn(meeting.assignments).filter(({ petition }) => here.has(petition));
  const assigned = new Set(assignments.map(({ id }) => id));
  return {
    about: {
      startedAt: about.startedAt,
      heldOn: about.heldOn,
      state: about.state,
      rules: about.rules,
    },
    house: { profile: house.profile, calendar: house.calendar },
    petitions: keyed(
      rowsIn(meeting.petitions)
        .filter(({ id }) => here.has(id))
        .map(petitionOf),
    ),
    assignments: keyed(
      assignments.map(({ id, petition, department, part, state }) => ({
        ...{ id, petition, department, part, state },
      })),
    ),
    answers: keyed(
      rowsIn(meeting.answers)
        .filter(({ id, told }) => told && assigned.has(id))
        .map(({ id, told, given }) => ({ id, told, given })),
    ),
    commitments: keyed(
      rowsIn(meeting.commitments)
        .filter(({ petition }) => here.has(petition))
        .map(({ id, petition, department, state, firstDue, due, openedAt, certainty, part }) => ({
          ...{ id, petition, department, state, firstDue, due, openedAt, certainty },
          ...(part ? { part } : {}),
        })),
    ),
    escalations: keyed(
      rowsIn(meeting.escalations).map(({ id, body, petitions, openedAt, letter, asked, reply, told }) => ({
        ...{ id, body, petitions, openedAt, letter, asked, told },
        reply: reply && { no: reply.no, date: reply.date },
      })),
    ),
    partRecords: keyed(
      rowsIn(meeting.partRecords)
        .filter(({ petition }) => here.has(petition))
        .map(partRecordOf),
    ),
    matterRecords: keyed(
      rowsIn(meeting.matterRecords)
        .filter(({ id }) => here.has(id))
        .map(matterRecordOf),
    ),
  };
}

function keyed<Row extends { readonly id: string }>(rows: readonly Row[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

function petitionOf({
  id,
  no,
  mergedInto,
  rerouted,
  takenBack,
  outOfScope,
  disposition,
}: DatedPetition): DatedPetition {
  return {
    ...{ id, no, mergedInto, rerouted },
    takenBack: takenBack ?? false,
    // Whether it was found so is enough.
    outOfScope: outOfScope ?? null,
    disposition: disposition && {
      kind: disposition.kind,
      department: disposition.department,
      due: disposition.due,
      at: disposition.at,
      body: disposition.body,
    },
  };
}

function partRecordOf({
  id,
  report,
  verification,
  earlier,
  extensions,
  asked,
}: DatedPartRecord): DatedPartRecord {
  return {
    id,
    report: report && reportOf(report),
    verification: verification && { at: verification.at, holds: verification.holds },
    earlier: earlier.map((one) => ({ ...reportOf(one), ended: one.ended })),
    extensions: extensions.map(({ until }) => ({ until })),
    asked: asked && { until: asked.until },
  };
}

function reportOf({ on, at, code, partly, until }: NonNullable<DatedPartRecord['report']>) {
  return { on, at, code, partly, until };
}

function matterRecordOf(record: DatedMatterRecord): DatedMatterRecord {
  const { id, settled, replies, waits, reopenings, received, closedAt } = record;
  return {
    id,
    settled: settled && { code: settled.code, at: settled.at },
    replies: replies.map(({ on, way, at, paper }) => ({ on, way, at, paper })),
    waits: waits.map(({ for: what, from, to }) => ({ for: what, from, to })),
    reopenings: reopenings.map(({ at, decision }) => ({
      at,
      decision: decision && { granted: decision.granted },
    })),
    received: received && { way: received.way, at: received.at },
    closedAt,
  };
}
