import { protocol } from '@doi-thoai/shared/wire/version';
import { RawClient } from '../../bench/raw-client.ts';
import { addressOf } from '../../cast/people.ts';
import { Counts, steadily, type ConnectionFlood, type Going } from './attack.ts';

const address = addressOf(300_000);

export function floodConnections(url: string, { sockets, perSecond, meeting }: ConnectionFlood): Going {
  const counts = new Counts();
  const clients: RawClient[] = [];
  let begun = 0;
  const come = async (): Promise<void> => {
    const client = await RawClient.open({ url, address });
    clients.push(client);
    client.onEvent = () => counts.add('messages');
    client.onClose = () => counts.add('cut off');
    const answer = await client.ask('enter', { protocol, stream: meeting, audience: 'public' });
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
      for (const client of clients) client.cut();
      return Promise.resolve(tally);
    },
  };
}
