import type { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import { fold } from '../../text/fold.ts';
import { plainText } from '../../text/normalise.ts';
import { allocationActions, allocationRow } from '../intake/allocation.ts';
import { delegateInput, delegateNamed } from '../intake/delegates.ts';
import { participantTakenBack } from '../intake/participants.ts';
import { all, type ImportedKind } from './imported-kind.ts';

/** One delegate as a row of a file has it; the organisation by its name, empty for somebody whom none sends. */
export const importedDelegate = delegateInput.extend({
  organisation: plainText({ min: 0, max: 200, lines: 'single' }).default(''),
  /** The body of the directory that it is, where that is known. */
  body: id.nullable().default(null),
});
export type ImportedDelegate = z.output<typeof importedDelegate>;

/** Rows for the organisations that the table does not have yet, each once. */
function missing(rows: readonly ImportedDelegate[], known: ReadonlyMap<string, string>) {
  const found = new Map<string, z.output<typeof allocationRow>>();
  for (const { organisation: name, body } of rows)
    if (name !== '' && !known.has(fold(name)) && !found.has(fold(name)))
      found.set(fold(name), allocationRow.parse({ name, body }));
  return [...found.values()];
}

/** Delegates of a file, named by those who send them; who sends them and is not in the table yet comes into it (UB5). */
export const importedDelegates: ImportedKind<readonly ImportedDelegate[]> = {
  take(meeting, rows, _batch, _from, context) {
    if (meeting.about.state === 'closed') return refuse('wrongMeetingState', { state: 'closed' });
    const senders = new Map([...meeting.organisations].map((row) => [fold(row.name), row.id]));
    const added = missing(rows, senders);
    const events =
      added.length === 0 ? [] : allocationActions['allocation.add'].decide(meeting, { rows: added }, context);
    if (isRefusal(events)) return events;
    for (const event of events)
      if (event.type === 'allocationAdded') for (const row of event.rows) senders.set(fold(row.name), row.id);
    const named = rows.map(({ organisation, body: _body, ...person }) =>
      delegateNamed(senders.get(fold(organisation)) ?? null, person, context.newId()),
    );
    return [...events, ...named];
  },
  madeBy: (event) => (event.type === 'participantAdded' ? [event.id] : []),
  besideBy: (event) => (event.type === 'allocationAdded' ? event.rows.map((row) => row.id) : []),
  undo(meeting, made, context) {
    const people = made.flatMap((one) => meeting.participants.get(one) ?? []);
    if (people.some(({ presentSince }) => presentSince !== null)) return refuse('delegateThere');
    const participants = people.reduce((table, row) => table.without(row.id), meeting.participants);
    const senders = made.filter((one) => meeting.organisations.has(one));
    const removed = all(
      senders.map((organisation) =>
        allocationActions['allocation.remove'].decide(
          { ...meeting, participants },
          { organisation },
          context,
        ),
      ),
    );
    if (isRefusal(removed)) return removed;
    const taken = people.map((row) => participantTakenBack(row.id));
    return [...taken, ...removed];
  },
};
