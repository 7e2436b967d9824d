import type { DefaultEventsMap, Server, Socket } from 'socket.io';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
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
  entered: Map<string, EnteredRoom>;
  rate: MessageRate;
}

/** `behindFrom` is set while the socket is too slow: it is out of the room and has what was sent until then. */
export interface EnteredRoom {
  readonly room: AudienceRoom;
  behindFrom: number | undefined;
}

export type Gate = Server<FromBrowser, ToBrowser, DefaultEventsMap, SocketData>;
export type Client = Socket<FromBrowser, ToBrowser, DefaultEventsMap, SocketData>;
