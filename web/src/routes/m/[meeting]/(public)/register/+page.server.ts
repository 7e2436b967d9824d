import { rowsInOrder } from '@doi-thoai/shared/engine/keyed';
import { randomBytes } from 'node:crypto';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { soundsLikeComplaint } from '@doi-thoai/shared/meeting/intake/complaint-words';
import { citizenAsked } from '#lib/words/citizen-asked.ts';
import { refusal } from '#lib/words/refusal.ts';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import type { Actions, PageServerLoad } from './$types';
import { registrationFrom } from './posted.ts';

type View = Pick<DataOf<'public'>, 'about' | 'fields' | 'notice'>;
type Answered<Answer> = (Answer & { ok: true }) | Refusal;

/** What the page needs before any script runs; undefined when it cannot be had. */
export const load: PageServerLoad = async ({ fetch, params }) => ({
  meeting: await meetingOf(fetch, params.meeting),
  // A form that is sent twice is one registration: both carry the same id and the same receipt.
  sending: { id: randomBytes(18).toString('base64url'), receipt: randomBytes(18).toString('base64url') },
});

async function meetingOf(ask: typeof fetch, meeting: string) {
  try {
    const response = await ask(`/api/meetings/${meeting}/public?only=about,fields,notice`);
    const answer = (await response.json()) as Answered<{ view: View }>;
    if (!answer.ok) return undefined;
    const about = answer.view.about[only];
    if (!about) return undefined;
    const fields = rowsInOrder(answer.view.fields).map(({ id, name }) => ({ value: id, label: name }));
    const { title, state, reception, rehearsal, host, place, heldOn } = about;
    const announced = Boolean(answer.view.notice[only]?.told);
    return { title, state, reception, rehearsal, host, place, heldOn, announced, fields };
  } catch {
    return undefined;
  }
}

/** What a phone with script asks by itself before it sends words that belong to a complaint (R19). */
function questionAbout({ petitions }: ReturnType<typeof registrationFrom>) {
  const found = soundsLikeComplaint(petitions.map(({ text }) => text).join('\n'));
  if (!found) return undefined;
  const { isOpinion, isComplaint, soundsLike, soundsLikeHelp } = citizenAsked;
  return {
    title: soundsLike(found.words),
    help: soundsLikeHelp,
    isOpinion,
    isComplaint,
    nature: found.nature,
  };
}

/** The form of a phone without script, or one whose script has not arrived yet. */
export const actions: Actions = {
  default: async ({ fetch, params, request, url }) => {
    const posted = await request.formData();
    const answer = url.searchParams.get('answer');
    const input = registrationFrom(posted, answer);
    const asked = answer === null ? questionAbout(input) : undefined;
    // What was typed stands in the form again.
    if (asked) return { typed: input, asked };
    const id = String(posted.get('command') ?? '');
    const send = async <Answer>(path: string, body: object) => {
      const response = await fetch(`/api/meetings/${params.meeting}/${path}`, {
        // As the page with script sends it: by nobody but whoever fills the form in.
        credentials: 'omit',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return (await response.json()) as Answered<Answer>;
    };
    const type: ActionType = 'speakers.register';
    const outcome = await send<{ seq: number }>('commands', { id, type, input });
    if (!outcome.ok) return { typed: input, refused: refusal(outcome.code, outcome.params) };
    const own = await send<{ view: DataOf<'receipt'> }>('receipt', { receipt: input.receipt });
    const no = own.ok ? Object.values(own.view.registrations)[0]?.no : undefined;
    return { registered: { receipt: input.receipt, nature: input.nature, no, listen: citizenAsked.listen } };
  },
};
