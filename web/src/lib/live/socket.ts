import { io } from 'socket.io-client';
import { socketOptions, type Transport } from '@doi-thoai/shared/client/transport';

/** A socket to where the page came from. */
export function openSocket(): Transport {
  return io(socketOptions);
}
