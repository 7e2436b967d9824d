import { z } from 'zod';
import { nextOrder } from '../../engine/keyed.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import { fold } from '../../text/fold.ts';
import { plainText } from '../../text/normalise.ts';
import type { Context } from '../action.ts';
import { numberOnly } from '../intake/consent.ts';
import { opinionSource } from '../intake/opinion-source.ts';
import { handInSubject } from '../intake/hand-in-changes.ts';
import { opinionInput, removeOpinions, takeOpinions, type OpinionInput } from '../intake/opinions.ts';
import { authorityLevels, honorifics, intakeChannels } from '../intake/vocabulary.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { Field } from './facts.ts';
import type { FromFile, ImportedKind } from './imported-kind.ts';

const line = (max: number) => plainText({ min: 0, max, lines: 'single' });

/** One opinion as a row of a file has it; field and unit by the names that the file gives them. */
export const importedOpinion = z.strictObject({
  row: opinionSource.shape.row,
  cell: opinionSource.shape.cell,
  text: opinionInput.shape.text,
  matters: opinionInput.shape.matters,
  field: line(120).default(''),
  unit: line(200).default(''),
  authority: z.enum(authorityLevels).nullable().default(null),
  people: z
    .array(
      z.strictObject({
        honorific: z.enum(honorifics).default(''),
        name: plainText({ min: 1, max: 120, lines: 'single' }),
      }),
    )
    .max(100)
    .default([]),
  channel: z.enum(intakeChannels).default('publicOpinion'),
});
export type ImportedOpinion = z.output<typeof importedOpinion>;

/** The ids of rows by their names, however those are written. */
function idsByName(rows: Iterable<{ readonly id: string; readonly name: string }>): Map<string, string> {
  return new Map([...rows].map(({ id, name }) => [fold(name), id]));
}

/** The fields that the file sorts by, and those of them that the meeting does not have yet. */
function fieldsOf(
  { fields }: Meeting,
  rows: readonly ImportedOpinion[],
  { newId }: Pick<Context, 'newId'>,
): { readonly ids: ReadonlyMap<string, string>; readonly added: readonly Field[] } {
  const ids = idsByName(fields);
  const added: Field[] = [];
  for (const { field } of rows) {
    if (field === '' || ids.has(fold(field))) continue;
    const made = { id: newId(), name: field };
    added.push(made);
    ids.set(fold(field), made.id);
  }
  return { ids, added };
}

/** An opinion of the meeting: what is no organisation of it stays the unit that it came from. */
function opinionOf(
  { row, cell, field, unit, authority: _authority, people, ...given }: ImportedOpinion,
  fields: ReadonlyMap<string, string>,
  organisations: ReadonlyMap<string, string>,
  { hash, name, sheet }: FromFile,
): OpinionInput {
  const organisation = organisations.get(fold(unit)) ?? null;
  const from = organisation === null ? unit : '';
  return {
    ...given,
    kind: 'proposal',
    field: fields.get(fold(field)) ?? null,
    organisation,
    unit: from,
    people: people.map((person) => ({ ...person, unit: from })),
    source: { file: hash, name, sheet, row, cell },
    consent: numberOnly,
    receivedOn: null,
    nature: 'petition',
  };
}

/** With the level under whose authority each falls; parts have the class of their whole. */
function withAuthority(
  events: readonly MeetingEvent[],
  rows: readonly ImportedOpinion[],
): readonly MeetingEvent[] {
  let taken = -1;
  return events.flatMap((event): readonly MeetingEvent[] => {
    if (event.type === 'opinionReceived') taken += 1;
    const authority = rows[taken]?.authority ?? null;
    if (event.type !== 'petitionReceived' || authority === null) return [event];
    const { id: petition, field } = event;
    return [event, { type: 'petitionClassified', petition, field, authority, necessity: null }];
  });
}

/** The units whose opinions the file holds have handed in by it, save those that did so before (PL1). */
function unitsHandedIn(
  { handIns }: Meeting,
  opinions: readonly OpinionInput[],
  { name }: FromFile,
): readonly MeetingEvent[] {
  const units = new Set(opinions.flatMap(({ organisation }) => organisation ?? []));
  return [...units]
    .filter((organisation) => (handIns.get(organisation)?.submittedAt ?? null) === null)
    .map((organisation) => ({
      ...{ type: 'handedIn', organisation, imported: true },
      ...{ subject: handInSubject(organisation), sealed: { name } },
    }));
}

/** Those that handed in by a file alone have not, once it is taken back. */
function unitsTakenBack({ handIns }: Meeting, made: readonly string[]): readonly MeetingEvent[] {
  return handIns
    .filter(({ id, imported }) => imported && made.includes(handInSubject(id)))
    .map(({ id: organisation }) => ({ type: 'handInTakenBack', organisation }));
}

/** Whether a field that came with opinions sorts something else by now. */
function sortsMore(
  { petitions, registrations, departments }: Meeting,
  field: string,
  going: ReadonlySet<string>,
): boolean {
  return Boolean(
    petitions.find((row) => row.field === field && !going.has(row.id)) ??
    registrations.find((row) => row.field === field) ??
    departments.find(({ fields }) => fields.includes(field)),
  );
}

/** Opinions of a file: each with its place in it, and divided where people said so (TD5, TD4). */
export const importedOpinions: ImportedKind<readonly ImportedOpinion[]> = {
  take(meeting, rows, batch, from, context) {
    const { ids, added } = fieldsOf(meeting, rows, context);
    const fields = added.reduce(
      (table, field) => table.with({ ...field, order: nextOrder(table) }),
      meeting.fields,
    );
    const organisations = idsByName(meeting.organisations);
    const opinions = rows.map((row) => opinionOf(row, ids, organisations, from));
    const events = takeOpinions({ ...meeting, fields }, opinions, batch, context);
    if (isRefusal(events)) return events;
    const first = added.map((field) => ({ type: 'fieldAdded' as const, ...field }));
    return [...first, ...withAuthority(events, rows), ...unitsHandedIn(meeting, opinions, from)];
  },
  madeBy: (event) => (event.type === 'opinionReceived' ? [event.id] : []),
  besideBy(event) {
    if (event.type === 'fieldAdded') return [event.id];
    return event.type === 'handedIn' ? [handInSubject(event.organisation)] : [];
  },
  undo(meeting, made) {
    const opinions = made.flatMap((one) => meeting.opinions.get(one) ?? []);
    const removed = removeOpinions(meeting, opinions);
    if (isRefusal(removed)) return removed;
    const going = new Set(opinions.flatMap(({ petitions }) => petitions));
    const fields = made.filter((one) => meeting.fields.has(one));
    if (fields.some((field) => sortsMore(meeting, field, going))) return refuse('fieldInUse');
    return [
      ...removed,
      ...fields.map((field) => ({ type: 'fieldRemoved' as const, field })),
      ...unitsTakenBack(meeting, made),
    ];
  },
};
