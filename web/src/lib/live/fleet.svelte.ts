import { onMount } from 'svelte';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { DeviceCommandWanted, FleetNews } from '@doi-thoai/shared/wire/messages';
import { pageConnection } from './page-connection.ts';

/** What is wanted of devices: the wire's command to devices without the meeting. */
export type Wanted = DeviceCommandWanted extends infer One
  ? One extends DeviceCommandWanted
    ? Omit<One, 'stream'>
    : never
  : never;

/** The devices of a meeting as whoever keeps them sees them, or for a chair how many screens are current. */
export interface Fleet {
  /** What was told last, as a rune; undefined until something was. */
  readonly news: FleetNews | undefined;
  /** Resolves with how many devices were there to hear it; undefined when the server did not answer. */
  command(wanted: Wanted): Promise<{ ok: true; devices: number } | Refusal | undefined>;
}

/** Follows the fleet for as long as the calling component lives. To be called while a component is set up. */
export function followFleet(meeting: string): Fleet {
  let news = $state.raw<FleetNews | undefined>();

  onMount(() => {
    const connection = pageConnection();
    const heard = (told: FleetNews) => {
      if (told.stream === meeting) news = told;
    };
    const ask = async () => {
      const answer = await connection.ask('fleet', { stream: meeting, follow: true });
      if (answer?.ok && answer.fleet) heard(answer.fleet);
    };
    const ends = [
      connection.on('fleet', heard),
      // Whoever comes back must ask again.
      connection.on('connect', () => void ask()),
      connection.hold(),
    ];
    if (connection.connected) void ask();
    return () => {
      void connection.ask('fleet', { stream: meeting, follow: false });
      for (const end of ends) end();
    };
  });

  return {
    get news() {
      return news;
    },
    command: (wanted) => pageConnection().ask('deviceCommand', { ...wanted, stream: meeting }),
  };
}
