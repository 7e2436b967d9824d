import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { livePetition } from '../intake/petitions.ts';
import { capturers } from '../session/capturers.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { departmentId, petitionId } from '../id-inputs.ts';
import type { CommentId, DepartmentId, PetitionId } from '../ids.ts';

/** What another body adds to a petition that is being answered (BL9, UB10). */
export interface Comment {
  readonly id: CommentId;
  readonly petition: PetitionId;
  readonly department: DepartmentId | null;
  readonly text: string;
  readonly at: Instant;
}

export type CommentEvent = {
  readonly type: 'petitionCommented';
  readonly id: string;
  readonly petition: PetitionId;
  readonly department: DepartmentId | null;
} & Sealed<{ readonly text: string }>;

export const commentActions = {
  /** A department comments on what it was given, or on what is before the hall; staff write down what was said. */
  'petitions.comment': action({
    may: ['department', ...capturers],
    input: z.strictObject({
      petition: petitionId,
      text: plainText({ min: 1, max: 2000, lines: 'multi' }),
      department: departmentId.nullable().default(null),
    }),
    decide(meeting, { petition, text, department }, { actor, newId }) {
      const row = livePetition(meeting, petition);
      if (actor.role === 'department') {
        const concerned =
          !isRefusal(row) &&
          (row.departments.includes(actor.department ?? '') || meeting.floor.petition === row.id);
        if (!concerned) return refuse('notYours');
      }
      if (isRefusal(row)) return row;
      if (department !== null && !meeting.departments.has(department)) return refuse('unknownDepartment');
      const speaker = actor.role === 'department' ? (actor.department ?? null) : department;
      return [
        {
          type: 'petitionCommented',
          id: newId(),
          petition,
          department: speaker,
          subject: petition,
          sealed: { text },
        },
      ];
    },
  }),
};

export const commentEvolvers: Evolvers<CommentEvent> = {
  petitionCommented: (meeting, { id: comment, petition, department, sealed }, { at }) => ({
    ...meeting,
    comments: meeting.comments.with({ id: comment, petition, department, text: sealed?.text ?? '', at }),
  }),
};
