import type { Session } from '../accounts/accounts.ts';
import type { Socket } from './socket-types.ts';

/** What the fleet board calls a paired device: enough of its session's name to tell it from all others. */
export function deviceName(session: Pick<Session, 'id'>): string {
  return session.id.slice(0, 16);
}

/** The device and the meeting that a socket's session is paired to; people who signed in are no devices. */
export function deviceOf({
  data,
}: Socket): { readonly meeting: string; readonly device: string } | undefined {
  const { session } = data.caller;
  return session?.kind === 'seat' ? { meeting: session.meeting, device: deviceName(session) } : undefined;
}

/** The room of a device's sockets: one for each of its open pages. */
export function deviceRoom(device: string): string {
  return `device|${device}`;
}
