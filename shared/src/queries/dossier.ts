import { rowOf, rowsIn } from '../engine/keyed.ts';
import { refuse, type Refusal } from '../engine/refusal.ts';
import type { Evidence } from '../meeting/answers/answers.ts';
import { only } from '../engine/view.ts';
import { keptPetition } from '../meeting/intake/petition-standing.ts';
import { afterwards, type PaperKind } from '../meeting/record/paper-kinds.ts';
import type { Issue, PaperName, RegisteredPaper } from '../meeting/record/registered-paper.ts';
import type { DataOf } from '../views/audiences.ts';
import { outgoingLetters } from './outgoing-letters.ts';
import { paperRegister, type PaperOwed } from './paper-register.ts';
import { publicationsInOrder } from './publications.ts';

/** What is asked of the view of those who prepare a conference. */
export type DossierData = Pick<
  DataOf<'preparation'>,
  | 'about'
  | 'house'
  | 'papers'
  | 'plan'
  | 'petitions'
  | 'assignments'
  | 'answers'
  | 'departments'
  | 'commitments'
  | 'conclusion'
  | 'conclusionNotice'
  | 'escalations'
  | 'partRecords'
  | 'matterRecords'
  | 'publications'
>;

/** A paper of the dossier: it was made final, and nothing changes it any more. */
export interface DossierPaper extends PaperName, Issue {
  readonly version: number;
  readonly row: RegisteredPaper;
  /** Another one was issued in its place. */
  readonly replaced: boolean;
}

/**
 * What is taken away: the whole file of a conference, or of it what shows to others that it was announced, held and
 * answered (TD22).
 */
export const dossierChoices = ['all', 'evidence'] as const;
export type DossierChoice = (typeof dossierChoices)[number];

const evidencePapers: ReadonlySet<PaperKind> = new Set([
  ...(['notice', 'loudspeaker', 'webNotice', 'noticeMessage', 'posting', 'postingEnd'] as const),
  ...(['minutes', 'conclusionNotice', 'replyLetter'] as const),
  ...(['resultsNotice', 'resultsLoudspeaker', 'resultsWeb', 'resultsMessage'] as const),
]);
const evidenceFiles: ReadonlySet<DossierFile['what']> = new Set(['answer', 'reply', 'proof']);

/** The papers of a dossier, by their dates and in the order in which they were made final (BL14). */
export function dossierPapers(data: DossierData, choice: DossierChoice = 'all'): readonly DossierPaper[] {
  const all = paperRegister(data)
    .filter(({ kind }) => kind !== 'dossierIndex' && (choice === 'all' || evidencePapers.has(kind)))
    .flatMap(({ kind, of, earlier, ...current }) =>
      [{ ...current, replaced: false }, ...earlier].map((one) => ({ kind, of, ...one })),
    );
  return all
    .flatMap(({ kind, of, version, number, date, signer, row, replaced }) =>
      row ? [{ kind, of, version, number, date, signer, row, replaced }] : [],
    )
    .sort(
      (one, other) =>
        (one.date ?? '9').localeCompare(other.date ?? '9') || one.row.finalSeq - other.row.finalSeq,
    );
}

/** By what a file is found again: the matter that it answers, the upper body, the way in which something was published. */
export type DossierFile = { readonly file: Evidence } & (
  | { readonly what: 'answer' | 'report' | 'verification' | 'reply'; readonly no: number }
  | { readonly what: 'letter'; readonly body: string }
  | { readonly what: 'proof'; readonly place: string }
);

/**
 * Files that go into the dossier beside the signed papers. Photos of slips stay out of it: they are handwriting of people,
 * and what they say stands in the papers. Of what went to citizen reception there is nothing.
 */
export function dossierFiles(data: DossierData, choice: DossierChoice = 'all'): readonly DossierFile[] {
  const answers = rowsIn(data.answers).flatMap(({ id, evidence }) => {
    const petition = rowOf(data.petitions, rowOf(data.assignments, id)?.petition ?? '');
    if (!petition || petition.rerouted) return [];
    return evidence.map((file) => ({ what: 'answer' as const, no: petition.no, file }));
  });
  const letters = rowsIn(data.escalations).flatMap(({ body, files }) =>
    files.map((file) => ({ what: 'letter' as const, body, file })),
  );
  const proofs = publicationsInOrder(data.publications).flatMap(({ place, proof }) =>
    proof.map((file) => ({ what: 'proof' as const, place, file })),
  );
  const all = [...byNumber(answers), ...byNumber(followUpFiles(data)), ...letters, ...proofs];
  return all.filter(({ what }) => choice === 'all' || evidenceFiles.has(what));
}

