import { z } from 'zod';
import type { Instant } from '../../calendar/instant.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import { changePetition, livePetition } from '../intake/petitions.ts';
import { capturers } from '../session/capturers.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { petitionId } from '../id-inputs.ts';
import type { PetitionId } from '../ids.ts';

/** What a chair answered to a petition in person, without a department (BL8). */
export interface ChairAnswer {
  /** Who of the chairs gave it. */
  readonly chair: string;
  readonly text: string;
  readonly at: Instant;
  /** Wording released to the hall and the public. */
  readonly released: string | null;
}

export type ChairAnswerEvent =
  | ({
      readonly type: 'chairAnswered';
      readonly petition: PetitionId;
      readonly chair: string;
    } & Sealed<{ readonly text: string }>)
  | ({ readonly type: 'chairAnswerReleased'; readonly petition: PetitionId } & Sealed<{
      readonly text: string | null;
    }>);

const text = plainText({ min: 1, max: 2000, lines: 'multi' });

export const chairAnswerActions = {
  /** Writes down what a chair answered, or mends it; staff write for whoever presides. */
  'petitions.answer': action({
    may: capturers,
    input: z.strictObject({ petition: petitionId, text, over }),
    decide(meeting, { petition, text: words, over: seen }, { actor }) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (row.chairAnswer?.text === words) return [];
      const refusal = changedMeanwhile(seen, row.chairAnswer?.text);
      if (refusal) return refusal;
      const chair = actor.chair ?? row.chairAnswer?.chair ?? meeting.about.presiding;
      return [{ type: 'chairAnswered', petition, chair, subject: petition, sealed: { text: words } }];
    },
  }),
  /** Words of it that the hall and the public may read (BL6); null takes them back. */
  'petitions.releaseAnswer': action({
    may: ['moderator', 'coordinator'],
    input: z.strictObject({ petition: petitionId, text: text.nullable(), over }),
    decide(meeting, { petition, text: words, over: seen }) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (!row.chairAnswer) return refuse('answerEmpty');
      if (row.chairAnswer.released === words) return [];
      const refusal = changedMeanwhile(seen, row.chairAnswer.released);
      if (refusal) return refusal;
      return [{ type: 'chairAnswerReleased', petition, subject: petition, sealed: { text: words } }];
    },
  }),
};

export const chairAnswerEvolvers: Evolvers<ChairAnswerEvent> = {
  chairAnswered: (meeting, { petition, chair, sealed }, { at }) =>
    changePetition(meeting, petition, (row) => ({
      ...row,
      chairAnswer: { chair, text: sealed?.text ?? '', at, released: row.chairAnswer?.released ?? null },
    })),
  chairAnswerReleased: (meeting, { petition, sealed }) =>
    changePetition(meeting, petition, (row) => ({
      ...row,
      chairAnswer: row.chairAnswer && { ...row.chairAnswer, released: sealed?.text ?? null },
    })),
};
