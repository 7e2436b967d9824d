import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { FromBrowser, Patch, ToBrowser } from '@doi-thoai/shared/wire/messages';
import { Person } from './person.ts';

const me = { role: 'chair', seat: 'chair-1', name: '', department: null, chair: '1', screen: null } as const;

test('Z4 BX12 who missed a patch looks again, and whoever waits for that is told', async () => {
  const http = createServer().listen(0, '127.0.0.1');
  await once(http, 'listening');
  const gate = new Server<FromBrowser, ToBrowser>(http, { transports: ['websocket'] });
  gate.on('connection', (socket) => {
    let entered = 0;
    socket.on('enter', (_message, reply) => {
      entered += 1;
      reply({ ok: true, now: instant(0), me, seq: entered === 1 ? 1 : 4, view: {} });
      const late: Patch = { stream: 'thu', audience: 'chair', from: 3, to: 4, changes: {} };
      if (entered === 1) socket.emit('patch', late);
    });
  });
  const { promise: seen, resolve: see } = Promise.withResolvers<undefined>();
  const { port } = http.address() as AddressInfo;
  const person = new Person(
    { url: `http://127.0.0.1:${port}`, meeting: 'thu', audience: 'chair', bot: () => [] },
    () => {
      if (person.seq === 4) see(undefined);
    },
  );
  await seen;
  expect(person.seq).toBe(4);
  person.close();
  await gate.close();
});
