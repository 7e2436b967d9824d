import type { Caller } from '../access/caller.ts';
import type { Socket } from './socket-types.ts';

/** The caller of a socket, as the one as whom its page entered the stream: a browser may hold a seat and an account. */
export function callerIn({ data }: Socket, stream: unknown): Caller {
  const as = typeof stream === 'string' ? data.acting.get(stream) : undefined;
  return as === undefined ? data.caller : { ...data.caller, as };
}

/** The same for a command that nobody has read yet. */
export function callerOfMessage(socket: Socket, message: unknown): Caller {
  const isObject = typeof message === 'object' && message !== null;
  return callerIn(socket, isObject ? Reflect.get(message, 'stream') : undefined);
}
