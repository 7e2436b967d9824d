import { rowOf, rowsIn } from '../engine/keyed.ts';
import { only } from '../engine/view.ts';
import { instant } from '../calendar/instant.ts';
import { wordsFollow } from '../meeting/intake/petition-standing.ts';
import { minuteId, type MinuteKind } from '../meeting/record/minute-id.ts';
import type { MinutePartName } from '../meeting/record/vocabulary.ts';
import type { ConclusionLine } from '../meeting/record/conclusion.ts';
import { earlierSummary } from '../words/earlier-promises.ts';
import { capitalised, hourInWords, said, unwritten } from '../words/minutes-sentences.ts';
import { nameOf } from '../words/people.ts';
import { conclusionSections, linesNow } from './conclusion.ts';
import { earlierFigures } from './earlier-promises.ts';
import type { MinutedPetition, MinutesData } from './minutes-data.ts';
import { furtherNotes } from './notes-on-petition.ts';
import { isUnconfirmed, promisesOn } from './promises.ts';
import { reportSteps } from './report-steps.ts';

/** What minutes are made of, with what was decided on each petition, worded once for all of them. */
export interface Minuted {
  readonly data: MinutesData;
  readonly decisions: ReadonlyMap<string, string>;
}

export function minuted(data: MinutesData): Minuted {
  return { data, decisions: decisions(data) };
}

