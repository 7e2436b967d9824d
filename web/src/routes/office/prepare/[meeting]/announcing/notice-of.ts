import { only } from '@doi-thoai/shared/engine/view';
import type { Announcing } from '@doi-thoai/shared/queries/notice';
import type { Preparation } from '../preparation.svelte.ts';

/** The notice of a conference, as its stage asks for it. */
export function noticeOf({ about, plan, house, data }: Preparation): Announcing {
  const { papers, publications } = data;
  return { about, plan, house, opinionsBy: data.intake[only]?.dueOn ?? null, papers, publications };
}
