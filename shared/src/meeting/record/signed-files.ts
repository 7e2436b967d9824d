import { z } from 'zod';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { action, type Evolvers } from '../action.ts';
import type { Evidence } from '../answers/answers.ts';
import { evidenceInput } from '../answers/evidence-input.ts';
import { paperId } from '../id-inputs.ts';
import type { PaperId } from '../ids.ts';
import { isNumbered, registrars, standing } from './registered-paper.ts';

export type SignedFileEvent =
  | ({
      readonly type: 'signedFileAttached';
      readonly paper: PaperId;
      readonly file: Omit<Evidence, 'name'>;
    } & Sealed<{ readonly name: string }>)
  | ({ readonly type: 'signedFileRemoved'; readonly paper: PaperId } & Erasing);

/** What the name of a signed file is erased by. */
function subjectOf(paper: PaperId, file: string): string {
  return `paper:${paper}:${file.slice(0, 16)}`;
}

/** What shows a signature and a seal as they are on the paper: what can still be written in does not. */
function isScan(mediaType: string): boolean {
  return mediaType === 'application/pdf' || mediaType.startsWith('image/');
}

export const signedFileActions = {
  /** The signed paper as it came back, also of one that was amended meanwhile: kept byte by byte, and handed out as it is. */
  'papers.attach': action({
    may: registrars,
    input: z.strictObject({ paper: paperId, evidence: evidenceInput }),
    decide(meeting, { paper, evidence: { name, ...file } }) {
      const row = meeting.papers.get(paper);
      if (!row) return refuse('unknownPaper');
      // Only what has a number is amended.
      if (!isRefusal(standing(meeting, paper)) && !isNumbered(meeting, row)) return refuse('paperNotIssued');
      if (row.file) return row.file.id === file.id ? [] : refuse('signedFileThere');
      if (!isScan(file.mediaType)) return refuse('signedFileKind');
      const subject = subjectOf(paper, file.id);
      return [{ type: 'signedFileAttached', paper, file, subject, sealed: { name } }];
    },
  }),
  /** A file that is not the signed paper is taken off, and gone. */
  'papers.detach': action({
    may: registrars,
    input: z.strictObject({ paper: paperId }),
    decide(meeting, { paper }) {
      const row = standing(meeting, paper);
      if (isRefusal(row)) return row;
      if (!row.file) return [];
      return [{ type: 'signedFileRemoved', paper, erase: [subjectOf(paper, row.file.id)] }];
    },
  }),
};

export const signedFileEvolvers: Evolvers<SignedFileEvent> = {
  signedFileAttached: (meeting, { paper, file, sealed }) => ({
    ...meeting,
    papers: meeting.papers.update(paper, (row) => ({ ...row, file: { ...file, name: sealed?.name ?? '' } })),
  }),
  signedFileRemoved: (meeting, { paper }) => ({
    ...meeting,
    papers: meeting.papers.update(paper, (row) => ({ ...row, file: null })),
  }),
};
