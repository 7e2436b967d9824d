// A process of attackers, which leaves most of the processor to the server.
import { constants, setPriority } from 'node:os';
import type { Attack, Going, News, Order } from './attack.ts';
import { crowd } from './connection-flood.ts';
import { dawdle } from './slowloris.ts';
import { hammer } from './request-flood.ts';
import { stuff } from './large-bodies.ts';

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
    case 'hammering':
      return hammer(url, attack);
    case 'crowding':
      return crowd(url, attack);
    case 'stuffing':
      return stuff(url, attack);
    case 'dawdling':
      return dawdle(url, attack);
  }
}

function tell(news: News): void {
  process.send?.(news);
}
