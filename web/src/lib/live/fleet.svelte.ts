import { onMount } from 'svelte';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { FleetNews, Order, DeviceCommandWanted, Refusal } from '@doi-thoai/shared/wire/messages';
import { holdLine, letGoOfLine, type Line } from './line.ts';

/** What is wanted of devices: the wire's command to devices without the meeting. */
export type Wanted = DeviceCommandWanted extends infer One
  ? One extends DeviceCommandWanted
    ? Omit<One, 'meeting'>
    : never
  : never;

/** The devices of a meeting as whoever keeps them sees them, or for a chair how many screens are current. */
export interface Fleet {
  /** What was told last, as a rune; undefined until something was. */
  readonly news: FleetNews | undefined;
  /** Resolves with how many devices were there to hear it; undefined when the server did not answer. */
  command(wanted: Wanted): Promise<{ ok: true; devices: number } | Refusal | undefined>;
}

const answerWithin = 8_000;

/** Follows the fleet for as long as the calling component lives. To be called while a component is set up. */
export function followFleet(meeting: string): Fleet {
  let news = $state.raw<FleetNews | undefined>();
  let line: Line | undefined;

  onMount(() => {
    const held = (line = holdLine());
    const heard = (told: FleetNews) => {
      if (told.meeting === meeting) news = told;
    };
    const ask = () =>
      held
        .timeout(answerWithin)
        .emitWithAck('fleet', { meeting, follow: true })
        .then(
          (answer) => {
            if (answer.ok && answer.fleet) heard(answer.fleet);
          },
          // The line comes back, and asks again then.
          () => undefined,
        );
    held.on('fleet', heard).on('connect', ask);
    if (held.connected) void ask();
    return () => {
      held.off('fleet', heard).off('connect', ask);
      if (held.connected) held.emit('fleet', { meeting, follow: false }, () => {});
      line = undefined;
      letGoOfLine();
    };
  });

  return {
    get news() {
      return news;
    },
    command: async (wanted) => {
      if (!line?.connected) return undefined;
      return line
        .timeout(answerWithin)
        .emitWithAck('deviceCommand', { ...wanted, meeting })
        .catch(() => undefined);
    },
  };
}
