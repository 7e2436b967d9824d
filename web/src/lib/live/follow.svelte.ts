import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { Command, Outcome } from '@doi-thoai/shared/wire/messages';
import { toast } from '#lib/ui/toasts.svelte.ts';
import type { Connection, Entry } from './connection.ts';
import { deviceStorage } from '../ui/device-storage.ts';
import { Drafts } from './drafts.svelte.ts';
import type { CatchUp } from './patches.ts';
import { rehearsing } from './rehearsing.svelte.ts';
import { Sender, type Sending } from './send.ts';
import { watch, type Watched } from './watch.svelte.ts';

interface ActOptions {
  /** Confirms a person; never kept on the device. */
  pin?: string;
  /** Said when it is done. */
  done?: string;
  /** Offered beside it: the act that takes it back. */
  undo?: () => void;
}

/** A meeting as one audience sees it and acts in it. */
export interface Followed<Data extends ViewData> extends Watched<Data> {
  /** What is on its way to the server, as a rune. */
  readonly sending: Sending;
  readonly drafts: Drafts;
  /** Sends a command; resolves with the outcome, however long that takes, and says nothing. */
  send<T extends ActionType>(type: T, input: InputOf<T>, pin?: string): Promise<Outcome>;
  /** Sends a command and says a refusal in a toast; resolves with the outcome, however long that takes. */
  act<T extends ActionType>(type: T, input: InputOf<T>, options?: ActOptions): Promise<Outcome>;
}

/** `watch`, and in addition commands and drafts. */
export function follow<Audience extends AudienceName>(
  entry: Entry & { readonly audience: Audience },
  rendered?: CatchUp<DataOf<Audience>>,
): Followed<DataOf<Audience>> {
  let connection: () => Connection | undefined = () => undefined;
  let sending = $state.raw<Sending>({ unsent: 0, notSaved: false });
  const courier = {
    get entered() {
      return connection()?.entered ?? false;
    },
    command: async (command: Command) => connection()?.command(command),
  };
  const sender = new Sender(entry.meeting, courier, deviceStorage, {
    changed: (now) => (sending = now),
    late: (_type, outcome) => void sayRefusal(outcome),
  });
  const drafts = new Drafts(entry.meeting, deviceStorage, {
    share: async (draft) => connection()?.draft(draft),
    read: async (key) => connection()?.readDraft(key),
  });

  const { view, now } = watch(entry, rendered, (present) => {
    connection = present;
    return {
      entered: ({ seat }) => {
        sender.entered(seat);
        drafts.entered();
      },
      drafted: (draft) => drafts.heard(draft),
      closing: () => {
        drafts.close();
        sender.close();
      },
    };
  });

  $effect(() => {
    if (view.data) drafts.seen(view.data);
  });

  async function act<T extends ActionType>(type: T, input: InputOf<T>, { pin, done, undo }: ActOptions = {}) {
    const outcome = await sender.send(type, input, pin);
    void sayRefusal(outcome);
    if (outcome.ok && done !== undefined) toast(done, { undo });
    return outcome;
  }

  const followed: Followed<DataOf<Audience>> = {
    view,
    now,
    get sending() {
      return sending;
    },
    drafts,
    send: (type, input, pin) => sender.send(type, input, pin),
    act,
  };
  $effect(() => rehearsing.attend(followed));
  return followed;
}

async function sayRefusal(outcome: Outcome): Promise<void> {
  if (outcome.ok) return;
  // Loaded when it is needed: a phone hardly ever shows a refusal.
  const { refusal } = await import('#lib/words/refusal.ts');
  toast(refusal(outcome.code, outcome.params), { tone: 'ring' });
}
