import { Drafts } from '@doi-thoai/shared/client/drafts';
import { Sender, type Sending } from '@doi-thoai/shared/client/sender';
import { Subscription, type ViewAddress } from '@doi-thoai/shared/client/subscription';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { LiveDrafts } from './live-drafts.svelte.ts';
import { showWhileMounted, type MeetingView } from './live-view.svelte.ts';
import { browser } from './page-connection.ts';
import { rehearsing } from './rehearsing.svelte.ts';

interface ActOptions {
  /** Confirms a person; never kept on the device. */
  pin?: string;
  /** Said when it is done. */
  done?: string;
  /** Offered beside it: the act that takes it back. */
  undo?: () => void;
}

/** A meeting as one audience sees it and acts in it. */
export interface MeetingHandle<Data extends ViewData> extends MeetingView<Data> {
  /** What is on its way to the server, as a rune. */
  readonly sending: Sending;
  readonly drafts: LiveDrafts;
  /** Sends a command; resolves with the outcome, however long that takes, and says nothing. */
  send<T extends ActionType>(type: T, input: InputOf<T>, pin?: string): Promise<Outcome>;
  /** Sends a command and says a refusal in a toast; resolves with the outcome, however long that takes. */
  act<T extends ActionType>(type: T, input: InputOf<T>, options?: ActOptions): Promise<Outcome>;
}

/** `useMeetingView`, and in addition commands and drafts. */
export function useMeeting<Audience extends AudienceName>(
  address: ViewAddress & { readonly audience: Audience },
): MeetingHandle<DataOf<Audience>> {
  const subscription = new Subscription<DataOf<Audience>>(address, browser);
  let sending = $state.raw<Sending>({ unsent: 0, notSaved: false });
  const sender = new Sender(subscription, browser, {
    changed: (now) => (sending = now),
    settled: (_id, outcome, late) => {
      if (late) void sayRefusal(outcome);
    },
  });
  const drafts = new LiveDrafts(new Drafts(subscription, browser));
  const { view, now } = showWhileMounted(subscription);

  async function act<T extends ActionType>(type: T, input: InputOf<T>, { pin, done, undo }: ActOptions = {}) {
    const outcome = await sender.send(type, input, pin);
    void sayRefusal(outcome);
    if (outcome.ok && done !== undefined) toast(done, { undo });
    return outcome;
  }

  const meeting: MeetingHandle<DataOf<Audience>> = {
    view,
    now,
    get sending() {
      return sending;
    },
    drafts,
    send: (type, input, pin) => sender.send(type, input, pin),
    act,
  };
  $effect(() => rehearsing.attend(meeting));
  return meeting;
}

async function sayRefusal(outcome: Outcome): Promise<void> {
  if (outcome.ok) return;
  // Loaded when it is needed: a phone hardly ever shows a refusal.
  const { refusal } = await import('#lib/words/refusal.ts');
  toast(refusal(outcome.code, outcome.params), { tone: 'ring' });
}
