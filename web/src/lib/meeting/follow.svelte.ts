import { onMount } from 'svelte';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { sentence } from '@doi-thoai/shared/meeting/rejections';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { ViewData } from '@doi-thoai/shared/views/view';
import type { Command, Outcome } from '@doi-thoai/shared/wire/messages';
import { version } from '$app/env';
import { language } from '#lib/messages/language.svelte.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { Connection, type Entry } from './connection.ts';
import { deviceStorage } from './device-storage.ts';
import { Drafts } from './drafts.svelte.ts';
import { LiveView } from './live-view.svelte.ts';
import type { CatchUp } from './patches.ts';
import { Sender, type Sending } from './send.ts';
import { ServerClock } from './server-clock.ts';

interface ActOptions {
  /** Confirms a person; never kept on the device. */
  pin?: string;
  /** Said when it is done. */
  done?: string;
  /** Offered beside it: the act that takes it back. */
  undo?: () => void;
}

/** A meeting as one audience follows it. */
export interface Followed<Data extends ViewData> {
  readonly view: LiveView<Data>;
  /** What is on its way to the server, as a rune. */
  readonly sending: Sending;
  readonly drafts: Drafts;
  /** The server's time. */
  readonly now: () => Instant;
  /** Sends a command; resolves with the outcome, however long that takes, and says nothing. */
  send<T extends ActionType>(type: T, input: InputOf<T>, pin?: string): Promise<Outcome>;
  /** Sends a command and says a refusal in a toast; resolves with the outcome, however long that takes. */
  act<T extends ActionType>(type: T, input: InputOf<T>, options?: ActOptions): Promise<Outcome>;
}

/**
 * Follows a meeting for as long as the calling component lives. To be called while a component is set up.
 * A page that the server rendered hands over what it was rendered from, and only what is newer is sent.
 */
export function follow<Audience extends AudienceName>(
  entry: Entry & { readonly audience: Audience },
  rendered?: CatchUp<DataOf<Audience>>,
): Followed<DataOf<Audience>> {
  const clock = new ServerClock();
  const view = new LiveView<DataOf<Audience>>(rendered);
  let connection: Connection | undefined;
  const courier = {
    get entered() {
      return connection?.entered ?? false;
    },
    command: async (command: Command) => connection?.command(command),
  };
  let sending = $state.raw<Sending>({ unsent: 0, notSaved: false });
  const sender = new Sender(entry.meeting, courier, deviceStorage, {
    changed: (now) => (sending = now),
    late: (_type, outcome) => sayRefusal(outcome),
  });
  const drafts = new Drafts(entry.meeting, deviceStorage, {
    share: async (draft) => (await connection?.draft(draft)) ?? false,
    read: async (key) => connection?.readDraft(key),
  });

  onMount(() => {
    connection = new Connection(entry, clock, version, {
      have: () => view.seq,
      caughtUp: (reply) => {
        view.caughtUp(reply);
        sender.entered(reply.me.seat);
        drafts.entered();
      },
      patched: (patch) => view.patched(patch),
      pulsed: (pulse) => view.reaches(pulse.seq),
      drafted: (draft) => drafts.heard(draft),
      changed: (state, refusal) => view.changed(state, refusal),
    });
    return () => {
      drafts.close();
      sender.close();
      connection?.close();
    };
  });

  async function act<T extends ActionType>(type: T, input: InputOf<T>, { pin, done, undo }: ActOptions = {}) {
    const outcome = await sender.send(type, input, pin);
    sayRefusal(outcome);
    if (outcome.ok && done !== undefined) toast(done, { undo });
    return outcome;
  }

  return {
    view,
    get sending() {
      return sending;
    },
    drafts,
    now: clock.now,
    send: (type, input, pin) => sender.send(type, input, pin),
    act,
  };
}

function sayRefusal(outcome: Outcome): void {
  if (!outcome.ok) toast(sentence(outcome.code, outcome.params, language.current), { tone: 'ring' });
}
