import { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import type { Evidence } from './answers.ts';
import type { Escalation } from './escalations.ts';
import { evidenceInput } from './evidence-input.ts';
import { letterParts } from './vocabulary.ts';
import { escalationId } from '../id-inputs.ts';
import type { EscalationId } from '../ids.ts';

/** The scan of a letter to an upper body, or of its reply; the bytes are kept by content elsewhere. */
export interface LetterFile extends Evidence {
  readonly of: (typeof letterParts)[number];
}

export type LetterFileEvent =
  | ({
      readonly type: 'letterFileAttached';
      readonly escalation: EscalationId;
      readonly of: LetterFile['of'];
      readonly file: Omit<Evidence, 'name'>;
    } & Sealed<{ readonly name: string }>)
  | ({
      readonly type: 'letterFileRemoved';
      readonly escalation: EscalationId;
      readonly file: string;
    } & Erasing);

/** At most so many files belong to one letter. */
const most = 20;

/** What a file's name is erased by; each file goes by itself. */
function subjectOf(escalation: EscalationId, file: string): string {
  return `letter:${escalation}:${file.slice(0, 16)}`;
}

/** What the names of all files of a letter are erased by, or of one part of it. */
export function letterFileSubjects({ id: escalation, files }: Escalation, of?: LetterFile['of']): string[] {
  return files.filter((one) => of === undefined || one.of === of).map((one) => subjectOf(escalation, one.id));
}

export const letterFileActions = {
  /** The paper itself, scanned: of a letter that was sent, or of a reply that came. */
  'escalations.attach': action({
    may: ['coordinator'],
    input: z.strictObject({
      escalation: escalationId,
      of: z.enum(letterParts),
      evidence: evidenceInput,
    }),
    decide(meeting, { escalation, of, evidence: { name, ...file } }) {
      const row = meeting.escalations.get(escalation);
      if (!row) return refuse('unknownEscalation');
      if (!row.letter) return refuse('letterNotSent');
      if (of === 'reply' && !row.reply) return refuse('replyNotThere');
      if (row.files.some((one) => one.id === file.id)) return [];
      if (row.files.length >= most) return refuse('tooManyFiles', { most });
      const subject = subjectOf(escalation, file.id);
      return [{ type: 'letterFileAttached', escalation, of, file, subject, sealed: { name } }];
    },
  }),
  'escalations.detach': action({
    may: ['coordinator'],
    input: z.strictObject({ escalation: escalationId, evidence: z.string().max(64) }),
    decide(meeting, { escalation, evidence: file }) {
      const row = meeting.escalations.get(escalation);
      if (!row) return refuse('unknownEscalation');
      if (!row.files.some((one) => one.id === file)) return refuse('unknownEvidence');
      return [{ type: 'letterFileRemoved', escalation, file, erase: [subjectOf(escalation, file)] }];
    },
  }),
};

function change(
  meeting: Meeting,
  escalation: EscalationId,
  to: (files: readonly LetterFile[]) => readonly LetterFile[],
): Meeting {
  const changed = (row: Escalation): Escalation => ({ ...row, files: to(row.files) });
  return { ...meeting, escalations: meeting.escalations.update(escalation, changed) };
}

export const letterFileEvolvers: Evolvers<LetterFileEvent> = {
  letterFileAttached: (meeting, { escalation, of, file, sealed }) =>
    change(meeting, escalation, (files) => [...files, { ...file, of, name: sealed?.name ?? '' }]),
  letterFileRemoved: (meeting, { escalation, file }) =>
    change(meeting, escalation, (files) => files.filter((one) => one.id !== file)),
};
