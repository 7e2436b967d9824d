import { rowsInOrder } from '@doi-thoai/shared/engine/keyed';
import { holds } from '@doi-thoai/shared/meeting/answers/assignment-states';
import { standsForItself } from '@doi-thoai/shared/meeting/intake/petition-standing';
import type { Petition } from '@doi-thoai/shared/meeting/intake/petitions';
import { isSettled } from '@doi-thoai/shared/queries/matter-standing';
import type { ActionType, Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Resolved } from '../samples.ts';
import { coordinator } from './coordinator.ts';

/** Of a plan with more matters than that a rehearsal takes the first: an evening is enough for none of them all. */
const mostMatters = 150;
/** So many of an organisation's delegates come to a rehearsal; nobody waits for a whole hall to be checked in. */
const mostDelegates = 2;

const nobodyAsked = { name: false, organisation: false, place: false };

interface InventedMatter {
  readonly text: string;
  readonly field: string | null;
  readonly department: string | null;
  /** What it has prepared, once that is approved; null before. */
  readonly answer: string | null;
}

/**
 * Enough to open a session like the one that is planned: registration is open, whoever may be called to answer is
 * there, and so are people and matters. None of the people is real: of those who are named in the plan's intake, and of
 * what they wrote, nothing comes along but wordings that were released for everyone to read (BX12). So it is with
 * answers: those that were approved are there, in the words that were released.
 */
export function invented(state: Meeting): readonly ((meeting: Meeting) => Resolved)[] {
  const matters = mattersOf(state);
  return [
    () => does('meeting.openIntake', {}),
    ...[...state.departments].map(
      ({ id: department }) =>
        () =>
          does('departments.setPresent', { department, present: true }),
    ),
    ...delegatesOf(state),
    ...(matters.length > 0 ? [() => does('opinions.add', { opinions: matters.map(opinionOf) })] : []),
    ...matters.flatMap(({ text, department }) =>
      department === null
        ? []
        : [
            (meeting: Meeting) =>
              does('petitions.assign', { petition: petitionWith(meeting, text), department, part: 'lead' }),
          ],
    ),
    ...matters.flatMap(answering),
    () => does('meeting.makeReady', {}),
  ];
}

/** A body writes what it prepared, hands it over, and has it approved: in the hall it is there to be read out. */
function answering({
  text,
  department,
  answer,
}: InventedMatter): readonly ((meeting: Meeting) => Resolved)[] {
  if (department === null || answer === null) return [];
  const body = { role: 'department', seat: `department-${department}`, department } as const;
  const given = (meeting: Meeting) => assignmentOf(meeting, petitionWith(meeting, text));
  return [
    (meeting) => ({
      actor: body,
      type: 'answers.draft',
      input: { assignment: given(meeting), text: answer },
    }),
    (meeting) => ({ actor: body, type: 'answers.submit', input: { assignment: given(meeting) } }),
    (meeting) => does('answers.approve', { assignment: given(meeting) }),
  ];
}

function assignmentOf({ assignments }: Meeting, petition: string): string {
  const found = assignments.find((row) => row.petition === petition);
  if (!found) throw new Error('a rehearsal has lost what it gave to a body');
  return found.id;
}

function does(type: ActionType, input: Resolved['input']): Resolved {
  return { actor: coordinator, type, input };
}

function delegatesOf({ organisations }: Meeting): (() => Resolved)[] {
  return rowsInOrder(organisations)
    .filter(({ delegates }) => delegates > 0)
    .map(({ id: organisation, delegates }) => {
      const count = Math.min(delegates, mostDelegates);
      const people = Array.from({ length: count }, (_, at) => ({ name: `Đại biểu Diễn Tập ${at + 1}` }));
      return () => does('delegates.name', { organisation, people });
    });
}

/** The matters of a plan as a rehearsal has them: each in its field and with the body that leads. */
function mattersOf({ petitions, assignments, answers, fields }: Meeting): readonly InventedMatter[] {
  const leads = assignments.filter(({ part, state }) => part === 'lead' && holds(state));
  return petitions
    .filter((row) => standsForItself(row) && row.outOfScope === null)
    .sort((one, other) => one.no - other.no)
    .slice(0, mostMatters)
    .map((row) => {
      const lead = leads.find(({ petition }) => petition === row.id);
      const answer = lead && isSettled(lead) ? answerOf(row.no, answers.get(lead.id)?.released) : null;
      const text = wordingOf(row, fields.get(row.field ?? '')?.name);
      return { text, field: row.field, department: lead?.department ?? null, answer };
    });
}

/** Numbered, so that no two are the same. */
function wordingOf({ no, released }: Petition, field = ''): string {
  const words = released ?? `Ý kiến giả định${field === '' ? '' : ` về lĩnh vực ${field}`}`;
  return `${words.trim().replace(/\.$/, '')} (diễn tập, số ${no}).`;
}

/** What was approved may name people, until it was released for everyone to read. */
function answerOf(no: number, released: string | null | undefined): string {
  return released ?? `Nội dung trả lời đã duyệt (diễn tập, số ${no}).`;
}

function opinionOf({ text, field }: InventedMatter): object {
  return { text, field, channel: 'survey', people: [], consent: nobodyAsked };
}

function petitionWith({ petitions }: Meeting, text: string): string {
  const found = petitions.find((row) => row.text === text);
  if (!found) throw new Error(`a rehearsal has lost its matter: ${text.length} letters`);
  return found.id;
}