/** What bodies showed of what they did, ended reports too, what was found on the spot, and what askers were sent. */
function followUpFiles(data: DossierData): (DossierFile & { readonly no: number })[] {
  const numberOf = (id: string): readonly number[] => {
    const petition = keptPetition(data.petitions, id);
    return petition && !petition.rerouted ? [petition.no] : [];
  };
  const shown = rowsIn(data.partRecords).flatMap(({ petition, report, verification, earlier }) => {
    const reports = [...earlier, ...(report ? [report] : [])];
    const found = [...earlier.map((one) => one.verification), verification];
    return numberOf(petition).flatMap((no) => [
      ...reports.flatMap(({ evidence }) => evidence.map((file) => ({ what: 'report' as const, no, file }))),
      ...found.flatMap((one) =>
        (one?.evidence ?? []).map((file) => ({ what: 'verification' as const, no, file })),
      ),
    ]);
  });
  const told = rowsIn(data.matterRecords).flatMap(({ id, replies }) =>
    numberOf(id).flatMap((no) =>
      replies.flatMap(({ file }) => (file ? [{ what: 'reply' as const, no, file }] : [])),
    ),
  );
  return [...shown, ...told];
}

function byNumber<One extends { readonly no: number }>(files: One[]): One[] {
  return files.sort((one, other) => one.no - other.no);
}

/** A zip counts its bytes in 32 bits; papers and the list of sums need a part of that. */
const mostFileBytes = 3_500_000_000;

/** Why no dossier can be made, as far as its files say it. */
export function dossierRefusal(data: DossierData, choice: DossierChoice = 'all'): Refusal | undefined {
  const signed = dossierPapers(data, choice).map(({ row }) => row.file?.bytes ?? 0);
  const others = dossierFiles(data, choice).map(({ file }) => file.bytes);
  const all = [...signed, ...others].reduce((sum, bytes) => sum + bytes, 0);
  return all > mostFileBytes ? refuse('dossierTooLarge') : undefined;
}

/** What a dossier still lacks: papers without which it tells nothing, letters, what final ones wait for, proofs. */
export type DossierLack =
  | ({ readonly what: 'notFinal' } & PaperName)
  | ({ readonly what: 'paperOwes'; readonly owes: readonly PaperOwed['what'][] } & PaperName)
  | { readonly what: 'noProof' };

/** Without these nobody can see from a dossier that there was a conference, and what came of it. */
const wanted: ReadonlySet<PaperKind> = new Set([
  'plan',
  'notice',
  'minutes',
  'conclusionNotice',
  'resultsNotice',
]);

export function dossierLacks(data: DossierData): readonly DossierLack[] {
  const register = paperRegister(data);
  const owing = register.flatMap(({ kind, of, row, owes }): readonly DossierLack[] => {
    if (!row || kind === 'dossierIndex' || owes.length === 0) return [];
    return [{ what: 'paperOwes', kind, of, owes: owes.map(({ what }) => what) }];
  });
  const isProven = rowsIn(data.publications).some(({ proof, link }) => proof.length > 0 || link !== '');
  return [...notFinal(data), ...owing, ...(isProven ? [] : [{ what: 'noProof' as const }])];
}

/** What must be in it and nobody made final; what follows from the day is owed once the day is over. */
function notFinal(data: DossierData): readonly DossierLack[] {
  const isOver = data.about[only]?.state === 'closed';
  const final = new Set(rowsIn(data.papers).map(({ kind, of }) => `${kind} ${of}`));
  const papers = [...wanted]
    .filter((kind) => isOver || !afterwards.has(kind))
    .map((kind): PaperName => ({ kind, of: '' }));
  const letters = isOver ? outgoingLetters(data).map(({ kind, of }): PaperName => ({ kind, of })) : [];
  return [...papers, ...letters]
    .filter(({ kind, of }) => !final.has(`${kind} ${of}`))
    .map((name) => ({ what: 'notFinal', ...name }));
}
