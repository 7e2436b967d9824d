import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { registration } from '../cast/people.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { Device } from '../support/device.ts';
import { nextCommandId, type InProcessServer } from '../support/in-process-server.ts';
import { twoServers, type TwoServers } from '../support/two-servers.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

const phones = 300;
/** All stand in one line, which moves slowly on a busy machine. */
const answerTimeoutMs = 50_000;
let servers: TwoServers['servers'];
let stop: TwoServers['stop'];
let hall: Convened;

beforeAll(async () => {
  ({ servers, stop } = await twoServers());
  hall = await convene(servers[0]);
});
afterAll(() => stop());

/** All phones of a hall have one address; the load balancer sends them to the servers in turn. */
const headers = { 'x-forwarded-for': '192.0.2.1' };
const serverOf = (no: number): InProcessServer => servers[no % 2 === 0 ? 0 : 1];

async function overHttp(no: number): Promise<boolean> {
  const body = { id: nextCommandId(), type: 'speakers.register', input: registration(no) };
  const path = `/api/meetings/${hall.meeting}/commands`;
  return (await askOver(serverOf(no), 'POST', path, { body, headers })).status === 200;
}

async function overWire(no: number): Promise<boolean> {
  const phone = new Device(serverOf(no).url, undefined, headers);
  const input = registration(no);
  const message = { id: nextCommandId(), stream: hall.meeting, type: 'speakers.register', input };
  const { ok } = (await phone.socket.timeout(answerTimeoutMs).emitWithAck('command', message)) as Outcome;
  phone.close();
  return ok;
}

test('H13 H24 three hundred phones at one address register at once, half over HTTP and half over the wire', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: phones }, (_, no) => (no % 4 < 2 ? overHttp(no) : overWire(no))),
  );
  expect(outcomes.filter((ok) => !ok)).toEqual([]);
  const registrations = await servers[0].app.streams.with(meetingKind, hall.meeting, async (open) => {
    await open.catchUp();
    return [...open.state.registrations];
  });
  expect(registrations).toHaveLength(phones);
});

/** How often, on this machine, somebody found the line before a server full (RFC 4898; Linux' own name for it). */
function overflows(): number {
  const [names = [], counts = []] = readFileSync('/proc/net/netstat', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('TcpExt:'))
    .map((line) => line.split(' '));
  return Number(counts[names.indexOf('ListenOverflows')]);
}

test('H13 UB12 a thousand who come back at once are all taken up, and nobody has to knock twice', async () => {
  const before = overflows();
  const port = Number(new URL(servers[0].url).port);
  // All in one go, so that the server takes up none of them before the last has knocked.
  const lines = Array.from({ length: 1000 }, () => connect({ host: '127.0.0.1', port }));
  await Promise.all(lines.map((line) => once(line, 'connect')));
  for (const line of lines) line.destroy();
  expect(overflows() - before).toBe(0);
});
