import type { InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { chairRecord } from '#lib/words/chair-record.ts';
import { dispositionKinds } from '#lib/words/meeting.ts';
import type { ChairModel, Petition } from '../model.svelte.ts';

type Given = Omit<InputOf<'petitions.dispose'>, 'petition'>;

const nothingMore = { note: '', department: null, body: '', due: null } as const;

/** Closes a petition with a disposition (UB8); the toast takes it back and puts the petition before the hall again. */
export function dispose(
  { meeting }: ChairModel,
  { id: petition, no }: Petition,
  given: Pick<Given, 'kind'> & Partial<Given>,
): Promise<Outcome> {
  async function undo() {
    const outcome = await meeting.act('petitions.reopen', { petition });
    if (outcome.ok) await meeting.act('petitions.raise', { petition });
  }
  return meeting.act(
    'petitions.dispose',
    // A note is one line in the record, however it was typed.
    { ...nothingMore, ...given, note: (given.note ?? '').replace(/\s+/g, ' '), petition },
    { done: chairRecord.disposed(dispositionKinds[given.kind], no), undo: () => void undo() },
  );
}
