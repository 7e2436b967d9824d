import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import { givenAnew } from '@doi-thoai/shared/queries/acting';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { doItAgain, notCarriedOut } from '#lib/words/not-carried-out.ts';
import { refusal } from '#lib/words/refusal.ts';

/** An act that was given. */
interface Given {
  readonly type: string;
  readonly input: unknown;
}

/** Long enough for somebody who looks up from their papers. */
const againSeconds = 20;

/** Says why an act was not carried out; one of the moment that is still meant is offered again, with what is seen then. */
export function sayRefusal(
  { type, input }: Given,
  { code, params }: Extract<Outcome, { ok: false }>,
  view: () => ViewData | undefined,
  again: (type: ActionType, input: never) => void,
): void {
  if (code !== 'tooLate' && code !== 'overtaken') return void toast(refusal(code, params), { tone: 'ring' });
  const offered = givenAnew(type, input, view()) && {
    act: {
      label: doItAgain(),
      run: () => {
        const anew = givenAnew(type, input, view());
        if (anew) again(type as ActionType, anew as never);
      },
    },
    seconds: againSeconds,
  };
  toast(notCarriedOut(type, code), { tone: 'ring', ...offered });
}
