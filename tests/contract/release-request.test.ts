import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import { expect, onTestFinished, test } from 'vitest';
import { attachLean, releaseRequest } from '@doi-thoai/server/sockets/fast-path/release-request';
import type { Socket, SocketServer } from '@doi-thoai/server/sockets/socket-types';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('H13 a line lets go of the request that it came with, and is heard of when it closes', async () => {
  const http = createServer();
  const allowRequest = (_request: unknown, answer: (problem: null, allowed: boolean) => void): void =>
    void turn().then(() => answer(null, true));
  const server: SocketServer = attachLean(
    http,
    () => new Server(http, { transports: ['websocket'], allowRequest }),
  );
  const requests: WeakRef<object>[] = [];
  http.prependListener('upgrade', (request) => requests.push(new WeakRef(request)));
  const met = new Promise<Socket>((resolve) => server.once('connection', resolve));
  server.on('connection', releaseRequest);
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const browser = io(url, { transports: ['websocket'], forceNew: true, reconnection: false });
  onTestFinished(async () => {
    browser.close();
    await server.close();
  });

  const socket = await met;
  // What the runtime itself does with a connection goes on for some turns.
  for (let tries = 0; tries < 100 && requests[0]?.deref() !== undefined; tries += 1) {
    await turn();
    collectGarbage();
  }
  expect(requests.map((request) => request.deref())).toEqual([undefined]);
  expect(socket.connected).toBe(true);
  const closed = new Promise<unknown>((resolve) => socket.conn.once('close', resolve));
  browser.io.engine.close();
  await closed;
  expect(server.engine.clientsCount).toBe(0);
});
