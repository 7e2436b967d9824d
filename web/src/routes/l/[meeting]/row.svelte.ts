import { onMount } from 'svelte';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { handIn as words } from '#lib/words/hand-in.ts';
import { KeptText } from '#lib/parts/phone/kept-text.svelte.ts';
import { FormSending } from '#lib/parts/phone/sending.svelte.ts';
import type { Row } from './parts.ts';
import { sendPending, type Pending } from './pending.ts';

interface Of {
  readonly meeting: string;
  readonly secret: string;
  /**
   * Whose row it is, by which this phone keeps what is typed: a new link in place of an earlier one finds the words
   * again. The secret stays in the address.
   */
  readonly holder: string;
  /** The view is older than what was sent. */
  readonly onchanged: () => void;
}

/** To be called while a component is set up. What an earlier page could not send is sent by this one. */
export function useRow({ meeting, secret, holder, onchanged }: Of): Row {
  const sending = new FormSending(meeting, { id: holder, secret });
  const held = new Set<Pending>();
  onMount(() => {
    void sending.takeUp((command, outcome) => {
      if (outcome.ok) for (const part of held) part.taken(command);
      void sending.say(outcome, words.sentNow);
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
    act<T extends ActionType>(type: T, input: InputOf<T>, done: string) {
      // Asked for also where what became of it could not be said.
      return sending.act(type, input, done).finally(onchanged);
    },
    kept: (name, given) => new KeptText(`${meeting}:${holder}`, name, given),
    holds(pending) {
      onMount(() => {
        held.add(pending);
        return () => held.delete(pending);
      });
    },
    sendHeld: () => sendPending(held),
  };
}