/** What the record says of one part of the minutes, a line for each paragraph; empty where it says nothing. */
export function recordedPart(minuted: Minuted, part: MinutePartName, of: string): string {
  return lines(minuted, part, of)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

function lines({ data, decisions }: Minuted, part: MinutePartName, of: string): readonly string[] {
  switch (part) {
    case 'absent':
    case 'secretaries':
    case 'between':
      return [unwritten];
    case 'opening':
      return opening(data);
    case 'report':
      return reportSteps(data, false).flatMap(({ id, title }) => [`${title}.`, ...besideStep(data, id)]);
    case 'earlier':
      return earlier(data);
    case 'conclusion':
      return [data.conclusion[only]?.remarks || unwritten];
    case 'petition':
      return petitionLines(data, of, decisions.get(of));
    case 'speech':
      return [speech(data, of)];
    case 'answering':
      return [answering(data, of)];
  }
}

function opening(data: MinutesData): readonly string[] {
  const opened = rowsIn(data.moments).find(({ kind }) => kind === 'opened');
  if (!opened) return [unwritten];
  const chair = rowOf(data.chairs, opened.chair);
  const who = chair ? [chair.name, chair.title].filter(Boolean).join(', ') : 'Chủ tọa';
  return [`${who} khai mạc hội nghị lúc ${hourInWords(opened.at)}.`, ...beside(data, 'happened', opened.id)];
}

function besideStep(data: MinutesData, step: string): readonly string[] {
  const begun = rowsIn(data.moments).filter(({ kind, of }) => kind === 'stepBegun' && of === step);
  return begun.flatMap(({ id }) => beside(data, 'happened', id));
}

function earlier(data: MinutesData): readonly string[] {
  const figures = earlierFigures(data.earlierPromises);
  return [
    figures.total === 0 ? unwritten : earlierSummary(figures, 'vi'),
    ...reportSteps(data, true).flatMap(({ id }) => besideStep(data, id)),
  ];
}

function petitionLines(data: MinutesData, id: string, decision: string | undefined): readonly string[] {
  const petition = rowOf(data.petitions, id);
  if (!petition) return [];
  const { text, askers } = petition;
  const written = text.trim() !== '' && !wordsFollow(petition);
  const wrote = beside(data, 'raised', id);
  return [
    written ? text : wrote.length > 0 ? '' : unwritten,
    ...wrote,
    ...(askers > 1 ? [`(${askers} người cùng kiến nghị.)`] : []),
    ...answers(data, petition),
    ...comments(data, petition),
    ...unconfirmed(data, petition),
    ...furtherNotes(data, petition),
    decided(data, petition, decision),
    ...beside(data, 'disposed', id),
  ];
}

function* answers(data: MinutesData, { id, chairAnswer }: MinutedPetition): Generator<string> {
  for (const { id: assignment, petition, department, state } of rowsIn(data.assignments)) {
    const answer = rowOf(data.answers, assignment);
    if (petition !== id || state !== 'delivered' || !answer) continue;
    const who = rowOf(data.departments, department)?.name ?? '';
    const own = beside(data, 'delivered', assignment).join(' ');
    const what = answer.delivered === 'inWriting' ? 'trả lời bằng văn bản' : 'trả lời';
    yield said(who, what, own || answer.text || (answer.released ?? ''));
  }
  if (!chairAnswer) return;
  const who = rowOf(data.chairs, chairAnswer.chair)?.name ?? 'Chủ tọa';
  yield said(who, 'trả lời', beside(data, 'chairAnswered', id).join(' ') || chairAnswer.text);
}

function comments(data: MinutesData, { id }: MinutedPetition): readonly string[] {
  return rowsIn(data.comments)
    .filter(({ petition }) => petition === id)
    .sort((a, b) => a.at - b.at)
    .map((one) => {
      const who = rowOf(data.departments, one.department)?.name ?? 'Chủ tọa';
      return said(who, 'có ý kiến', beside(data, 'commented', one.id).join(' ') || one.text);
    });
}

/** What was promised and nobody confirmed is no promise yet, and is not passed over. */
function unconfirmed(data: MinutesData, { id }: MinutedPetition): readonly string[] {
  return promisesOn(id, data.commitments)
    .filter(isUnconfirmed)
    .map(({ department }) => {
      const who = rowOf(data.departments, department)?.name ?? '';
      return `${who} cam kết, chưa đọc lại trước hội nghị: ${unwritten}.`;
    });
}

/**
 * What was decided on each petition, in the sentences of the conclusion; minutes stay in the house, and name whoever
 * asked. A day is the one that was said there, whatever it was put off to since.
 */
function decisions(data: MinutesData): ReadonlyMap<string, string> {
  const conclusion = data.conclusion[only] ?? { state: 'none', lines: [], remarks: '' };
  const now = linesNow({ ...conclusion, state: 'draft' }, data).map((line) => asSaid(line, data));
  const sections = conclusionSections(now, { ...data, registrations: {} });
  return new Map(sections.flatMap(({ lines: said }) => said.map(({ id, text }) => [id, text ?? ''])));
}

function asSaid(line: ConclusionLine, { commitments }: MinutesData): ConclusionLine {
  const owed = rowsIn(commitments).filter(({ petition, state }) => petition === line.id && state === 'open');
  const first = owed.find(({ department }) => department === line.department)?.firstDue;
  return {
    ...line,
    due: line.due === null ? null : (first ?? line.due),
    promises: line.promises.map((promise) => ({
      ...promise,
      due: rowOf(commitments, promise.id)?.firstDue ?? promise.due,
    })),
  };
}

function decided(data: MinutesData, { id, disposition }: MinutedPetition, decision = ''): string {
  const promised = promisesOn(id, data.commitments).some((one) => one.state === 'open');
  if (!disposition && !promised) return `Hướng xử lý: ${unwritten}.`;
  const note = disposition?.note.trim() ?? '';
  return [`Chủ tọa kết luận: ${decision}`, note].filter(Boolean).join(' ');
}

function speech(data: MinutesData, id: string): string {
  const turn = rowOf(data.turns, id);
  const speaker = rowOf(data.registrations, turn?.registration);
  if (!turn || !speaker) return '';
  const about = rowOf(data.petitions, turn.follows);
  const what = about && !about.rerouted ? `phát biểu thêm về KN ${about.no}` : 'phát biểu thêm';
  return said(nameOf(speaker, 'vi'), what, beside(data, 'turn', id).join(' '));
}

function answering(data: MinutesData, id: string): string {
  const turn = rowOf(data.answeringTurns, id);
  if (!turn) return '';
  const who = rowOf(data.departments, turn.department)?.name ?? '';
  const what = turn.kind === 'answer' ? 'trả lời' : 'tham gia ý kiến';
  return said(who, what, beside(data, 'answering', id).join(' '));
}

/** What the secretary wrote beside an entry of the record. */
function beside({ minutes }: MinutesData, kind: MinuteKind, of: string): readonly string[] {
  const text = rowOf(minutes, minuteId(kind, of))?.text.trim() ?? '';
  return text === '' ? [] : [text];
}

/** When a stretch began of which nothing was recorded. */
export function beganAt(of: string): string {
  return capitalised(`sau ${hourInWords(instant(Number(of)))}: `);
}
