import { io } from 'socket.io-client';
import { protocol } from '@doi-thoai/shared/wire/version';
import { Network } from '../../support/network.ts';

/** More questions than a socket may ask at once. */
const questions = 400;

/** A client that asks for the whole view without end and takes none of the answers. */
export async function openNonReadingClient(
  target: () => number | undefined,
  meeting: string,
): Promise<{ close(): void }> {
  const network = await Network.open(target);
  const socket = io(`http://127.0.0.1:${network.port}`, {
    transports: ['websocket'],
    forceNew: true,
    reconnection: false,
  });
  socket.on('connect', () => {
    network.stopReading();
    for (let left = questions; left > 0; left -= 1)
      socket.emit('enter', { protocol, stream: meeting, audience: 'public' }, () => undefined);
  });
  return {
    close: () => {
      socket.disconnect();
      network.close();
    },
  };
}
