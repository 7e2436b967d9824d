import { Drafts } from '@doi-thoai/shared/client/drafts';
import { Sender, type Sending } from '@doi-thoai/shared/client/sender';
import { Subscription, type ViewAddress } from '@doi-thoai/shared/client/subscription';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { secondsToLive } from '@doi-thoai/shared/meeting/session/short-lived';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import { asSeen } from '@doi-thoai/shared/queries/acting';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { connectionWords } from '#lib/words/connection.ts';
import { dropUndos, toast } from '#lib/ui/toasts.svelte.ts';
import { LiveDrafts } from './live-drafts.svelte.ts';
import { showWhileMounted, type MeetingView } from './live-view.svelte.ts';
import { browser } from './page-connection.ts';
import { endTakenBack } from './end-taken-back.ts';
import { LoadAhead } from './load-ahead.svelte.ts';
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
  /** Sends a command with what is seen; resolves with the outcome, however long that takes, and says nothing. */
  send<T extends ActionType>(type: T, input: InputOf<T>, pin?: string): Promise<Outcome>;
  /** Sends a command and says a refusal in a toast; resolves with the outcome, however long that takes. */
  act<T extends ActionType>(type: T, input: InputOf<T>, options?: ActOptions): Promise<Outcome>;
}

/** `useMeetingView`, and in addition commands and drafts. */
export function useMeeting<Audience extends AudienceName>(
  address: ViewAddress & { readonly audience: Audience },
): MeetingHandle<DataOf<Audience>> {
  const subscription = new Subscription<DataOf<Audience>>(address, browser);
  let sending = $state.raw<Sending>({ waiting: [], notSaved: false });
  const sender = new Sender(subscription, browser, secondsToLive, {
    changed: (now) => (sending = now),
    settled: (command, outcome, late) => {
      if (late) void sayRefusal(command, outcome);
    },
  });
  const drafts = new LiveDrafts(new Drafts(subscription, browser));
  const { view, now } = showWhileMounted(subscription);

  // A page hardly ever says a refusal; what was pressed while the server is away is said all the same.
  const words = new LoadAhead(() => import('./not-carried-out.ts'));

  async function sayRefusal(given: { readonly type: string; readonly input: unknown }, outcome: Outcome) {
    if (outcome.ok) return;
    const said = await words.wanted();
    if (!said) return void toast(connectionWords.notDone, { tone: 'ring' });
    said.sayRefusal(
      given,
      outcome,
      () => view.data,
      (type, input) => void act(type, input),
    );
  }

  async function act<T extends ActionType>(type: T, given: InputOf<T>, { pin, done, undo }: ActOptions = {}) {
    const input = asSeen(type, given, view.data);
    const isSaid = sender.isUnderWay(type, input, pin);
    const outcome = await sender.send(type, input, pin);
    if (isSaid) return outcome;
    void sayRefusal({ type, input }, outcome);
    if (!outcome.ok) return outcome;
    const ended = endTakenBack(type, input, view.data, (turn) => void act('turn.restore', { turn }));
    const said = done ?? ended?.done;
    if (said !== undefined) toast(said, { ...ended, ...(undo && { undo }) });
    // The way back that still stands belongs to an earlier act, and would be taken for this one's.
    else dropUndos();
    return outcome;
  }

  const meeting: MeetingHandle<DataOf<Audience>> = {
    view,
    now,
    get sending() {
      return sending;
    },
    drafts,
    send: (type, input, pin) => sender.send(type, asSeen(type, input, view.data), pin),
    act,
  };
  $effect(() => rehearsing.attend(meeting));
  return meeting;
}
