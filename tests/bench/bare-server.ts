// What our server is compared with: Socket.IO as it comes, and PostgreSQL written to with one statement; nothing else.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createClient } from 'redis';
import { Server } from 'socket.io';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { openJournal } from '@doi-thoai/server/journal/postgres-journal';
import { BareCommands, decidedPath } from './bare-commands.ts';
import { relayOver } from './bare-relay.ts';
import { publicViewOf, replayedPath } from './bare-replay.ts';
import { BareRows } from './bare-rows.ts';
import type { BarePatches } from './bare-patches.ts';

const channel = 'bench-bare';
const { BENCH_DATABASE = '', BENCH_REDIS = '', BENCH_EXAMPLE = '' } = process.env;

const pool = BENCH_DATABASE === '' ? undefined : openDatabase(BENCH_DATABASE);
const rows = pool && new BareRows(pool);
if (BENCH_EXAMPLE !== '') await rows?.like(BENCH_EXAMPLE);
const commands =
  pool && BENCH_EXAMPLE !== '' ? await BareCommands.over(openJournal(pool), BENCH_EXAMPLE) : undefined;
const http = createServer((request, response) => void answer(request, response));
const io = new Server(http, { path: '/socket.io', serveClient: false, transports: ['websocket'] });
const publish = BENCH_REDIS === '' ? broadcastHere : await overRedis();
const relay =
  BENCH_REDIS === '' ? undefined : await relayOver(BENCH_REDIS, (to) => to > seq && broadcast(to));
let patches: BarePatches = {};
let seq = 0;

io.on('connection', (socket) => {
  socket.on('enter', ({ audience }: { audience: string }, reply: (answer: object) => void) => {
    void socket.join(audience);
    reply({ ok: true, seq, changes: patches[audience]?.changes });
  });
  socket.on('prepare', (wanted: BarePatches, reply: (answer: object) => void) => {
    patches = wanted;
    reply({ ok: true });
  });
  socket.on('command', (_message: unknown, reply: (answer: object) => void) => {
    seq += 1;
    reply({ ok: true, seq });
    void publish(seq);
  });
  socket.on('durable', (_message: unknown, reply: (answer: object) => void) => {
    seq += 1;
    const mine = seq;
    void rows?.add().then(() => {
      reply({ ok: true, seq: mine });
      void publish(mine);
    });
  });
  // Tells its own clients at once, and the other servers theirs.
  socket.on('relayed', (_message: unknown, reply: (answer: object) => void) => {
    seq += 1;
    const mine = seq;
    void rows?.add().then(() => {
      reply({ ok: true, seq: mine });
      broadcast(mine);
      void relay?.(mine);
    });
  });
});

// As many as may come at once when a hall comes back.
http.listen({ port: 0, host: '127.0.0.1', backlog: 4096 }, () => {
  process.send?.({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` });
});
process.once('disconnect', () => process.exit());

/** The same bytes to the same rooms as ours sends. */
function broadcast(to: number): void {
  seq = Math.max(seq, to);
  for (const [audience, { stream, changes }] of Object.entries(patches))
    io.to(audience).emit('patch', { stream, audience, from: to - 1, to, changes });
}

function broadcastHere(to: number): Promise<void> {
  broadcast(to);
  return Promise.resolve();
}

/** Every server tells its own clients when Redis tells it. */
async function overRedis(): Promise<(seq: number) => Promise<unknown>> {
  const [calling, listening] = [createClient({ url: BENCH_REDIS }), createClient({ url: BENCH_REDIS })];
  await Promise.all([calling.connect(), listening.connect()]);
  await listening.subscribe(channel, (message) => broadcast(Number(message)));
  return (to) => calling.publish(channel, String(to));
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const done = await serve(request);
  response.setHeader('content-type', 'application/json').end(JSON.stringify(done));
}

async function read(path: string): Promise<object> {
  const meeting = path.slice(path.lastIndexOf('/') + 1);
  const all = (await rows?.read(meeting)) ?? [];
  return path.startsWith(replayedPath)
    ? { ok: true, view: publicViewOf(meeting, all) }
    : { ok: true, rows: all.length };
}

async function serve(request: IncomingMessage): Promise<object> {
  if (request.method === 'GET') return read(request.url ?? '');
  const message = JSON.parse(await text(request)) as object;
  if (request.url === decidedPath)
    commands?.take({ role: 'citizen', seat: 'phone' }, { stream: BENCH_EXAMPLE, ...message });
  await rows?.add();
  seq += 1;
  void publish(seq);
  return { ok: true, seq };
}
