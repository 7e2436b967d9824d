import { only } from '@doi-thoai/shared/engine/view';
import type { HeldBefore, OwedBefore } from '@doi-thoai/shared/queries/again';
import type { ListedConference } from '@doi-thoai/shared/queries/earlier-conferences';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { get } from '#lib/api/ask.ts';

/** An earlier conference that another one may be begun like. */
export interface Held {
  readonly id: string;
  readonly title: string;
  readonly listed: ListedConference;
  readonly before: HeldBefore;
  readonly owed: OwedBefore;
}

/** It, as those who prepared it see it; undefined where it cannot be had. */
export async function heldBefore(id: string): Promise<Held | undefined> {
  const answer = await get<{ view: DataOf<'preparation'> }>(`/api/streams/${id}/views/preparation`);
  if (!answer?.ok) return undefined;
  const { view } = answer;
  const [about, plan] = [view.about[only], view.plan[only]];
  if (!about || !plan) return undefined;
  return { id, title: about.title, listed: { ...about, id }, before: { ...view, about, plan }, owed: view };
}
