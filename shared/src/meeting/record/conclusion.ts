import { z } from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { responsibleFor } from '../answers/answering.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import type { Petition } from '../intake/petitions.ts';
import {
  firstRaised,
  isMoot,
  standingOf,
  standsForItself,
  type PetitionStanding,
} from '../intake/petition-standing.ts';
import { directs } from '../session/presiding.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Actor } from '../roles.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { type conclusionSections } from './vocabulary.ts';

export type ConclusionSection = (typeof conclusionSections)[number];

/**
 * One petition in the conclusion (BL10). Who, what and until when are read from the record when it is shown;
 * only words that the chair changed are kept here.
 */
export interface ConclusionLine {
  /** The petition's id. */
  readonly id: string;
  readonly section: ConclusionSection;
  readonly department: string | null;
  readonly body: string;
  readonly due: CivilDate | null;
  /** The chair's own words; null while the record's stand. */
  readonly text: string | null;
}

export interface Conclusion {
  readonly state: 'none' | 'draft' | 'adopted';
  readonly lines: readonly ConclusionLine[];
  /** The chair's closing words. */
  readonly remarks: string;
}

export type ConclusionEvent =
  | { readonly type: 'conclusionCompiled'; readonly lines: readonly Omit<ConclusionLine, 'text'>[] }
  | ({ readonly type: 'conclusionLineEdited'; readonly line: string } & Sealed<{
      readonly text: string | null;
    }>)
  | { readonly type: 'conclusionRemarksEdited'; readonly text: string }
  | { readonly type: 'conclusionAdopted' }
  | { readonly type: 'conclusionReopened' };

/** A matter that was closed in the session is resolved or only discussed; what is owed is not resolved. */
function sectionOf(petition: Petition, standing: PetitionStanding): ConclusionSection {
  if (standing === 'notRaised') return 'notRaised';
  if (standing !== 'settled') return 'unresolved';
  const kind = petition.disposition?.kind;
  return kind === 'answered' || kind === 'resolvedNow' ? 'resolved' : 'discussed';
}

/** The conclusion as the record gives it: every petition once, those merged with the one they were merged into. */
export function compile(meeting: Meeting): Omit<ConclusionLine, 'text'>[] {
  const raised = firstRaised(meeting.petitions);
  const speakerOf = ({ registration }: Petition) => meeting.registrations.get(registration ?? '');
  return meeting.petitions
    .filter((petition) => standsForItself(petition) && !isMoot(petition, speakerOf(petition)))
    .sort((a, b) => a.no - b.no)
    .map((petition) => ({
      id: petition.id,
      section: sectionOf(petition, standingOf(petition, raised.has(petition.id))),
      department: petition.disposition?.department ?? responsibleFor(petition, meeting.assignments),
      body: petition.disposition?.body ?? '',
      due: petition.disposition?.due ?? null,
    }));
}

function editable(meeting: Meeting, actor: Actor) {
  if (actor.role !== 'secretary' && !directs(meeting, actor)) return refuse('notPresiding');
  if (meeting.conclusion.state === 'none') return refuse('notCompiled');
  return meeting.conclusion.state === 'adopted' ? refuse('conclusionAdopted') : undefined;
}

const editors = ['chair', 'moderator', 'secretary'] as const;
const nothing = z.strictObject({});

export const conclusionActions = {
  /** Draws the conclusion up from the record, again as often as wished; the chair's own words stay. */
  'conclusion.compile': action({
    may: editors,
    input: nothing,
    decide(meeting, _input, { actor }) {
      if (actor.role !== 'secretary' && !directs(meeting, actor)) return refuse('notPresiding');
      if (meeting.conclusion.state === 'adopted') return refuse('conclusionAdopted');
      return [{ type: 'conclusionCompiled', lines: compile(meeting) }];
    },
  }),
  /** The chair's own words for one line; null goes back to the record's. */
  'conclusion.edit': action({
    may: editors,
    input: z.strictObject({ line: id, text: plainText({ min: 1, max: 2000, lines: 'multi' }).nullable() }),
    decide(meeting, { line, text }, { actor }) {
      const refusal = editable(meeting, actor);
      if (refusal) return refusal;
      const row = meeting.conclusion.lines.find((one) => one.id === line);
      if (!row) return refuse('unknownLine');
      return row.text === text
        ? []
        : [{ type: 'conclusionLineEdited', line, subject: line, sealed: { text } }];
    },
  }),
  'conclusion.editRemarks': action({
    may: editors,
    input: z.strictObject({ text: plainText({ min: 0, max: 5000, lines: 'multi' }) }),
    decide(meeting, { text }, { actor }) {
      const refusal = editable(meeting, actor);
      if (refusal) return refusal;
      return meeting.conclusion.remarks === text ? [] : [{ type: 'conclusionRemarksEdited', text }];
    },
  }),
  'conclusion.adopt': action({
    may: ['chair'],
    input: nothing,
    decide(meeting, _input, { actor }) {
      if (meeting.conclusion.state === 'adopted') return [];
      return editable(meeting, actor) ?? [{ type: 'conclusionAdopted' }];
    },
  }),
  'conclusion.reopen': action({
    may: ['chair'],
    input: nothing,
    decide(meeting, _input, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (meeting.conclusion.state === 'none') return refuse('notCompiled');
      return meeting.conclusion.state === 'adopted' ? [{ type: 'conclusionReopened' }] : [];
    },
  }),
};

function withConclusion(meeting: Meeting, to: Partial<Conclusion>): Meeting {
  return { ...meeting, conclusion: { ...meeting.conclusion, ...to } };
}

export const conclusionEvolvers: Evolvers<ConclusionEvent> = {
  conclusionCompiled(meeting, { lines }) {
    const own = new Map(meeting.conclusion.lines.map((line) => [line.id, line.text]));
    return withConclusion(meeting, {
      state: 'draft',
      lines: lines.map((line) => ({ ...line, text: own.get(line.id) ?? null })),
    });
  },
  conclusionLineEdited: (meeting, { line, sealed }) =>
    withConclusion(meeting, {
      lines: meeting.conclusion.lines.map((one) =>
        one.id === line ? { ...one, text: sealed?.text ?? null } : one,
      ),
    }),
  conclusionRemarksEdited: (meeting, { text }) => withConclusion(meeting, { remarks: text }),
  conclusionAdopted: (meeting) => withConclusion(meeting, { state: 'adopted' }),
  conclusionReopened: (meeting) => withConclusion(meeting, { state: 'draft' }),
};
