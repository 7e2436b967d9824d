import { onMount } from 'svelte';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { handIn as words } from '#lib/words/hand-in.ts';
import { KeptText } from '#lib/parts/phone/kept-text.svelte.ts';
import { FormSending, sayOutcome } from '#lib/parts/phone/sending.svelte.ts';
import type { Row } from './parts.ts';

interface Of {
  readonly meeting: string;
  readonly secret: string;
  /** The link's id, by which this phone keeps what is typed: the secret stays in the address. */
  readonly link: string;
  /** The view is older than what was sent. */
  readonly onchanged: () => void;
}

/** To be called while a component is set up. What an earlier page could not send is sent by this one. */
export function useRow({ meeting, secret, link, onchanged }: Of): Row {
  const sending = new FormSending(meeting, { id: link, secret });
  onMount(() => {
    void sending.takeUp((_command, outcome) => {
      void sayOutcome(outcome, words.done);
      onchanged();
    });
    return () => sending.leave();
  });
  return {
    get busy() {
      return sending.busy;
    },
    get waiting() {
      return sending.waiting;
    },
    async act<T extends ActionType>(type: T, input: InputOf<T>, done: string) {
      const taken = await sending.act(type, input, done);
      onchanged();
      return taken;
    },
    kept: (name, given) => new KeptText(`${meeting}:${link}`, name, given),
  };
}
