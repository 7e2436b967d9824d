import { prepare as words } from '#lib/words/prepare.ts';
import { stageWords } from '#lib/words/stages.ts';

/** A stage of the preparation, as the list at the left names it; how far each is stands in `stage-standings`. */
export interface Stage {
  /** Its folder, beside this file. */
  readonly folder: string;
  readonly name: () => string;
}

/** The stages that are built, in the order in which a conference meets them: each is one entry. */
export const stages = [
  { folder: 'plan', name: () => words.plan },
  { folder: 'milestones', name: () => words.milestones },
  { folder: 'participants', name: () => stageWords.participants },
  { folder: 'opinions', name: () => stageWords.opinions },
  { folder: 'import', name: () => stageWords.importing },
  { folder: 'synthesis', name: () => stageWords.synthesis },
  { folder: 'answers', name: () => stageWords.answers },
  { folder: 'announcing', name: () => stageWords.announcing },
  { folder: 'invitations', name: () => stageWords.invitations },
  { folder: 'papers', name: () => stageWords.papers },
  { folder: 'book', name: () => stageWords.book },
  { folder: 'readiness', name: () => stageWords.readiness },
] as const satisfies readonly Stage[];

export type StageFolder = (typeof stages)[number]['folder'];
