import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { DefaultEventsMap, Server, Socket as SocketOf } from 'socket.io';
import type { FromBrowser, ToBrowser } from '@doi-thoai/shared/wire/messages';
import type { Caller } from '../access/caller.ts';
import type { AudienceRoom } from './audience-room.ts';
import type { MessageRate } from './message-rate.ts';

/** What a socket is known to be; set before its first message. */
export interface SocketData {
  caller: Caller;
  /** Why its session is none, when it brought a token. */
  sessionRefusal: Refusal | undefined;
  /** By the room's name. */
  subscriptions: Map<string, Subscription>;
  /** As whom its page entered each stream, by the seat or the account. */
  acting: Map<string, string>;
  rate: MessageRate;
  /** What its device said last that it rings for. */
  rang?: string;
}

/** `behindFrom` is set while the socket is too slow: it is out of the room and has what was sent until then. */
export interface Subscription {
  readonly room: AudienceRoom;
  behindFrom: number | undefined;
}

export type SocketServer = Server<FromBrowser, ToBrowser, DefaultEventsMap, SocketData>;
export type Socket = SocketOf<FromBrowser, ToBrowser, DefaultEventsMap, SocketData>;
