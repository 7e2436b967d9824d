import { protocol } from '@doi-thoai/shared/wire/version';
import { Line } from '../../bench/raw-client.ts';
import { addressOf } from '../../cast/people.ts';
import { Counts, steadily, type Crowding, type Going } from './attack.ts';

const address = addressOf(300_000);

export function crowd(url: string, { sockets, perSecond, meeting }: Crowding): Going {
  const counts = new Counts();
  const lines: Line[] = [];
  let begun = 0;
  const come = async (): Promise<void> => {
    const line = await Line.open({ url, address });
    lines.push(line);
    line.onEvent = () => counts.add('messages');
    line.onClose = () => counts.add('cut off');
    const answer = await line.ask('enter', { protocol, stream: meeting, audience: 'public' });
    counts.add(answer.includes('"ok":true') ? 'let in' : 'not let in');
  };
  const stop = steadily(perSecond, () => {
    if (begun === sockets) return;
    begun += 1;
    come().catch(() => counts.add('refused'));
  });
  return {
    end: () => {
      stop();
      const tally = { ...counts.tally };
      for (const line of lines) line.cut();
      return Promise.resolve(tally);
    },
  };
}
