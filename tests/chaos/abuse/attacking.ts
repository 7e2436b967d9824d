// A process of attackers, which leaves most of the processor to the server.
import { constants, setPriority } from 'node:os';
import type { Attack, Going, News, Order } from './attack.ts';
import { floodConnections } from './connection-flood.ts';
import { openSlowRequests } from './slowloris.ts';
import { floodRequests } from './request-flood.ts';
import { sendLargeBodies } from './large-bodies.ts';

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
let going: Going | undefined;

process.on('message', (order: Order) => {
  obey(order).catch((error: unknown) => tell({ news: 'fault', why: String(error) }));
});
process.once('disconnect', () => process.exit());
tell({ news: 'ready' });

async function obey(order: Order): Promise<void> {
  if (order.do === 'begin') {
    going = begin(order.url, order.attack);
    tell({ news: 'begun' });
    return;
  }
  const tally = (await going?.end()) ?? {};
  going = undefined;
  tell({ news: 'ended', tally });
}

function begin(url: string, attack: Attack): Going {
  switch (attack.kind) {
    case 'requestFlood':
      return floodRequests(url, attack);
    case 'connectionFlood':
      return floodConnections(url, attack);
    case 'largeBodies':
      return sendLargeBodies(url, attack);
    case 'slowloris':
      return openSlowRequests(url, attack);
  }
}

function tell(news: News): void {
  process.send?.(news);
}
