import { z } from 'zod';
import { refuse } from '../../engine/refusal.ts';
import type { Erasing, Sealed } from '../../engine/sealed.ts';
import { action, type Evolvers } from '../action.ts';
import type { Evidence } from '../answers/answers.ts';
import { evidenceInput } from '../answers/evidence-input.ts';
import { publicationId } from '../id-inputs.ts';
import type { PublicationId } from '../ids.ts';
import type { Publication } from './publication.ts';

/** A photo of the board, the log of the loudspeakers, a signed record; its name travels sealed. */
export type ProofEvent =
  | ({
      readonly type: 'publicationProofAttached';
      readonly publication: PublicationId;
      readonly file: Omit<Evidence, 'name'>;
    } & Sealed<{ readonly name: string }>)
  | ({
      readonly type: 'publicationProofRemoved';
      readonly publication: PublicationId;
      readonly file: string;
    } & Erasing);

/** At most so many files prove one publication. */
export const mostProofs = 20;

/** What a file's name is erased by; each file goes by itself. */
function subjectOf(publication: PublicationId, file: string): string {
  return `proof:${publication}:${file.slice(0, 16)}`;
}

export function proofSubjects({ id: publication, proof }: Publication): string[] {
  return proof.map((file) => subjectOf(publication, file.id));
}

export function attached(publication: PublicationId, { name, ...file }: Evidence): ProofEvent {
  const subject = subjectOf(publication, file.id);
  return { type: 'publicationProofAttached', publication, file, subject, sealed: { name } };
}

export const proofActions = {
  'publications.attach': action({
    may: ['coordinator'],
    input: z.strictObject({ publication: publicationId, evidence: evidenceInput }),
    decide(meeting, { publication, evidence }) {
      const row = meeting.publications.get(publication);
      if (!row) return refuse('unknownPublication');
      if (row.proof.some((one) => one.id === evidence.id)) return [];
      if (row.proof.length >= mostProofs) return refuse('tooManyFiles', { most: mostProofs });
      return [attached(publication, evidence)];
    },
  }),
  /** A file that proves nothing is taken off, and gone. */
  'publications.detach': action({
    may: ['coordinator'],
    input: z.strictObject({ publication: publicationId, evidence: z.string().max(64) }),
    decide(meeting, { publication, evidence: file }) {
      const row = meeting.publications.get(publication);
      if (!row) return refuse('unknownPublication');
      if (!row.proof.some((one) => one.id === file)) return refuse('unknownEvidence');
      return [{ type: 'publicationProofRemoved', publication, file, erase: [subjectOf(publication, file)] }];
    },
  }),
};

export const proofEvolvers: Evolvers<ProofEvent> = {
  publicationProofAttached: (meeting, { publication, file, sealed }) => ({
    ...meeting,
    publications: meeting.publications.update(publication, (row) => ({
      ...row,
      proof: [...row.proof, { ...file, name: sealed?.name ?? '' }],
    })),
  }),
  publicationProofRemoved: (meeting, { publication, file }) => ({
    ...meeting,
    publications: meeting.publications.update(publication, (row) => ({
      ...row,
      proof: row.proof.filter(({ id }) => id !== file),
    })),
  }),
};
