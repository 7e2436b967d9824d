import { randomBytes } from 'node:crypto';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { refusal } from '#lib/words/refusal.ts';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import type { Actions, PageServerLoad } from './$types';
import { registrationFrom } from './posted.ts';

type Answered<Answer> = (Answer & { ok: true }) | Refusal;

/** What the page needs before any script runs; undefined when it cannot be had. */
export const load: PageServerLoad = async ({ fetch, params }) => ({
  meeting: await meetingOf(fetch, params.meeting),
  // A form that is sent twice is one registration: both carry the same id and the same receipt.
  sending: { id: randomBytes(18).toString('base64url'), receipt: randomBytes(18).toString('base64url') },
});

async function meetingOf(ask: typeof fetch, meeting: string) {
  try {
    const response = await ask(`/api/meetings/${meeting}/public?only=about,fields`);
    const answer = (await response.json()) as Answered<{ view: Pick<DataOf<'public'>, 'about' | 'fields'> }>;
    if (!answer.ok) return undefined;
    const about = answer.view.about[only];
    if (!about) return undefined;
    const fields = Object.values(answer.view.fields).map(({ id, name }) => ({ value: id, label: name }));
    const { title, state, reception, rehearsal } = about;
    return { title, state, reception, rehearsal, fields };
  } catch {
    return undefined;
  }
}

/** The form of a phone without script, or one whose script has not arrived yet. */
export const actions: Actions = {
  default: async ({ fetch, params, request }) => {
    const posted = await request.formData();
    const input = registrationFrom(posted);
    const id = String(posted.get('command') ?? '');
    const send = async <Answer>(path: string, body: object) => {
      const response = await fetch(`/api/meetings/${params.meeting}/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as Answered<Answer>;
    };
    const type: ActionType = 'speakers.register';
    const outcome = await send<{ seq: number }>('commands', { id, type, input });
    if (!outcome.ok) return { registered: undefined, refused: refusal(outcome.code, outcome.params) };
    const own = await send<{ view: DataOf<'receipt'> }>('receipt', { receipt: input.receipt });
    const no = own.ok ? Object.values(own.view.registrations)[0]?.no : undefined;
    return { registered: { receipt: input.receipt, nature: input.nature, no }, refused: undefined };
  },
};
