import { io, type Socket } from 'socket.io-client';
import type { FromBrowser, ToBrowser } from '@doi-thoai/shared/wire/messages';

export type Line = Socket<ToBrowser, FromBrowser>;

const connectWithin = 8_000;

let line: Line | undefined;
let holders = 0;

/** The page's one socket, opened for the first who needs it: whoever follows two audiences shares it. */
export function holdLine(): Line {
  holders += 1;
  // WebSocket only, so that no load balancer needs sticky sessions.
  line ??= io({
    path: '/socket.io',
    transports: ['websocket'],
    reconnectionDelay: 400,
    reconnectionDelayMax: 4_000,
    randomizationFactor: 0.6,
    timeout: connectWithin,
    forceNew: true,
  });
  return line;
}

/** Closes the socket when nobody needs it any more. */
export function letGoOfLine(): void {
  holders -= 1;
  if (holders > 0) return;
  line?.disconnect();
  line = undefined;
}
