import type { Instant } from '../calendar/instant.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { isStillAsked, keptPetition } from '../meeting/intake/petition-standing.ts';
import { handoverInWords, hourInWords } from '../words/minutes-sentences.ts';
import { nameWithin } from '../words/people.ts';
import type { MinutesData } from './minutes-data.ts';
import { isDealtWith } from './minutes-people.ts';
import { petitionOfNote } from './notes-on-petition.ts';
import { reportSteps } from './report-steps.ts';

type Note = MinutesData['minutes'][string];

/** What was written beside the speeches of one person, in their order; second speeches have a part of their own. */
export function notesOnSpeeches(data: MinutesData, registration: string): readonly string[] {
  return rowsIn(data.turns)
    .filter((turn) => turn.registration === registration && turn.follows === null)
    .flatMap(({ id }) => rowOf(data.minutes, `turn:${id}`)?.text.trim() ?? []);
}

/**
 * Who presided from when on, and what was written beside entries for which the minutes have no other place, each with its
 * hour or its petition: somebody was called and was not there, something was announced.
 *
 * @param askers whose speeches stand in the minutes
 */
export function otherEvents(data: MinutesData, askers: ReadonlySet<string>): readonly string[] {
  const notes = rowsIn(data.minutes)
    .filter((note) => !note.kind.startsWith('part.') && !hasPlace(data, note, askers))
    .map((note) => ({ at: timeOf(data, note), text: `${lead(data, note)}${note.text.trim()}` }));
  return [...handovers(data), ...notes]
    .sort((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity))
    .map(({ text }) => text);
}

/** Whoever signs the minutes answers for the part that they presided over: each change of hands has its hour. */
function handovers(data: MinutesData): readonly { readonly at: Instant; readonly text: string }[] {
  return rowsIn(data.moments).flatMap(({ id, kind, of, chair, at }) => {
    const said = handoverInWords(kind, nameOfChair(data, chair), nameOfChair(data, of));
    if (said === undefined || !isMinuted(data, { id, at })) return [];
    const note = rowOf(data.minutes, `happened:${id}`)?.text.trim() ?? '';
    return [{ at, text: [`${hourInWords(at)}: ${said}.`, note].filter(Boolean).join(' ') }];
  });
}

/** What happened before the session began is in no minutes, unless somebody wrote something beside it. */
function isMinuted(data: MinutesData, { id, at }: { readonly id: string; readonly at: Instant }): boolean {
  const { startedAt = null } = data.about[only] ?? {};
  return (startedAt !== null && at >= startedAt) || rowOf(data.minutes, `happened:${id}`) !== undefined;
}

function nameOfChair({ chairs }: MinutesData, id: string): string {
  return rowOf(chairs, id)?.name || 'Chủ tọa';
}

function hasPlace(data: MinutesData, note: Note, askers: ReadonlySet<string>): boolean {
  const { kind, of } = note;
  const petition = keptPetition(data.petitions, petitionOfNote(data, note));
  // What was withdrawn is in no paper.
  if (petition && !isStillAsked(petition)) return true;
  if (petition) return isDealtWith(data, petition);
  if (kind === 'answering') return rowOf(data.answeringTurns, of)?.petition === null;
  if (kind === 'happened') return isHandover(data, of) || isTold(data, of);
  const turn = kind === 'turn' ? rowOf(data.turns, of) : undefined;
  if (!turn) return false;
  return turn.follows === null ? askers.has(turn.registration) : turn.startedAt !== null;
}

/** Whether words beside it stand with who presided from then on. */
function isHandover(data: MinutesData, of: string): boolean {
  const moment = rowOf(data.moments, of);
  return moment !== undefined && handoverInWords(moment.kind, '', '') !== undefined;
}

/** Whether words beside it stand in the opening or in a report. */
function isTold(data: MinutesData, of: string): boolean {
  const moment = rowOf(data.moments, of);
  if (moment?.kind === 'opened') return rowsIn(data.moments).find(({ kind }) => kind === 'opened')?.id === of;
  if (moment?.kind !== 'stepBegun') return false;
  return [...reportSteps(data, false), ...reportSteps(data, true)].some(({ id }) => id === moment.of);
}

function timeOf(data: MinutesData, { kind, of }: Note): Instant | null {
  if (kind === 'happened') return rowOf(data.moments, of)?.at ?? null;
  const turn = kind === 'turn' ? rowOf(data.turns, of) : undefined;
  return turn?.startedAt ?? turn?.endedAt ?? null;
}

function lead(data: MinutesData, note: Note): string {
  const at = timeOf(data, note);
  const hour = at === null ? '' : hourInWords(at);
  const turn = note.kind === 'turn' ? rowOf(data.turns, note.of) : undefined;
  const speaker = rowOf(data.registrations, turn?.registration);
  const petition = keptPetition(data.petitions, petitionOfNote(data, note));
  const of = petition ? `KN ${petition.no}` : speaker ? nameWithin(speaker, 'vi') : '';
  const said = [hour, of].filter(Boolean).join(', ');
  return said === '' ? '' : `${said}: `;
}
