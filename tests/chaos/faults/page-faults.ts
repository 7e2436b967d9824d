import { setTimeout as pause } from 'node:timers/promises';
import { openNonReadingClient } from './non-reading-client.ts';
import { turns } from './hall.ts';
import { always, type FaultKind } from './kind.ts';

const aMinute = 60_000;

/** What befalls pages and their networks. */
export const pageFaults: readonly FaultKind[] = [
  {
    weight: 4,
    possible: always,
    draw: (draw, { seated }) => {
      const some = seated.filter(() => draw(3) === 0);
      return {
        what: `${some.length} connections cut`,
        befall: () => {
          for (const { page } of some) page.network.cut();
          return Promise.resolve();
        },
      };
    },
  },
  {
    weight: 5,
    possible: always,
    draw: (draw, { seated }) => {
      const one = seated[draw(seated.length)];
      return {
        what: `${one?.name} without network for 1 s`,
        befall: async () => {
          one?.page.network.beGone();
          await pause(1000);
          one?.page.network.comeBack();
        },
      };
    },
  },
  {
    weight: 2,
    possible: always,
    draw: (draw, { seated, away }) => {
      const one = seated[draw(seated.length)];
      return {
        what: `${one?.name} without network for 60 s`,
        befall: () => {
          if (!one || away.has(one)) return Promise.resolve();
          one.page.network.beGone();
          const back = pause(aMinute).then(() => one.page.network.comeBack());
          away.set(one, back);
          return Promise.resolve();
        },
      };
    },
  },
  {
    weight: 3,
    possible: always,
    draw: (draw, { seated }) => {
      const one = seated[draw(seated.length)];
      const ms = 1500 + draw(2500);
      return {
        what: `${one?.name} takes nothing that it is sent for ${ms} ms`,
        befall: async () => {
          one?.page.network.stopReading();
          await pause(ms);
          one?.page.network.readAgain();
        },
      };
    },
  },
  {
    weight: 2,
    possible: always,
    draw: (draw, { cluster, replica }) => {
      const from = draw(2);
      return {
        what: 'a client asks for everything again and again and never reads',
        befall: async () => {
          const client = await openNonReadingClient(turns(cluster, from), replica.meeting);
          await pause(1500);
          client.close();
        },
      };
    },
  },
  {
    weight: 4,
    possible: always,
    draw: (draw, { seated }) => {
      const one = seated[draw(seated.length)];
      return {
        what: `${one?.name} loaded again`,
        befall: () => {
          one?.page.network.cut();
          one?.page.reload();
          return Promise.resolve();
        },
      };
    },
  },
];
